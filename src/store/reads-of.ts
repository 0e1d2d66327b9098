import type { GraphStore, QueryRunner } from './store.js';

/** The reads of a store in the form of a transaction, for what runs in either. */
export function readsOf(store: GraphStore): QueryRunner {
  return { run: (query, parameters) => store.read(query, parameters) };
}
