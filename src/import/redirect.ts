import { isDeepStrictEqual } from 'node:util';
import type { EntityFact, RelationshipFact } from '../dataset/facts.js';
import { isRelationshipFact } from '../dataset/facts.js';
import { entitiesByIds } from '../entity/entity.queries.js';
import { storedEntity } from '../exchange/stored-fact.js';
import type { QueryRunner } from '../graph/store.js';
import { combineEntities } from '../merge/combine-entities.js';
import { anyMerger, mergersByIds } from '../merge/merge.queries.js';
import { movesOf, type StoredMerger, stepsOf } from '../merge/merger.js';
import { keyOf, rehomed, renamedReferences } from '../merge/rename.js';
import { combine } from './combine.js';
import type { ReadFact } from './item.js';
import { idsNeededBy } from './references.js';

type Fact = EntityFact | RelationshipFact;

/** The facts of a file as the merges since have made them. */
export interface Redirected {
  readonly read: readonly ReadFact[];
  /** What the file says of a merged entity now and did not when it was merged, where the other says something else. */
  readonly differences: readonly string[];
}

/** A merge, with what it did at hand. */
class KnownMerge {
  readonly #moves: ReadonlyMap<string, string>;
  readonly #before: Fact | undefined;

  constructor(private readonly merger: StoredMerger) {
    this.#moves = movesOf(merger);
    this.#before = stepsOf(merger).find(({ before }) => before?.id === merger.id)?.before;
  }

  /** A fact that names the merged entity, as it is since: where the merge moved it or, new in the file, where it would have. */
  redirect(fact: Fact): Fact {
    const { id, intoId } = this.merger;
    const renaming = { from: id, to: intoId };
    if (!isRelationshipFact(fact))
      return { ...renamedReferences(fact, renaming), id: fact.id === id ? intoId : fact.id };
    const moved = rehomed(fact, renaming);
    if (moved.fromId === fact.fromId && moved.toId === fact.toId) return moved;
    return { ...moved, id: this.#moves.get(fact.id) ?? `${moved.id}/${keyOf(id)}` };
  }

  /** True if the merged entity had this value when it was merged. */
  had(property: string, value: unknown): boolean {
    return isDeepStrictEqual(this.#before?.properties[property], value);
  }
}

/** A fact after all merges of what it names, one after another, and those that it went through. */
interface Way {
  readonly fact: Fact;
  readonly merges: readonly KnownMerge[];
}

function idsIn({ fact }: Way): string[] {
  return [fact.id, ...idsNeededBy(fact)];
}

/** Follows a fact through the merges that are known, each of them once. */
function followOne(way: Way, known: ReadonlyMap<string, KnownMerge>): Way {
  const merge = idsIn(way)
    .map((id) => known.get(id))
    .find((each) => each !== undefined && !way.merges.includes(each));
  if (merge === undefined) return way;
  return followOne({ fact: merge.redirect(way.fact), merges: [...way.merges, merge] }, known);
}

async function follow(runner: QueryRunner, facts: readonly Fact[]): Promise<Way[]> {
  const known = new Map<string, KnownMerge>();
  const asked = new Set<string>();
  let ways: Way[] = facts.map((fact) => ({ fact, merges: [] }));
  // What a merge leads to may have been merged too, and is asked for in the next round.
  for (let ids = new Set(ways.flatMap(idsIn)); ids.size > 0; ) {
    for (const id of ids) asked.add(id);
    const rows = await runner.run(mergersByIds, { ids: [...ids] });
    for (const { merger } of rows) known.set(merger.id, new KnownMerge(merger));
    ways = rows.length === 0 ? ways : ways.map((way) => followOne(way, known));
    ids = new Set(ways.flatMap((way) => (way.merges.length > 0 ? idsIn(way) : [])).filter((id) => !asked.has(id)));
  }
  return ways;
}

async function readSurvivors(runner: QueryRunner, ways: readonly Way[]): Promise<Map<string, EntityFact>> {
  const entities = ways.flatMap(({ fact }) => (isRelationshipFact(fact) ? [] : [fact]));
  const types = new Map(entities.map(({ id, type }) => [id, type]));
  const rows = types.size === 0 ? [] : await runner.run(entitiesByIds, { ids: [...types.keys()] });
  return new Map(
    rows.flatMap(({ id, properties }) => {
      const type = types.get(id);
      return type === undefined ? [] : [[id, storedEntity(type, id, properties)]];
    }),
  );
}

/** What an entity says, said of the one it was merged into; and where that says something else than at the merge. */
function asPartOf(survivor: EntityFact, { fact, merges }: Way): { fact: Fact; differences: string[] } {
  if (isRelationshipFact(fact)) return { fact, differences: [] };
  const { fact: combined, differing } = combineEntities(survivor, fact);
  const isNew = (property: string) => !merges.some((merge) => merge.had(property, fact.properties[property]));
  const differences = differing.filter(isNew).map((property) => {
    const [kept, said] = [survivor, fact].map(({ properties }) => JSON.stringify(properties[property]));
    return `${survivor.id}: ${property} is ${kept} in the graph and ${said} in the file, of what was merged into it`;
  });
  return { fact: combined, differences };
}

/** What a file says of entities that were merged, said of what they have become. Nothing is read if nothing ever was. */
export async function redirect(runner: QueryRunner, read: readonly ReadFact[]): Promise<Redirected> {
  const [any] = await runner.run(anyMerger, {});
  if (any === undefined) return { read, differences: [] };
  const ways = await follow(
    runner,
    read.map(({ fact }) => fact),
  );
  const moved = ways.filter(({ merges }) => merges.length > 0);
  const survivors = await readSurvivors(runner, moved);
  const differences: string[] = [];
  const redirected = read.map((one, index): ReadFact => {
    const way = ways[index];
    if (way === undefined || way.merges.length === 0) return one;
    const survivor = survivors.get(way.fact.id);
    const part = way.fact.id === one.fact.id || survivor === undefined ? undefined : asPartOf(survivor, way);
    differences.push(...(part?.differences ?? []));
    return { ...one, fact: part?.fact ?? way.fact, redirected: true };
  });
  return { read: redirected, differences };
}

/** Facts of which several became one, as that one. */
export function unitedById(facts: readonly Fact[]): Fact[] {
  const byId = new Map<string, Fact>();
  for (const fact of facts) {
    const other = byId.get(fact.id);
    byId.set(fact.id, other === undefined ? fact : combine(other, fact, 'keep').fact);
  }
  return [...byId.values()];
}
