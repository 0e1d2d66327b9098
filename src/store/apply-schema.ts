import type { GraphStore } from './store.js';

/** Creates the constraints and indexes the graph needs where they are missing. */
export async function applySchema(store: GraphStore): Promise<void> {
  // One transaction each: Neo4j allows one change of schema in a transaction.
  for (const query of store.schema) await store.write((transaction) => transaction.run(query, {}));
}
