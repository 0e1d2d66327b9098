import { entityRecord } from '../../../facts/entity-record.js';
import { BatchLoader, groupById } from '../../../store/batch-loader.js';
import type { GraphStore } from '../../../store/store.js';
import { compareTenures, type Succession, tenureOf } from './succession.js';
import { positionTenures } from './succession.queries.js';

/** Only the latest tenures of a position are read. */
export const MAXIMUM_TENURES = 500;

/** The succession of each position, in the order of the ids. */
export async function readSuccessions(store: GraphStore, ids: readonly string[]): Promise<Succession[]> {
  const rows = await store.read(positionTenures, { ids: [...ids], limit: MAXIMUM_TENURES });
  return groupById(ids, rows).map((own) => {
    const tenures = own.map(({ properties, officialId, official }) => {
      const other = entityRecord({ id: officialId, properties: official });
      return tenureOf({ type: 'HOLDS', properties, other, date: properties.since ?? '' });
    });
    return { seats: own[0]?.seats ?? null, tenures: tenures.sort(compareTenures) };
  });
}

/** Loads the successions of positions; concurrent loads share one read. */
export class SuccessionLoader {
  readonly #reads: BatchLoader<null, Succession>;

  constructor(store: GraphStore) {
    this.#reads = new BatchLoader((ids) => readSuccessions(store, ids));
  }

  load(positionId: string): Promise<Succession> {
    return this.#reads.load(positionId, null);
  }
}
