import { embeddedGraphFiles } from './embedded/embedded-graph-files.js';
import { EmbeddedStore } from './embedded/embedded-store.js';
import type { GraphFiles, GraphStore, StoreOptions } from './store.js';

/** The graph files of this machine that no store has open. */
export const graphFiles: GraphFiles = embeddedGraphFiles;

/** Where the graph is, and how long a query to it may take. */
export interface StoreConfig {
  readonly graphFile: string;
  /** The server to use in place of the file; undefined if there is none. */
  readonly neo4j: { uri: string; user: string; password: string; database: string | undefined } | undefined;
  readonly storeTimeoutMilliseconds: number;
}

/**
 * Opens the store the configuration names: Neo4j if there is a NEO4J_URI, else the graph file.
 * @throws {StoreError} saying what failed and the next step.
 */
export async function openStore(
  config: StoreConfig,
  options: Pick<StoreOptions, 'strict' | 'readOnly'> = {},
): Promise<GraphStore> {
  const storeOptions = { ...options, timeoutMilliseconds: config.storeTimeoutMilliseconds };
  if (config.neo4j === undefined) return EmbeddedStore.open(config.graphFile, storeOptions);
  // Its driver takes memory and time that whoever keeps the graph in a file need not spend.
  const { Neo4jStore } = await import('./neo4j/neo4j-store.js');
  return Neo4jStore.open(config.neo4j, storeOptions);
}
