import type { Config } from '../config.js';
import { EmbeddedStore } from './embedded/embedded-store.js';
import type { GraphStore, StoreOptions } from './store.js';

export { sizeOfGraphFile } from './embedded/embedded-store.js';
export { LOG } from './embedded/sync-log.js';

/**
 * Opens the store the configuration names: Neo4j if there is a NEO4J_URI, else the graph file.
 * @throws {StoreError} saying what failed and the next step.
 */
export async function openStore(
  config: Config,
  options: Pick<StoreOptions, 'strict' | 'readOnly'> = {},
): Promise<GraphStore> {
  const storeOptions = { ...options, timeoutMilliseconds: config.storeTimeoutMilliseconds };
  if (config.neo4j === undefined) return EmbeddedStore.open(config.graphFile, storeOptions);
  // Its driver takes memory and time that whoever keeps the graph in a file need not spend.
  const { Neo4jStore } = await import('./neo4j/neo4j-store.js');
  return Neo4jStore.open(config.neo4j, storeOptions);
}
