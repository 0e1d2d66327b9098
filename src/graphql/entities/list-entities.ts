import type { z } from 'zod';
import { type EntityRecord, listedEntityRecord } from '../../facts/entity-record.js';
import { boundsOf, certaintyOf } from '../../model/as-of.js';
import { reasonOf } from '../../model/certainty-reason.js';
import { type EntityTypeDefinition, entityTypes } from '../../model/entity-types.js';
import { ClientError } from '../../model/errors.js';
import type { PartialDate } from '../../model/partial-date.js';
import { type PropertyList, propertiesOfLabel } from '../../model/property-list.js';
import { and, notEnded } from '../../store/fragments.js';
import type { EntityEdge } from '../common/connection.type.js';
import { type CursorValues, decodeCursor, valuesOf } from '../common/cursor.js';
import { once } from '../common/once.js';
import { type PageInfo, pageSize } from '../common/page.js';
import type { Context } from '../context.js';
import { FilterCompiler } from '../reading/list/compile-filter.js';
import {
  afterCondition,
  compileOrder,
  defaultOrder,
  keyExpressions,
  nameOfOrder,
  orderingOf,
  reversed,
} from '../reading/list/compile-order.js';
import { all } from '../reading/list/condition.js';
import type { EntityList } from '../reading/list/define-list.js';
import type { Facet } from '../reading/list/facet.type.js';
import { type FacetDefinition, type FacetedConnection, MAXIMUM_FACETS } from '../reading/list/facet-definition.js';
import { heldAt } from '../reading/list/held-at.js';
import { entityCount, entityFacets, entityList } from '../reading/list/list.queries.js';
import type { EntityListArgs } from '../reading/list/list-args.js';
import { ListSelection } from '../reading/list/list-selection.js';
import { QueryParameters } from '../reading/list/query-parameters.js';
import { toNode } from './to-node.js';

/** The requested page: from which end, how many entities, and after which position in that direction. */
interface PageRequest {
  readonly size: number;
  readonly backward: boolean;
  readonly position: CursorValues | undefined;
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
    position: cursor ? decodeCursor(own, cursor, list, valuesOf(keys)) : undefined,
  };
}

/** The condition that an entity existed, or may have existed, at a time. */
function lifetimeCondition(
  [from, until]: readonly string[],
  asOf: PartialDate | null,
  parameters: QueryParameters,
): string {
  const { last, next } = boundsOf(asOf);
  if (from === undefined || last === null || next === null) return 'true';
  const begun = `coalesce(n.${from}, '') <= ${parameters.add(last)}`;
  if (until === undefined) return begun;
  return `${begun} AND ${notEnded(`n.${until}`, parameters.add(next))}`;
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** How surely an entity existed at a time, and why; undefined without a time, and of a type that is not dated. */
function existenceOf({ type, properties }: EntityRecord, asOf: PartialDate | null) {
  const { lifetime }: EntityTypeDefinition = entityTypes[type];
  const [from, until] = lifetime;
  if (asOf === null || from === undefined) return undefined;
  const since = textOf(properties[from]);
  const [dating, dates] =
    until === undefined ? (['day', {}] as const) : (['tenure', { since, until: textOf(properties[until]) }] as const);
  return { certainty: certaintyOf(dating, dates, since, asOf), reason: () => reasonOf(dating, dates, since, asOf) };
}

/** An entity with its position in the order of the list. */
interface PositionedEntity {
  readonly record: EntityRecord;
  readonly position: CursorValues;
}

async function countRows({ lists, deadline }: Context, label: string, selection: ListSelection): Promise<number> {
  const size = await selection.size();
  if (size !== undefined) return size;
  const count = entityCount.with({ ENTITY_LABEL: label, CONDITION: selection.condition });
  const [query, parameters] = await selection.bind(count);
  const [row] = await lists.counts.read(query, parameters, deadline);
  return row?.total ?? 0;
}

/** The conditions of a facet are on relationships, at the time of the list. */
async function countFacets(
  { lists, deadline }: Context,
  selection: ListSelection,
  facet: FacetDefinition,
  heldAtTime: (relationship: string) => string,
): Promise<Facet[]> {
  const facets = entityFacets.with({
    ENTITIES: selection.entities,
    CONDITION: selection.condition,
    FACET_PATTERN: facet.pattern ?? '(n)',
    FACET_CONDITION: and(facet.relationships.map((relationship) => `(${heldAtTime(relationship)})`)),
    FACET_VALUE: facet.value,
  });
  const [query, parameters] = await selection.bind(facets);
  const rows = await lists.facets.read(query, { ...parameters, limit: MAXIMUM_FACETS }, deadline);
  return rows.map(({ value, total }) => ({ value, count: total }));
}

function edgeOf(
  edge: EntityList['edge'],
  { record, position }: PositionedEntity,
  list: string,
  asOf: PartialDate | null,
): EntityEdge {
  const { certainty = null, reason = null } = existenceOf(record, asOf) ?? {};
  return Object.assign(new edge(), { node: toNode(record), certainty, reason, list, position });
}

type Row = z.output<ReturnType<typeof entityList.with>['row']>;

function positionedEntityOf({ key0, key1, key2, key3, properties }: Row, list: PropertyList): PositionedEntity {
  const record = listedEntityRecord(list, properties);
  const keys = [key0, key1, key2, key3].filter((value) => value !== null);
  return { record, position: [...keys, record.id] };
}

/**
 * A page of the entities of one label.
 * @throws {ClientError} if the page, cursor, filter or order is invalid.
 */
export async function listEntities(
  context: Context,
  field: EntityList,
  args: EntityListArgs,
): Promise<FacetedConnection<EntityEdge>> {
  const asOf = args.asOf ?? null;
  const { criteria } = field;
  const order = args.orderBy && args.orderBy.length > 0 ? args.orderBy : defaultOrder(criteria.order);
  const parameters = new QueryParameters();
  const compiler = new FilterCompiler(parameters, asOf);
  const filter = compiler.compile(criteria.filter, args.filter);
  const lifetime = lifetimeCondition(entityTypes[field.types[0]].lifetime, asOf, parameters);
  const condition = all([filter, { kind: 'properties', text: lifetime }]);
  const keys = compileOrder(criteria.order, criteria.filter.relations, order, compiler);
  const list = `${field.label} ${nameOfOrder(order)}`;
  const page = pageRequestOf(args, list, keys.length);
  const direction = page.backward ? reversed(keys) : keys;
  const properties = propertiesOfLabel(field.label).for(context.operation.wanted);
  const selection = new ListSelection(context, field.label, condition, { parameters, sets: compiler.sets });
  const listed = entityList.with({
    ENTITIES: selection.entities,
    ENTITY_PROPERTIES: properties.of('n'),
    CONDITION: and([
      `(${selection.condition})`,
      afterCondition(direction, page.position, parameters, context.store.dialect),
    ]),
    SORT_KEYS: keyExpressions(keys),
    ORDERING: orderingOf(direction),
  });
  const readPage = once(async () => {
    const [query, named] = await selection.bind(listed);
    const rows = await context.lists.pages.read(query, { ...named, limit: page.size + 1 }, context.deadline);
    const edges = rows
      .slice(0, page.size)
      .map((row) => edgeOf(field.edge, positionedEntityOf(row, properties), list, asOf));
    if (page.backward) edges.reverse();
    return { edges, pageInfo: pageInfoOf(edges, page, rows.length > page.size) };
  });
  return Object.assign(new field.connection(), {
    edges: async () => (await readPage()).edges,
    pageInfo: async () => (await readPage()).pageInfo,
    count: () => countRows(context, field.label, selection),
    countBy: (facet: FacetDefinition) =>
      countFacets(context, selection, facet, (relationship) => heldAt(relationship, [], asOf, parameters)),
  });
}

function pageInfoOf(edges: readonly EntityEdge[], { backward, position }: PageRequest, more: boolean): PageInfo {
  const fromMiddle = position !== undefined;
  return {
    hasNextPage: backward ? fromMiddle : more,
    hasPreviousPage: backward ? more : fromMiddle,
    startCursor: edges[0]?.cursor ?? null,
    endCursor: edges.at(-1)?.cursor ?? null,
  };
}
