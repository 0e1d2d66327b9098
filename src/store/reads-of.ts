import type { GraphStore, QueryRunner } from './store.js';

/** What only reads of a store. */
export type Reads = Pick<GraphStore, 'read'>;

/** Adapts the reads of a store to `QueryRunner`, for code that also runs in transactions. */
export function readsOf(store: Reads): QueryRunner {
  return { run: (query, parameters) => store.read(query, parameters) };
}

/** Adapts a transaction to `Reads`, for code that else reads a store. */
export function readsIn(transaction: QueryRunner): Reads {
  return { read: (query, parameters) => transaction.run(query, parameters) };
}
