import { StoreError } from '../model/errors.js';
import type { Query } from './query.js';
import type { Strictness } from './store.js';

const MAP_PROJECTION = /\{\.\*[^}]*\}/g;

/** What is ordered in braces, a subquery, is not so beyond them. */
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
 * The rows as the type the query promises. What a store answers is trusted in service, and checked and shuffled in
 * tests, where a query whose rows differ from its type or whose reader relies on an order it did not ask for must fail.
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
