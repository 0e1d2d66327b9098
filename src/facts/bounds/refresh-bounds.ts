import { isDeepStrictEqual } from 'node:util';
import { batchesOf, groupBy } from '../../collections.js';
import { type DerivedBounds, derivedBoundNames } from '../../model/exclusion.js';
import type { Changes } from '../combine.js';
import type { FactChange } from '../fact.js';
import { changeRelationships, ROWS_PER_WRITE } from '../fact.queries.js';
import { affectedTenures } from './affected-tenures.js';
import type { BoundedTenure } from './bounded-tenure.js';
import type { BoundingFacts } from './bounding-facts.js';
import { computeBounds } from './compute-bounds.js';

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

/** Most tenures have none, so that is looked at first. */
function isSame(stored: DerivedBounds, bounds: DerivedBounds): boolean {
  const names = derivedBoundNames.filter((name) => stored[name] !== undefined || bounds[name] !== undefined);
  return names.every((name) => isDeepStrictEqual(stored[name], bounds[name]));
}

/** The tenures whose stored bounds are not those that the graph gives them. */
export async function staleTenures(bounding: BoundingFacts, tenures: readonly BoundedTenure[]) {
  const computed = await computeBounds(
    bounding,
    tenures.map(({ fact }) => fact),
  );
  return tenures.flatMap(({ fact, stored }) => {
    const bounds = computed.get(fact.id) ?? {};
    return stored !== undefined && isSame(stored, bounds) ? [] : [{ fact, stored, bounds }];
  });
}

/** Stores the bounds of tenures where they differ from those stored; returns how many did. */
export async function storeBounds(bounding: BoundingFacts, tenures: readonly BoundedTenure[]): Promise<number> {
  let count = 0;
  for (const some of batchesOf(tenures, TENURES_AT_ONCE)) {
    const stale = await staleTenures(bounding, some);
    count += stale.length;
    for (const [type, group] of groupBy(stale, ({ fact }) => fact.type)) {
      const rows = group.map(({ fact: { id, fromId, toId }, bounds }) => ({
        ...{ id, fromId, toId },
        properties: propertiesOf(bounds),
      }));
      const query = changeRelationships.with({ RELATIONSHIP_TYPE: type });
      for (const part of batchesOf(rows, ROWS_PER_WRITE)) await bounding.runner.run(query, { rows: part });
    }
  }
  return count;
}

/**
 * Makes the derived bounds follow some changes of facts, in the transaction that has written these.
 * @param written The ids of tenures that were written with their bounds.
 */
export async function refreshBounds(
  bounding: BoundingFacts,
  changes: readonly FactChange[],
  written: ReadonlySet<string>,
): Promise<void> {
  await storeBounds(bounding, await affectedTenures(bounding, changes, written));
}
