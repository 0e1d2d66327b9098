import { z } from 'zod';
import { entityRecord } from '../../facts/entity-record.js';
import { certaintyOf } from '../../model/as-of.js';
import { reasonOf } from '../../model/certainty-reason.js';
import type { PartialDate } from '../../model/partial-date.js';
import { type RelationshipType, relationshipTypes } from '../../model/relationship-types.js';
import type { Stated } from '../../model/sentences/slots.js';
import type { Connection } from '../common/connection.type.js';
import { decodeCursor } from '../common/cursor.js';
import type { FactEdge } from '../common/fact-edge.type.js';
import type { Node } from '../common/node.type.js';
import { type PageArgs, type PageInfo, pageSize } from '../common/page.js';
import type { Context } from '../context.js';
import type { Direction, RelationshipPosition, RelationshipSelection } from '../reading/relationship-page.js';
import { positionOf, type RelationshipRecord } from '../reading/relationship-record.js';
import { Position } from './position/position.type.js';
import { toNode } from './to-node.js';

/** A field of an entity that lists its relationships of one type in one direction. */
export interface RelationField<E extends FactEdge, C extends Connection<E>> {
  readonly type: RelationshipType;
  readonly direction: Direction;
  readonly edge: new () => E;
  readonly connection: new () => C;
}

/** A field that lists the targets of the relationships of one type. */
export function outgoing<E extends FactEdge, C extends Connection<E>>(
  type: RelationshipType,
  edge: new () => E,
  connection: new () => C,
): RelationField<E, C> {
  return { type, direction: 'outgoing', edge, connection };
}

/** A field that lists the origins of the relationships of one type. */
export function incoming<E extends FactEdge, C extends Connection<E>>(
  type: RelationshipType,
  edge: new () => E,
  connection: new () => C,
): RelationField<E, C> {
  return { type, direction: 'incoming', edge, connection };
}

/** The conditions of a field on its relationships, beside the time. */
export type RelationConditions = Pick<
  RelationshipSelection,
  'years' | 'roles' | 'kinds' | 'labels' | 'periods' | 'parties' | 'areas'
>;

/** The name of the list of a relation field in cursors. */
function listOf(field: { readonly type: string; readonly direction: Direction }): string {
  return `${field.type}/${field.direction}`;
}

const position: z.ZodType<RelationshipPosition> = z.tuple([z.string(), z.int(), z.string()]);

/** The entity at the other end; a position with the links that were read along. */
function otherEnd({ other, links }: RelationshipRecord): Node {
  const node = toNode(other);
  if (links !== undefined && node instanceof Position) node.readLinks = links;
  return node;
}

/** A relationship with both its ends, the parent as it was read. */
function statedOf({ type, properties, other }: RelationshipRecord, direction: Direction, parent: Node): Stated {
  const own = entityRecord({ id: parent.id, properties: { ...parent } });
  return direction === 'outgoing'
    ? { type, properties, from: own, to: other }
    : { type, properties, from: other, to: own };
}

/** @param parent The entity whose list the edge is in. */
export function edgeOf<E extends FactEdge, C extends Connection<E>>(
  field: RelationField<E, C>,
  record: RelationshipRecord,
  parent: Node,
  asOf: PartialDate | null,
): E {
  const { dating } = relationshipTypes[record.type];
  return Object.assign(new field.edge(), record.properties, {
    factId: record.properties.id,
    node: otherEnd(record),
    certainty: certaintyOf(dating, record.properties, record.date || undefined, asOf),
    reason: asOf && (() => reasonOf(dating, record.properties, record.date || undefined, asOf)),
    parent,
    stated: () => statedOf(record, field.direction, parent),
    list: listOf(field),
    position: positionOf(record),
  });
}

function pageInfoOf(edges: readonly FactEdge[], hasNextPage: boolean, hasPreviousPage: boolean): PageInfo {
  return {
    hasNextPage,
    hasPreviousPage,
    startCursor: edges[0]?.cursor ?? null,
    endCursor: edges.at(-1)?.cursor ?? null,
  };
}

/** Whether an operation may ask positions for their organizations or provinces. */
function leadsFromPositions(fieldNames: ReadonlySet<string> | undefined): boolean {
  return fieldNames === undefined || fieldNames.has('organization') || fieldNames.has('province');
}

/**
 * A page of the entities that an entity is related to.
 * @throws {ClientError} BAD_USER_INPUT if the page size or cursor is invalid.
 */
export async function connect<E extends FactEdge, C extends Connection<E>>(
  { relationships, operation: { wanted, fieldNames } }: Context,
  field: RelationField<E, C>,
  parent: Node,
  args: PageArgs,
  conditions: RelationConditions = {},
): Promise<C> {
  const asOf = args.asOf ?? null;
  const size = pageSize('first', args.first);
  const selection = { type: field.type, direction: field.direction, asOf, ...conditions };
  const after = args.after ? decodeCursor('after', args.after, listOf(field), position) : undefined;
  const records = await relationships.page(parent.id, {
    ...selection,
    wanted,
    withPositionLinks: leadsFromPositions(fieldNames),
    after,
    limit: size + 1,
  });
  const edges = records.slice(0, size).map((record) => edgeOf(field, record, parent, asOf));
  return Object.assign(new field.connection(), {
    edges,
    pageInfo: async () => pageInfoOf(edges, records.length > size, after !== undefined),
    count: () => relationships.count(parent.id, selection),
  });
}
