import type { Context } from '../context.js';
import { entityCount, entityList } from '../entity/entity.queries.js';
import { type EntityRecord, entityRecord } from '../entity/entity-record.js';
import { toNode } from '../entity/to-node.js';
import { ClientError } from '../errors.js';
import { boundsOf, type Certainty, certaintyOfDate, certaintyOfTenure } from '../model/as-of.js';
import { type EntityTypeDefinition, entityTypes } from '../model/entity-types.js';
import type { PartialDate } from '../model/partial-date.js';
import type { Connection, EntityEdge } from '../shared/connection.type.js';
import { type CursorValues, decodeCursor } from '../shared/cursor.js';
import { type BidirectionalPageArgs, pageSize } from '../shared/page.js';
import { FilterCompiler, type FilterFields, ValueBag } from './compile-filter.js';
import {
  afterCondition,
  compileOrder,
  defaultOrder,
  type OrderFields,
  type OrderKey,
  orderingOf,
  reversed,
  type SortKey,
} from './compile-order.js';

/** A root field that lists the entities of one label. */
export interface EntityList<E extends EntityEdge, C extends Connection<E>> {
  readonly label: string;
  /** The properties from which and until which an entity exists; none if its type is not dated. */
  readonly lifetime: readonly string[];
  readonly filterFields: FilterFields;
  readonly orderFields: OrderFields;
  readonly edge: new () => E;
  readonly connection: new () => C;
}

export interface EntityListArgs extends BidirectionalPageArgs {
  readonly filter?: object | null;
  readonly orderBy?: readonly OrderKey[] | null;
}

/** A page as asked for: from which end, how many, and after which place on the way. */
interface PageRequest {
  readonly size: number;
  readonly backward: boolean;
  readonly place: CursorValues | undefined;
}

function pageRequestOf(args: EntityListArgs, list: string, keys: number): PageRequest {
  const backward = (args.last ?? undefined) !== undefined;
  const [own, other] = backward ? (['before', 'after'] as const) : (['after', 'before'] as const);
  if (backward && (args.first ?? undefined) !== undefined) {
    throw new ClientError('BAD_USER_INPUT', 'Give `first` or `last`, not both.');
  }
  if (args[other]) {
    throw new ClientError('BAD_USER_INPUT', `\`${other}\` goes with \`${backward ? 'first' : 'last'}\`.`);
  }
  const cursor = args[own];
  return {
    size: backward ? pageSize('last', args.last) : pageSize('first', args.first),
    backward,
    place: cursor ? decodeCursor(own, cursor, list, keys) : undefined,
  };
}

/** The condition that an entity surely existed or may have existed at a time. */
function lifetimeCondition([from, until]: readonly string[], asOf: PartialDate | null, bag: ValueBag): string {
  const { last, next } = boundsOf(asOf);
  if (from === undefined || last === null || next === null) return 'true';
  const begun = `coalesce(n.${from}, '') <= ${bag.add(last)}`;
  if (until === undefined) return begun;
  const name = bag.add(next);
  return `${begun} AND (n.${until} IS NULL OR n.${until} >= ${name} OR ${name} STARTS WITH n.${until})`;
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function certaintyOf({ type, properties }: EntityRecord, asOf: PartialDate | null): Certainty | null {
  const { lifetime }: EntityTypeDefinition = entityTypes[type];
  const [from, until] = lifetime;
  if (asOf === null || from === undefined) return null;
  const since = textOf(properties[from]);
  return until === undefined
    ? certaintyOfDate(since, asOf)
    : certaintyOfTenure({ since, until: textOf(properties[until]) }, asOf);
}

interface Row {
  readonly id: string;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly sortValues: (string | number)[];
}

async function readRows(
  context: Context,
  label: string,
  condition: string,
  keys: readonly SortKey[],
  page: PageRequest,
  bag: ValueBag,
): Promise<Row[]> {
  const way = page.backward ? reversed(keys) : keys;
  const after = page.place === undefined ? 'true' : afterCondition(way, page.place, bag);
  const query = entityList.with({
    ENTITY_LABEL: label,
    CONDITION: `(${condition}) AND (${after})`,
    SORT_VALUES: `[${keys.map((key) => key.expression).join(', ')}]`,
    ORDERING: orderingOf(way),
  });
  return context.store.read(query, { values: bag.values, limit: page.size + 1 });
}

async function countRows(context: Context, label: string, condition: string, bag: ValueBag): Promise<number> {
  const query = entityCount.with({ ENTITY_LABEL: label, CONDITION: condition });
  const [row] = await context.store.read(query, { values: bag.values });
  return row?.total ?? 0;
}

/**
 * A page of the entities of one label.
 * @throws {ClientError} for a page, cursor, filter or order that cannot be used.
 */
export async function listEntities<E extends EntityEdge, C extends Connection<E>>(
  context: Context,
  field: EntityList<E, C>,
  args: EntityListArgs,
): Promise<C> {
  const asOf = args.asOf ?? null;
  const order = args.orderBy && args.orderBy.length > 0 ? args.orderBy : defaultOrder(field.orderFields);
  const keys = compileOrder(field.orderFields, order);
  const list = [field.label, ...order.map((key) => `${key.field} ${key.direction}`)].join(' ');
  const page = pageRequestOf(args, list, keys.length);
  const bag = new ValueBag();
  const filter = new FilterCompiler(field.filterFields, bag).compile(args.filter);
  const condition = `(${filter}) AND (${lifetimeCondition(field.lifetime, asOf, bag)})`;
  const rows = await readRows(context, field.label, condition, keys, page, bag);
  const edges = rows.slice(0, page.size).map((row) => edgeOf(field.edge, row, list, asOf));
  if (page.backward) edges.reverse();
  const more = rows.length > page.size;
  const fromMiddle = page.place !== undefined;
  return Object.assign(new field.connection(), {
    edges,
    pageInfo: {
      hasNextPage: page.backward ? fromMiddle : more,
      hasPreviousPage: page.backward ? more : fromMiddle,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    count: () => countRows(context, field.label, condition, bag),
  });
}

function edgeOf<E extends EntityEdge>(edge: new () => E, row: Row, list: string, asOf: PartialDate | null): E {
  const record = entityRecord(row);
  const certainty = certaintyOf(record, asOf);
  return Object.assign(new edge(), { node: toNode(record, asOf), certainty, list, position: row.sortValues });
}
