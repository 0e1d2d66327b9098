import { ClientError } from '../../../model/errors.js';
import type { Dialect } from '../../../store/dialect.js';
import type { CursorValues } from '../../common/cursor.js';
import type { OrderDirection } from '../../common/enums.js';
import type { FilterCompiler } from './compile-filter.js';
import type { RelationDefinitions } from './filter-definition.js';
import type { OrderFields } from './order-definition.js';
import type { QueryParameters } from './query-parameters.js';

/** A sort key as a client gives it: a field, or the count of a relation. */
export interface OrderKey {
  readonly field?: string | null;
  readonly count?: object | null;
  readonly direction: OrderDirection;
}

/** A sort key of a query: an expression that is never null, and its direction. */
export interface SortKey {
  readonly expression: string;
  readonly descending: boolean;
  /** True for a property that every entity of the list has. */
  readonly isStored: boolean;
}

export const MAXIMUM_ORDER_KEYS = 4;

// Replaces a missing value, to sort it last in either direction. All sorted text is ASCII below `~`.
const LAST = {
  text: { ASC: "'~'", DESC: "''" },
  number: { ASC: '999999999', DESC: '-999999999' },
} as const;

/** The order of a list without `orderBy`. */
export function defaultOrder(fields: OrderFields): OrderKey[] {
  return Object.keys(fields)
    .slice(0, 1)
    .map((field) => ({ field, direction: 'ASC' }));
}

/** The one relation that a count names, with the condition on it. */
function countedRelation(count: object): [string, unknown] {
  const named = Object.entries(count).filter(([, condition]) => condition !== undefined && condition !== null);
  const [first] = named;
  if (first !== undefined && named.length === 1) return first;
  throw new ClientError('BAD_USER_INPUT', '`orderBy.count` names exactly one relation, as `{ roles: {} }`.');
}

function fieldKey(fields: OrderFields, field: string, direction: OrderDirection): Omit<SortKey, 'descending'> {
  const definition = fields[field];
  if (definition === undefined) throw new TypeError(`No order is defined for the field ${field}.`);
  const property = `n.${definition.property}`;
  return definition.always
    ? { expression: property, isStored: true }
    : { expression: `coalesce(${property}, ${LAST[definition.kind][direction]})`, isStored: false };
}

function countExpression(relations: RelationDefinitions, count: object, compiler: FilterCompiler): string {
  const [name, condition] = countedRelation(count);
  const relation = relations[name];
  if (relation === undefined) throw new TypeError(`No relation is defined for the count of ${name}.`);
  return compiler.compileCount(relation, condition);
}

/**
 * The sort keys of an order, ending with the id to break ties.
 * @throws {ClientError} LIMIT_EXCEEDED for too many keys, BAD_USER_INPUT for a key that is not either a field or a
 * count.
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

/** The name of an order in cursors: different orders have different names. */
export function nameOfOrder(order: readonly OrderKey[]): string {
  return JSON.stringify(order.map(({ field, count, direction }) => [field ?? count, direction]));
}

/** The reverse order. */
export function reversed(keys: readonly SortKey[]): SortKey[] {
  return keys.map((key) => ({ ...key, descending: !key.descending }));
}

/** The name of a sort key in a query; the last is always the id. */
function nameOf(index: number, count: number): string {
  return index === count - 1 ? 'id' : `key${index}`;
}

/** The sort keys but the id, as columns; unused ones are null. */
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

/** The condition that an entity comes after the given position. */
function afterPosition(
  [first, ...rest]: readonly SortKey[],
  [value, ...others]: readonly string[],
  dialect: Dialect,
): string {
  if (first === undefined || value === undefined) return 'false';
  const { expression, descending } = first;
  const sign = descending ? '<' : '>';
  if (rest.length === 0) return `${expression} ${sign} ${value}`;
  return dialect.keyset({ key: expression, sign, value, rest: afterPosition(rest, others, dialect) });
}

/**
 * The condition that an entity comes after a position, if there is one. Without one, the condition is true of all
 * entities, and makes Neo4j read its index in order instead of sorting the list.
 */
export function afterCondition(
  keys: readonly SortKey[],
  position: CursorValues | undefined,
  parameters: QueryParameters,
  dialect: Dialect,
): string {
  if (position !== undefined) {
    const values = position.map((value) => parameters.add(value));
    return afterPosition(keys, values, dialect);
  }
  const [first] = keys;
  return first?.isStored ? `${first.expression} IS NOT NULL` : 'true';
}
