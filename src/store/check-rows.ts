import { StoreError } from '../model/errors.js';
import type { Query } from './query.js';
import type { Strictness } from './store.js';

const MAP_PROJECTION = /\{\.\*[^}]*\}/g;

/** True if the text has no ORDER BY outside subqueries. */
function isUnordered(text: string): boolean {
  return !/\bORDER BY\b(?![\s\S]*\})/.test(text.replace(MAP_PROJECTION, ''));
}

function shuffle<T>(items: T[], random: () => number): T[] {
  for (let last = items.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [items[last], items[other]] = [items[other] as T, items[last] as T];
  }
  return items;
}

/**
 * The rows, typed by the query. In service they are trusted. In tests they are checked and shuffled, so that a query
 * fails if its rows differ from its type or its reader relies on an order that it does not request.
 */
export function checkRows<P, R>(query: Query<P, R>, rows: unknown[], strict: Strictness | undefined): R[] {
  if (strict === undefined) return rows as R[];
  const checked = rows.map((row) => {
    const result = query.row.safeParse(row);
    if (result.success) return result.data;
    throw new StoreError('QUERY', `A row of ${query.name} is not what its type says: ${result.error.message}`);
  });
  return isUnordered(query.text) ? shuffle(checked, strict.random) : checked;
}
