import type { GraphStore, QueryRunner } from './store.js';

/** Adapts the reads of a store to `QueryRunner`, for code that also runs in transactions. */
export function readsOf(store: GraphStore): QueryRunner {
  return { run: (query, parameters) => store.read(query, parameters) };
}
