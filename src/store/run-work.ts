import type { QueryRunner } from './store.js';

/**
 * Runs the work of a transaction. A failed query fails the transaction even if the work catches the error, because the
 * stores differ in what they would commit.
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
