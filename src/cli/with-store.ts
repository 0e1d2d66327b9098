import { type Config, readConfig } from '../config.js';
import { ensureBounds } from '../facts/bounds/rebuild-bounds.js';
import { applySchema } from '../store/apply-schema.js';
import { openStore } from '../store/open-store.js';
import type { GraphStore } from '../store/store.js';

/** A batch of an import may take longer than any query of a client. */
const LEAST_TIMEOUT_MILLISECONDS = 120_000;

function patient(config: Config): Config {
  const storeTimeoutMilliseconds = Math.max(config.storeTimeoutMilliseconds, LEAST_TIMEOUT_MILLISECONDS);
  return { ...config, storeTimeoutMilliseconds };
}

/**
 * Opens a graph file or, without one, the graph that the environment selects, for reading only: not even indexes
 * change.
 */
export async function withStoreToRead<T>(
  file: string | undefined,
  work: (store: GraphStore) => Promise<T>,
): Promise<T> {
  const config = patient(readConfig());
  const read = file === undefined ? config : { ...config, neo4j: undefined, graphFile: file };
  const store = await openStore(read, { readOnly: true });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

/**
 * Opens the graph that the environment selects, works on it, and closes it in any case.
 * @param prepare What is done before, by default what every writer relies on.
 */
export async function withStore<T>(
  work: (store: GraphStore) => Promise<T>,
  prepare: (store: GraphStore) => Promise<unknown> = ensureBounds,
): Promise<T> {
  const store = await openStore(patient(readConfig()));
  try {
    await applySchema(store);
    await prepare(store);
    return await work(store);
  } finally {
    await store.close();
  }
}
