import { type Config, readConfig } from '../config.js';
import { applySchema } from '../store/apply-schema.js';
import { openStore } from '../store/open-store.js';
import type { GraphStore } from '../store/store.js';

/** A batch of an import may take longer than any question of a client. */
const LEAST_TIMEOUT_MILLISECONDS = 120_000;

function patient(config: Config): Config {
  const storeTimeoutMilliseconds = Math.max(config.storeTimeoutMilliseconds, LEAST_TIMEOUT_MILLISECONDS);
  return { ...config, storeTimeoutMilliseconds };
}

/** Reads a graph file or, without one, the graph that the environment names; changes nothing, not even its indexes. */
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

/** Opens the graph that the environment names, does some work on it, and closes it whatever comes. */
export async function withStore<T>(work: (store: GraphStore) => Promise<T>): Promise<T> {
  const store = await openStore(patient(readConfig()));
  try {
    await applySchema(store);
    return await work(store);
  } finally {
    await store.close();
  }
}
