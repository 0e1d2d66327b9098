import { embeddedGraphFiles } from './embedded/embedded-graph-files.js';
import { EmbeddedStore } from './embedded/embedded-store.js';
import type { GraphFiles, GraphStore, StoreOptions } from './store.js';

/** Local graph files that no store has open. */
export const graphFiles: GraphFiles = embeddedGraphFiles;

export interface StoreConfig {
  readonly graphFile: string;
  /** The server to use instead of the file, if any. */
  readonly neo4j: { uri: string; user: string; password: string; database: string | undefined } | undefined;
  readonly storeTimeoutMilliseconds: number;
}

/**
 * Opens the configured store: Neo4j if NEO4J_URI is set, else the graph file.
 * @throws {StoreError} saying what failed and the next step.
 */
export async function openStore(
  config: StoreConfig,
  options: Omit<StoreOptions, 'timeoutMilliseconds'> = {},
): Promise<GraphStore> {
  const storeOptions = { ...options, timeoutMilliseconds: config.storeTimeoutMilliseconds };
  if (config.neo4j === undefined) return EmbeddedStore.open(config.graphFile, storeOptions);
  // Loaded only if needed, as the driver takes memory and time.
  const { Neo4jStore } = await import('./neo4j/neo4j-store.js');
  return Neo4jStore.open(config.neo4j, storeOptions);
}
