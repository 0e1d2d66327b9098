import type { QueryRunner } from './store.js';

/**
 * Runs the work of a transaction. A query that failed fails all of it, even if the work caught the failure: the stores
 * differ in what they keep of such a transaction, so nothing of it is kept.
 */
export async function runWork<T>(runner: QueryRunner, work: (transaction: QueryRunner) => Promise<T>): Promise<T> {
  const failures: unknown[] = [];
  const result = await work({
    run: async (query, parameters) => {
      try {
        return await runner.run(query, parameters);
      } catch (thrown) {
        failures.push(thrown);
        throw thrown;
      }
    },
  });
  if (failures.length > 0) throw failures[0];
  return result;
}
