import { batchesOf } from '../../collections.js';
import type { Query } from '../../store/query.js';
import type { QueryRunner } from '../../store/store.js';

/** Each record is searched for each id: with 39,000 records so many take some tenths of a second. */
const IDS_AT_ONCE = 10;

type Naming<R> = Query<{ ids: string[] }, R>;

/** The rows of a query that finds records by the ids they name, each once. No statement is given very many ids. */
export async function rowsNaming<R>(
  runner: QueryRunner,
  query: Naming<R>,
  ids: readonly string[],
  keyOf: (row: R) => string,
): Promise<R[]> {
  const rows = new Map<string, R>();
  for (const batch of batchesOf(ids, IDS_AT_ONCE)) {
    for (const row of await runner.run(query, { ids: batch })) rows.set(keyOf(row), row);
  }
  return [...rows.values()];
}
