import { parseRelationshipId } from '../../model/relationship-id.js';
import type { QueryRunner } from '../../store/store.js';
import { absorbedBy, mergedInto, mergersByIds } from './merge.queries.js';
import { movesOf } from './merger.js';

/** The end of a chain of ids. A cycle, which only a broken file can cause, ends where it began. */
function endOf(id: string, next: ReadonlyMap<string, string>): string {
  const seen = new Set<string>();
  let end = id;
  for (let further = next.get(end); further !== undefined && !seen.has(further); further = next.get(end)) {
    seen.add(further);
    end = further;
  }
  return end;
}

/** The survivors of those entities that were merged, directly or by a chain. */
export async function survivorsOf(runner: QueryRunner, ids: readonly string[]): Promise<Map<string, string>> {
  const next = new Map<string, string>();
  for (let pending = [...new Set(ids)]; pending.length > 0; ) {
    const rows = await runner.run(mergedInto, { ids: pending });
    for (const { id, intoId } of rows) next.set(id, intoId);
    pending = [...new Set(rows.map(({ intoId }) => intoId))].filter((id) => !next.has(id));
  }
  return new Map(ids.flatMap((id) => (next.has(id) ? [[id, endOf(id, next)]] : [])));
}

/** An entity that was merged into another, directly or by a chain. */
export interface Absorbed {
  readonly id: string;
  /** Sorts merges in the order in which they were made. */
  readonly key: string;
}

/** The entities that were merged into each entity, directly or by a chain. */
export async function absorbedBelow(runner: QueryRunner, ids: readonly string[]): Promise<Absorbed[][]> {
  const found = new Map<string, Map<string, Absorbed>>(ids.map((id) => [id, new Map()]));
  // The entities to look up, each with the requested ids that they were merged into.
  let pending = new Map<string, readonly string[]>(ids.map((id) => [id, [id]]));
  while (pending.size > 0) {
    const next = new Map<string, string[]>();
    for (const { id, intoId, key } of await runner.run(absorbedBy, { ids: [...pending.keys()] })) {
      const isNew = (pending.get(intoId) ?? []).filter((survivor) => !found.get(survivor)?.has(id));
      for (const survivor of isNew) found.get(survivor)?.set(id, { id, key });
      if (isNew.length > 0) next.set(id, [...(next.get(id) ?? []), ...isNew]);
    }
    pending = next;
  }
  return ids.map((id) => [...(found.get(id)?.values() ?? [])]);
}

/** The sorted ids of the absorbed entities. */
export async function absorbedIds(runner: QueryRunner, ids: readonly string[]): Promise<string[][]> {
  return (await absorbedBelow(runner, ids)).map((absorbed) => absorbed.map(({ id }) => id).sort());
}

function endsOf(id: string): string[] {
  const key = parseRelationshipId(id);
  return key === undefined ? [] : [key.fromId, key.toId];
}

/** The current ids of those relationships that merges moved. */
export async function movedIds(runner: QueryRunner, ids: readonly string[]): Promise<Map<string, string>> {
  const next = new Map<string, string>();
  for (let pending = [...new Set(ids)]; pending.length > 0; ) {
    const ends = [...new Set(pending.flatMap(endsOf))];
    if (ends.length === 0) break;
    const moves = (await runner.run(mergersByIds, { ids: ends })).map(({ merger }) => movesOf(merger));
    const found = pending.flatMap((id) => {
      const to = moves.map((each) => each.get(id)).find((each) => each !== undefined);
      if (to !== undefined) next.set(id, to);
      return to ?? [];
    });
    pending = [...new Set(found)].filter((id) => !next.has(id));
  }
  return new Map(ids.flatMap((id) => (next.has(id) ? [[id, endOf(id, next)]] : [])));
}
