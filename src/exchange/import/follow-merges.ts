import { isDeepStrictEqual } from 'node:util';
import { type Fact, isRelationshipFact } from '../../facts/fact.js';
import { anyMerger, mergersByIds } from '../../facts/identity/merge.queries.js';
import { absorbedIds } from '../../facts/identity/survivors.js';
import { idsNeededBy } from '../../facts/named-ids.js';
import type { QueryRunner } from '../../store/store.js';
import { claimSubjects } from './import.queries.js';
import type { ReadFact } from './item.js';
import { KnownMerge } from './known-merge.js';

/** A fact of a file, and what the merges since the file was written have made of it. */
export interface Followed {
  readonly read: ReadFact;
  /** The fact as it is now. */
  readonly fact: Fact;
  /** What of that the file said not yet when the merge was made: all, if it is new. */
  readonly said: Fact;
  /** True if a merge has touched it: it replaces nothing then. */
  readonly isMerged: boolean;
}

type Merges = Map<string, KnownMerge>;

/** A fact after all merges of what it names, one after another, and those that it went through. */
interface Way {
  readonly fact: Fact;
  readonly merges: readonly KnownMerge[];
}

function byKey(left: KnownMerge, right: KnownMerge): number {
  return left.key < right.key ? -1 : 1;
}

function idsIn({ fact }: Way): string[] {
  return [fact.id, ...idsNeededBy(fact)];
}

/** Follows a fact through the merges that are known, each of them once and in the order they were made: a later one knows it as an earlier one left it. */
function followOne(way: Way, known: Merges): Way {
  const [merge] = idsIn(way)
    .flatMap((id) => known.get(id) ?? [])
    .filter((each) => !way.merges.includes(each))
    .sort(byKey);
  if (merge === undefined) return way;
  return followOne({ fact: merge.redirect(way.fact), merges: [...way.merges, merge] }, known);
}

async function learn(runner: QueryRunner, ids: readonly string[], known: Merges): Promise<number> {
  const rows = ids.length === 0 ? [] : await runner.run(mergersByIds, { ids: [...ids] });
  for (const { merger } of rows) known.set(merger.id, new KnownMerge(merger));
  return rows.length;
}

async function follow(runner: QueryRunner, facts: readonly Fact[], known: Merges): Promise<Way[]> {
  const asked = new Set<string>();
  let ways: Way[] = facts.map((fact) => ({ fact, merges: [] }));
  // What a merge leads to may have been merged too, and is asked for in the next round.
  for (let ids = new Set(ways.flatMap(idsIn)); ids.size > 0; ) {
    for (const id of ids) asked.add(id);
    const found = await learn(runner, [...ids], known);
    if (found > 0) ways = facts.map((fact) => followOne({ fact, merges: [] }, known));
    ids = new Set(ways.flatMap((way) => (way.merges.length > 0 ? idsIn(way) : [])).filter((id) => !asked.has(id)));
  }
  return ways;
}

/** Learns the merges into the entities among the facts, and into what the claims among them are about. */
async function learnIntoThem(runner: QueryRunner, facts: readonly Fact[], known: Merges): Promise<void> {
  const entities = facts.filter((fact) => !isRelationshipFact(fact));
  const claims = entities.filter(({ type }) => type === 'Claim').map(({ id }) => id);
  const subjects = claims.length === 0 ? [] : await runner.run(claimSubjects, { ids: claims });
  const ids = new Set([...entities, ...subjects].map(({ id }) => id));
  const absorbed = new Set((await absorbedIds(runner, [...ids])).flat());
  await learn(
    runner,
    [...absorbed].filter((id) => !known.has(id)),
    known,
  );
}

/** What a fact says that another does not. */
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

/** What a file says, said of what merges have made of it. Little is read if nothing was ever merged. */
export async function followMerges(runner: QueryRunner, read: readonly ReadFact[]): Promise<Followed[]> {
  const [any] = await runner.run(anyMerger, {});
  if (any === undefined) return read.map(untouched);
  const facts = read.map(({ fact }) => fact);
  const known: Merges = new Map();
  const ways = await follow(runner, facts, known);
  await learnIntoThem(runner, facts, known);
  const inOrder = [...known.values()].sort(byKey);
  return read.map((one, index) => {
    const way = ways[index] ?? { fact: one.fact, merges: [] };
    const [before] = inOrder.flatMap((merge) => merge.before(one.fact) ?? []);
    if (way.merges.length === 0 && before === undefined) return untouched(one);
    const news = before === undefined ? one.fact : newsOf(one.fact, before);
    const said = way.merges.reduce((fact, merge) => merge.redirect(fact), news);
    return { read: one, fact: way.fact, said, isMerged: true };
  });
}
