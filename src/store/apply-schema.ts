import type { GraphStore } from './store.js';

/** Creates missing constraints and indexes. */
export async function applySchema(store: GraphStore): Promise<void> {
  // Separate transactions, as Neo4j allows only one schema change in each.
  for (const query of store.schema) await store.write((transaction) => transaction.run(query, {}));
}
