import { ClientError } from '../errors.js';
import type { CursorValues } from '../shared/cursor.js';
import type { OrderDirection } from '../shared/enums.js';
import type { ValueBag } from './compile-filter.js';

interface OrderField {
  readonly property: string;
  readonly kind: 'text' | 'number';
  readonly description: string;
}

/** What a list may be sorted by, by the words of its order enum; the first is what it is sorted by if nobody says. */
export type OrderFields = Readonly<Record<string, OrderField>>;

/** One key of an order as a client gives it. */
export interface OrderKey {
  readonly field: string;
  readonly direction: OrderDirection;
}

/** A sort key of a query: an expression that is never null, and which way it runs. */
export interface SortKey {
  readonly expression: string;
  readonly descending: boolean;
}

export const MAXIMUM_ORDER_KEYS = 4;

// What stands for a missing value, so that it comes last either way. Every text that is sorted by is ASCII below `~`.
const LAST = {
  text: { ASC: "'~'", DESC: "''" },
  number: { ASC: '999999999', DESC: '-999999999' },
} as const;

/** The order of a list when none is asked for. */
export function defaultOrder(fields: OrderFields): OrderKey[] {
  return Object.keys(fields)
    .slice(0, 1)
    .map((field) => ({ field, direction: 'ASC' }));
}

/**
 * The sort keys of an order; the id comes last, so that no two entities are equal.
 * @throws {ClientError} LIMIT_EXCEEDED for too many keys.
 */
export function compileOrder(fields: OrderFields, order: readonly OrderKey[]): SortKey[] {
  if (order.length > MAXIMUM_ORDER_KEYS) {
    throw new ClientError('LIMIT_EXCEEDED', `\`orderBy\` has more than ${MAXIMUM_ORDER_KEYS} keys.`);
  }
  const keys = order.map(({ field, direction }) => {
    const known = fields[field];
    if (known === undefined) throw new TypeError(`No order is defined for the field ${field}.`);
    return {
      expression: `coalesce(n.${known.property}, ${LAST[known.kind][direction]})`,
      descending: direction === 'DESC',
    };
  });
  return [...keys, { expression: 'n.id', descending: false }];
}

/** The same order from its end to its beginning. */
export function reversed(keys: readonly SortKey[]): SortKey[] {
  return keys.map(({ expression, descending }) => ({ expression, descending: !descending }));
}

/** The text of ORDER BY. */
export function orderingOf(keys: readonly SortKey[]): string {
  return keys.map(({ expression, descending }) => `${expression}${descending ? ' DESC' : ''}`).join(', ');
}

/** The condition that an entity comes after the given place in the order. */
export function afterCondition(keys: readonly SortKey[], place: CursorValues, bag: ValueBag): string {
  const names = place.map((value) => bag.add(value));
  const alternatives = keys.map(({ expression, descending }, index) => {
    const equal = keys.slice(0, index).map((key, before) => `${key.expression} = ${names[before]}`);
    return [...equal, `${expression} ${descending ? '<' : '>'} ${names[index]}`].join(' AND ');
  });
  return alternatives.map((alternative) => `(${alternative})`).join(' OR ');
}
