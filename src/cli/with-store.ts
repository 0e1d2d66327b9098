import { readConfig } from '../config.js';
import { applySchema } from '../graph/apply-schema.js';
import { openStore } from '../graph/open-store.js';
import type { GraphStore } from '../graph/store.js';

/** A batch of an import may take longer than any question of a client. */
const LEAST_TIMEOUT_MILLISECONDS = 120_000;

/** Opens the graph that the environment names, does some work on it, and closes it whatever comes. */
export async function withStore<T>(work: (store: GraphStore) => Promise<T>): Promise<T> {
  const config = readConfig();
  const storeTimeoutMilliseconds = Math.max(config.storeTimeoutMilliseconds, LEAST_TIMEOUT_MILLISECONDS);
  const store = await openStore({ ...config, storeTimeoutMilliseconds });
  try {
    await applySchema(store);
    return await work(store);
  } finally {
    await store.close();
  }
}
