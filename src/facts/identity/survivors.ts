import { parseRelationshipId } from '../../model/relationship-id.js';
import type { QueryRunner } from '../../store/store.js';
import { absorbedBy, mergedInto, mergersByIds } from './merge.queries.js';
import { movesOf } from './merger.js';

/** The last of a chain; a chain that a broken file made a circle ends where it was begun. */
function endOf(id: string, next: ReadonlyMap<string, string>): string {
  const seen = new Set<string>();
  let end = id;
  for (let further = next.get(end); further !== undefined && !seen.has(further); further = next.get(end)) {
    seen.add(further);
    end = further;
  }
  return end;
}

/** What those of the given entities have become that were merged; a chain of merges is followed to its end. */
export async function survivorsOf(runner: QueryRunner, ids: readonly string[]): Promise<Map<string, string>> {
  const next = new Map<string, string>();
  for (let asked = [...new Set(ids)]; asked.length > 0; ) {
    const rows = await runner.run(mergedInto, { ids: asked });
    for (const { id, intoId } of rows) next.set(id, intoId);
    asked = [...new Set(rows.map(({ intoId }) => intoId))].filter((id) => !next.has(id));
  }
  return new Map(ids.flatMap((id) => (next.has(id) ? [[id, endOf(id, next)]] : [])));
}

/** An entity that was merged into another, directly or by a chain. */
export interface Absorbed {
  readonly id: string;
  /** Sorts merges in the order they were made. */
  readonly key: string;
}

/** The entities that were merged into each of the given, directly or by a chain. */
export async function absorbedBelow(runner: QueryRunner, ids: readonly string[]): Promise<Absorbed[][]> {
  const found = new Map<string, Map<string, Absorbed>>(ids.map((id) => [id, new Map()]));
  // Whose absorbed ones are looked for, and for which of the given.
  let asked = new Map<string, readonly string[]>(ids.map((id) => [id, [id]]));
  while (asked.size > 0) {
    const next = new Map<string, string[]>();
    for (const { id, intoId, key } of await runner.run(absorbedBy, { ids: [...asked.keys()] })) {
      const isNew = (asked.get(intoId) ?? []).filter((given) => !found.get(given)?.has(id));
      for (const given of isNew) found.get(given)?.set(id, { id, key });
      if (isNew.length > 0) next.set(id, [...(next.get(id) ?? []), ...isNew]);
    }
    asked = next;
  }
  return ids.map((id) => [...(found.get(id)?.values() ?? [])]);
}

/** The ids of those, in their order. */
export async function absorbedIds(runner: QueryRunner, ids: readonly string[]): Promise<string[][]> {
  return (await absorbedBelow(runner, ids)).map((absorbed) => absorbed.map(({ id }) => id).sort());
}

function endsOf(id: string): string[] {
  const key = parseRelationshipId(id);
  return key === undefined ? [] : [key.fromId, key.toId];
}

/** The ids that those relationships have now which merges moved; one that no merge moved is not among them. */
export async function movedIds(runner: QueryRunner, ids: readonly string[]): Promise<Map<string, string>> {
  const next = new Map<string, string>();
  for (let asked = [...new Set(ids)]; asked.length > 0; ) {
    const ends = [...new Set(asked.flatMap(endsOf))];
    if (ends.length === 0) break;
    const moves = (await runner.run(mergersByIds, { ids: ends })).map(({ merger }) => movesOf(merger));
    const found = asked.flatMap((id) => {
      const to = moves.map((each) => each.get(id)).find((each) => each !== undefined);
      if (to !== undefined) next.set(id, to);
      return to ?? [];
    });
    asked = [...new Set(found)].filter((id) => !next.has(id));
  }
  return new Map(ids.flatMap((id) => (next.has(id) ? [[id, endOf(id, next)]] : [])));
}
