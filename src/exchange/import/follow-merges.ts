import { isDeepStrictEqual } from 'node:util';
import { type Fact, isRelationshipFact } from '../../facts/fact.js';
import { anyMerger, mergersByIds } from '../../facts/identity/merge.queries.js';
import { absorbedIds } from '../../facts/identity/survivors.js';
import { idsNeededBy } from '../../facts/named-ids.js';
import type { QueryRunner } from '../../store/store.js';
import { claimSubjects } from './import.queries.js';
import { IndexedMerge } from './indexed-merge.js';
import type { ReadFact } from './item.js';

/** A fact of a file, redirected by the merges since the file was written. */
export interface Followed {
  readonly read: ReadFact;
  /** The fact as it is now. */
  readonly fact: Fact;
  /** What the file states beyond the fact before the merge; the whole fact if it is new. */
  readonly said: Fact;
  /** True if a merge changed it; then it replaces nothing in the graph. */
  readonly isMerged: boolean;
}

type Merges = Map<string, IndexedMerge>;

/** A fact with the merges that redirected it, in order. */
interface Redirected {
  readonly fact: Fact;
  readonly merges: readonly IndexedMerge[];
}

function byKey(left: IndexedMerge, right: IndexedMerge): number {
  return left.key < right.key ? -1 : 1;
}

function idsIn({ fact }: Redirected): string[] {
  return [fact.id, ...idsNeededBy(fact)];
}

/** Applies merges to a fact, each once and in their order: a later one depends on the result of earlier ones. */
function followOne(current: Redirected, merges: Merges): Redirected {
  const [merge] = idsIn(current)
    .flatMap((id) => merges.get(id) ?? [])
    .filter((each) => !current.merges.includes(each))
    .sort(byKey);
  if (merge === undefined) return current;
  return followOne({ fact: merge.redirect(current.fact), merges: [...current.merges, merge] }, merges);
}

async function addMergesOf(runner: QueryRunner, ids: readonly string[], merges: Merges): Promise<number> {
  const rows = ids.length === 0 ? [] : await runner.run(mergersByIds, { ids: [...ids] });
  for (const { merger } of rows) merges.set(merger.id, new IndexedMerge(merger));
  return rows.length;
}

async function follow(runner: QueryRunner, facts: readonly Fact[], merges: Merges): Promise<Redirected[]> {
  const requested = new Set<string>();
  let redirected: Redirected[] = facts.map((fact) => ({ fact, merges: [] }));
  // The survivor of a merge may have been merged too; the next round looks it up.
  for (let ids = new Set(redirected.flatMap(idsIn)); ids.size > 0; ) {
    for (const id of ids) requested.add(id);
    const found = await addMergesOf(runner, [...ids], merges);
    if (found > 0) redirected = facts.map((fact) => followOne({ fact, merges: [] }, merges));
    ids = new Set(
      redirected
        .flatMap((current) => (current.merges.length > 0 ? idsIn(current) : []))
        .filter((id) => !requested.has(id)),
    );
  }
  return redirected;
}

/** Adds the merges into the entities of the batch and into the subjects of its claims. */
async function addMergesInto(runner: QueryRunner, facts: readonly Fact[], merges: Merges): Promise<void> {
  const entities = facts.filter((fact) => !isRelationshipFact(fact));
  const claims = entities.filter(({ type }) => type === 'Claim').map(({ id }) => id);
  const subjects = claims.length === 0 ? [] : await runner.run(claimSubjects, { ids: claims });
  const ids = new Set([...entities, ...subjects].map(({ id }) => id));
  const absorbed = new Set((await absorbedIds(runner, [...ids])).flat());
  await addMergesOf(
    runner,
    [...absorbed].filter((id) => !merges.has(id)),
    merges,
  );
}

/** What a fact states beyond another. */
function newsOf(fact: Fact, before: Fact): Fact {
  const properties = Object.entries(fact.properties).flatMap(([name, value]) => {
    const was = before.properties[name];
    if (isDeepStrictEqual(value, was)) return [];
    if (!Array.isArray(value) || !Array.isArray(was)) return [[name, value]];
    const items = value.filter((item) => !was.some((other) => isDeepStrictEqual(item, other)));
    return items.length === 0 ? [] : [[name, items]];
  });
  const evidence = fact.evidence.filter((reference) => !before.evidence.includes(reference));
  return { ...fact, properties: Object.fromEntries(properties), evidence };
}

function untouched(read: ReadFact): Followed {
  return { read, fact: read.fact, said: read.fact, isMerged: false };
}

/** Redirects facts by the merges in the graph. Costs a single read if there are none. */
export async function followMerges(runner: QueryRunner, read: readonly ReadFact[]): Promise<Followed[]> {
  const [any] = await runner.run(anyMerger, {});
  if (any === undefined) return read.map(untouched);
  const facts = read.map(({ fact }) => fact);
  const merges: Merges = new Map();
  const redirected = await follow(runner, facts, merges);
  await addMergesInto(runner, facts, merges);
  const inOrder = [...merges.values()].sort(byKey);
  return read.map((one, index) => {
    const current = redirected[index] ?? { fact: one.fact, merges: [] };
    const [before] = inOrder.flatMap((merge) => merge.before(one.fact) ?? []);
    if (current.merges.length === 0 && before === undefined) return untouched(one);
    const news = before === undefined ? one.fact : newsOf(one.fact, before);
    const said = current.merges.reduce((fact, merge) => merge.redirect(fact), news);
    return { read: one, fact: current.fact, said, isMerged: true };
  });
}
