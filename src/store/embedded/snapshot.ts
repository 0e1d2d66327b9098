import type { GrafeoDB, QueryResult, Transaction } from '@grafeo-db/js';
import type { Parameters } from '../store.js';

export interface CypherRunner {
  executeCypher(text: string, parameters: Parameters): Promise<QueryResult>;
}

export function rollBack(transaction: Transaction): void {
  try {
    if (transaction.isActive) transaction.rollback();
  } catch {
    // A failed commit has rolled back already, though the transaction still claims to be active.
  }
}

/** Runs `work` in a transaction that sees nothing of what others write meanwhile, and releases it in any case. */
export async function inSnapshot<T>(database: GrafeoDB, work: (snapshot: CypherRunner) => Promise<T>): Promise<T> {
  const snapshot = database.beginTransaction('snapshot');
  const running = new Set<Promise<unknown>>();
  const executeCypher: CypherRunner['executeCypher'] = (text, parameters) => {
    const query = snapshot.executeCypher(text, parameters);
    const settled = () => running.delete(query);
    running.add(query);
    query.then(settled, settled);
    return query;
  };
  try {
    return await work({ executeCypher });
  } finally {
    // It cannot be rolled back while it runs a query, as it may if the work was given up.
    await Promise.allSettled(running);
    rollBack(snapshot);
  }
}
