import { setTimeout as delay } from 'node:timers/promises';
import type { Logger } from 'pino';
import { loadStartingDataset } from '../exchange/formats/dataset/starting-dataset.js';
import { ensureBounds } from '../facts/bounds/rebuild-bounds.js';
import { readStatistics } from '../graphql/questions/statistics/read-statistics.js';
import { StoreError, type StoreErrorKind } from '../model/errors.js';
import { applySchema } from '../store/apply-schema.js';
import type { GraphStore } from '../store/store.js';

const RETRY_MILLISECONDS = 1000;

/** What passes by itself. A wrong password or address does not: whoever can mend it is told by the end of the process. */
const PASSING: readonly StoreErrorKind[] = ['UNREACHABLE', 'TIMEOUT', 'CONFLICT', 'UNCONFIRMED'];

/** A graph that is ready to be asked. */
export interface Prepared {
  readonly entityCount: number;
  readonly factCount: number;
  /** True if the starting dataset was loaded, as the graph was empty. */
  readonly loaded: boolean;
  /** How many tenures were given derived bounds, as an older version wrote the graph; undefined if they had theirs. */
  readonly bounded: number | undefined;
}

async function prepare(store: GraphStore): Promise<Prepared> {
  // A single attempt, unlike what follows.
  await store.ping();
  await applySchema(store);
  const bounded = await ensureBounds(store);
  const loaded = await loadStartingDataset(store);
  const { entityCount, factCount } = await readStatistics(store);
  return { entityCount, factCount, loaded, bounded };
}

/**
 * Prepares the graph, or says what has to pass first.
 * @throws {StoreError | DatasetError} for what does not pass by itself.
 */
export async function tryToPrepare(store: GraphStore): Promise<Prepared | StoreError> {
  try {
    return await prepare(store);
  } catch (thrown) {
    if (thrown instanceof StoreError && PASSING.includes(thrown.kind)) return thrown;
    throw thrown;
  }
}

/** Tries again until the graph is prepared; undefined if the store is closed before. */
export async function prepareInTime(store: GraphStore, logger: Logger): Promise<Prepared | undefined> {
  let last = '';
  for (;;) {
    await delay(RETRY_MILLISECONDS, undefined, { ref: false });
    try {
      const prepared = await tryToPrepare(store);
      if (!(prepared instanceof StoreError)) return prepared;
      // Each second, but told once.
      if (prepared.message !== last) logger.warn({ err: prepared }, 'waiting for the graph');
      last = prepared.message;
    } catch (thrown) {
      if (thrown instanceof StoreError && thrown.kind === 'CLOSED') return undefined;
      throw thrown;
    }
  }
}
