import { ClientError } from '../../../model/errors.js';
import type { GraphStore } from '../../../store/store.js';
import type { CursorValues } from '../../common/cursor.js';
import type { OrderDirection } from '../../common/enums.js';
import type { FilterCompiler } from './compile-filter.js';
import type { RelationDefinitions } from './filter-definition.js';
import type { OrderFields } from './order-definition.js';
import type { QueryParameters } from './query-parameters.js';

/** One key of an order as a client gives it: a field, or the count of what is related. */
export interface OrderKey {
  readonly field?: string | null;
  readonly count?: object | null;
  readonly direction: OrderDirection;
}

/** A sort key of a query: an expression that is never null, and which way it runs. */
export interface SortKey {
  readonly expression: string;
  readonly descending: boolean;
  /** True if it is a property that every entity of the list has. */
  readonly isStored: boolean;
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

/** The one relation a count names, with the conditions on it. */
function countedRelation(count: object): [string, unknown] {
  const named = Object.entries(count).filter(([, condition]) => condition !== undefined && condition !== null);
  const [first] = named;
  if (first !== undefined && named.length === 1) return first;
  throw new ClientError('BAD_USER_INPUT', '`orderBy.count` names exactly one relation, as `{ roles: {} }`.');
}

function fieldKey(fields: OrderFields, field: string, direction: OrderDirection): Omit<SortKey, 'descending'> {
  const known = fields[field];
  if (known === undefined) throw new TypeError(`No order is defined for the field ${field}.`);
  const property = `n.${known.property}`;
  return known.always
    ? { expression: property, isStored: true }
    : { expression: `coalesce(${property}, ${LAST[known.kind][direction]})`, isStored: false };
}

function countExpression(relations: RelationDefinitions, count: object, compiler: FilterCompiler): string {
  const [name, condition] = countedRelation(count);
  const relation = relations[name];
  if (relation === undefined) throw new TypeError(`No relation is defined for the count of ${name}.`);
  return compiler.compileCount(relation, condition);
}

/**
 * The sort keys of an order; the id comes last, so that no two entities are equal.
 * @throws {ClientError} LIMIT_EXCEEDED for too many keys, BAD_USER_INPUT for a key of neither a field nor a count.
 */
export function compileOrder(
  fields: OrderFields,
  relations: RelationDefinitions,
  order: readonly OrderKey[],
  compiler: FilterCompiler,
): SortKey[] {
  if (order.length > MAXIMUM_ORDER_KEYS) {
    throw new ClientError('LIMIT_EXCEEDED', `\`orderBy\` has more than ${MAXIMUM_ORDER_KEYS} keys.`);
  }
  const keys = order.map(({ field, count, direction }) => {
    const descending = direction === 'DESC';
    if (field && !count) return { ...fieldKey(fields, field, direction), descending };
    if (count && !field) {
      return { expression: countExpression(relations, count, compiler), descending, isStored: false };
    }
    throw new ClientError(
      'BAD_USER_INPUT',
      'Each key of `orderBy` has a `field` or a `count`, not both and not neither.',
    );
  });
  return [...keys, { expression: 'n.id', descending: false, isStored: true }];
}

/** What an order is called in cursors: two orders that sort differently have different names. */
export function nameOfOrder(order: readonly OrderKey[]): string {
  return JSON.stringify(order.map(({ field, count, direction }) => [field ?? count, direction]));
}

/** The same order from its end to its beginning. */
export function reversed(keys: readonly SortKey[]): SortKey[] {
  return keys.map((key) => ({ ...key, descending: !key.descending }));
}

/** The name a query gives a sort key; the last is the id, which has its own. */
function nameOf(index: number, count: number): string {
  return index === count - 1 ? 'id' : `key${index}`;
}

/** The text that names the sort keys but the id; those that are not used are null. */
export function keyExpressions(keys: readonly SortKey[]): string {
  return Array.from({ length: MAXIMUM_ORDER_KEYS }, (_, index) => {
    const key = index < keys.length - 1 ? keys[index] : undefined;
    return `${key?.expression ?? 'null'} AS key${index}`;
  }).join(', ');
}

/** The text of ORDER BY. */
export function orderingOf(keys: readonly SortKey[]): string {
  return keys.map(({ descending }, index) => `${nameOf(index, keys.length)}${descending ? ' DESC' : ''}`).join(', ');
}

/**
 * That keys come after the values of a place. For Neo4j it begins with where an index may begin to read, which its planner
 * does not see in the usual form; the embedded store has no such index, and takes half as long again for that form.
 */
const afterForms: Readonly<
  Record<GraphStore['kind'], (key: string, sign: '<' | '>', value: string, rest: string) => string>
> = {
  neo4j: (key, sign, value, rest) => `${key} ${sign}= ${value} AND NOT (${key} = ${value} AND NOT (${rest}))`,
  embedded: (key, sign, value, rest) => `(${key} ${sign} ${value} OR (${key} = ${value} AND ${rest}))`,
};

/** The condition that an entity comes after the given place in the order. */
function afterPlace(
  [first, ...rest]: readonly SortKey[],
  [value, ...others]: readonly string[],
  kind: GraphStore['kind'],
): string {
  if (first === undefined || value === undefined) return 'false';
  const { expression, descending } = first;
  const sign = descending ? '<' : '>';
  if (rest.length === 0) return `${expression} ${sign} ${value}`;
  return afterForms[kind](expression, sign, value, afterPlace(rest, others, kind));
}

/**
 * The condition that an entity is on the page that begins after a place, or at the beginning. Without a place it says what
 * is true of every entity, and Neo4j then reads its index in order instead of sorting the list.
 */
export function afterCondition(
  keys: readonly SortKey[],
  place: CursorValues | undefined,
  bag: QueryParameters,
  kind: GraphStore['kind'],
): string {
  if (place !== undefined) {
    const values = place.map((value) => bag.add(value));
    return afterPlace(keys, values, kind);
  }
  const [first] = keys;
  return first?.isStored ? `${first.expression} IS NOT NULL` : 'true';
}
