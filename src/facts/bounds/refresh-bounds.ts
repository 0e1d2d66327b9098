import { isDeepStrictEqual } from 'node:util';
import { batchesOf, groupBy } from '../../collections.js';
import { type DerivedBounds, derivedBoundNames } from '../../model/exclusion.js';
import type { QueryRunner } from '../../store/store.js';
import type { Changes } from '../combine.js';
import type { FactChange } from '../fact.js';
import { changeRelationships, ROWS_PER_WRITE } from '../fact.queries.js';
import { affectedTenures } from './affected-tenures.js';
import type { BoundedTenure } from './bounded-tenure.js';
import { datesOfEntities } from './bounds.queries.js';
import { computeBounds, IDS_PER_READ } from './compute-bounds.js';

/** The tenures computed at once. */
const TENURES_AT_ONCE = 5000;

/** Bounds as stored properties, a null for each that there is not. */
function propertiesOf(bounds: DerivedBounds): Changes {
  return Object.fromEntries(
    derivedBoundNames.map((name) => {
      const value = bounds[name];
      return [name, value === undefined || typeof value === 'string' ? (value ?? null) : [...value]];
    }),
  );
}

/** The tenures whose stored bounds are not those that the graph gives them. */
export async function staleTenures(runner: QueryRunner, tenures: readonly BoundedTenure[]) {
  const computed = await computeBounds(
    runner,
    tenures.map(({ fact }) => fact),
  );
  return tenures.flatMap(({ fact, stored }) => {
    const bounds = computed.get(fact.id) ?? {};
    return stored !== undefined && isDeepStrictEqual(stored, bounds) ? [] : [{ fact, stored, bounds }];
  });
}

/** Stores the bounds of tenures where they differ from those stored; returns how many did. */
export async function storeBounds(runner: QueryRunner, tenures: readonly BoundedTenure[]): Promise<number> {
  let count = 0;
  for (const some of batchesOf(tenures, TENURES_AT_ONCE)) {
    const stale = await staleTenures(runner, some);
    count += stale.length;
    for (const [type, group] of groupBy(stale, ({ fact }) => fact.type)) {
      const rows = group.map(({ fact: { id, fromId, toId }, bounds }) => ({
        ...{ id, fromId, toId },
        properties: propertiesOf(bounds),
      }));
      const query = changeRelationships.with({ RELATIONSHIP_TYPE: type });
      for (const part of batchesOf(rows, ROWS_PER_WRITE)) await runner.run(query, { rows: part });
    }
  }
  return count;
}

async function singleSeats(runner: QueryRunner, ids: readonly string[]): Promise<string[]> {
  const single: string[] = [];
  for (const some of batchesOf(ids, IDS_PER_READ)) {
    const rows = await runner.run(datesOfEntities, { ids: some });
    for (const { id, seats } of rows) if (seats === 1) single.push(id);
  }
  return single;
}

/** Makes the derived bounds follow some changes of facts, in the transaction that has written these. */
export async function refreshBounds(runner: QueryRunner, changes: readonly FactChange[]): Promise<void> {
  const tenures = await affectedTenures(runner, changes, (ids) => singleSeats(runner, ids));
  await storeBounds(runner, tenures);
}
