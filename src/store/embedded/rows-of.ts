import { setImmediate } from 'node:timers/promises';
import type { QueryResult } from '@grafeo-db/js';

/** So many rows, with the properties of entities, become objects in a few milliseconds. */
const ROWS_AT_ONCE = 200;

/** The rows of a result as objects. Of many rows, some at a time, so that other requests are answered in between. */
export async function rowsOf(result: QueryResult): Promise<unknown[]> {
  if (result.length <= ROWS_AT_ONCE) return result.toArray();
  const rows: unknown[] = [];
  for (let index = 0; index < result.length; index += 1) {
    if (index % ROWS_AT_ONCE === ROWS_AT_ONCE - 1) await setImmediate();
    rows.push(result.get(index));
  }
  return rows;
}
