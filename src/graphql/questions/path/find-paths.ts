import { type EntityRecord, entityRecord } from '../../../facts/entity-record.js';
import type { PartialDate } from '../../../model/partial-date.js';
import { parseRelationshipId } from '../../../model/relationship-id.js';
import type { Context } from '../../context.js';
import { toNode } from '../../entities/to-node.js';
import { toRelationship } from '../../entities/to-relationship.js';
import { knownEntity } from '../../reading/graph-question.js';
import type { Hop } from './path.queries.js';
import { Path, PathEdge } from './path.type.js';
import type { PathContext } from './path-context.js';
import { HOP_COST, type PathQuestion } from './path-question.js';
import type { FoundRoute } from './rank-routes.js';
import { readHops } from './read-hops.js';
import { searchRoutes } from './search-routes.js';

type Records = ReadonlyMap<string, EntityRecord>;

async function search(context: PathContext, question: PathQuestion): Promise<FoundRoute[]> {
  return question.types === '' || question.fromId === question.toId ? [] : searchRoutes(context, question);
}

/** The ends of a way that was found are there; only if there is none, whether they are, and under which ids, is asked. */
async function findRoutes(context: PathContext, question: PathQuestion): Promise<FoundRoute[]> {
  const found = await search(context, question);
  if (found.length > 0) return found;
  const [{ id: fromId }, { id: toId }] = await Promise.all([
    knownEntity(context.entities, 'from', question.fromId),
    knownEntity(context.entities, 'to', question.toId),
  ]);
  if (fromId === toId) return [{ ids: [fromId], cost: 0 }];
  const isCurrent = fromId === question.fromId && toId === question.toId;
  return isCurrent ? [] : search(context, { ...question, fromId, toId });
}

async function readEntities({ entities, operation }: Context, routes: readonly FoundRoute[]): Promise<Records> {
  const ids = [...new Set(routes.flatMap((route) => route.ids))];
  const records = await Promise.all(ids.map((id) => entities.load(id, operation.wanted)));
  return new Map(records.flatMap((record) => (record === null ? [] : [[record.id, record]])));
}

function edgeOf({ type, properties }: Hop, walkedFrom: string, records: Records, asOf: PartialDate | null): PathEdge[] {
  const key = parseRelationshipId(properties.id);
  const [from, to] = [records.get(key?.fromId ?? ''), records.get(key?.toId ?? '')];
  if (from === undefined || to === undefined) return [];
  const relationship = toRelationship({ type, properties, from, to }, asOf);
  return [Object.assign(new PathEdge(), { relationship, forward: from.id === walkedFrom })];
}

function pathOf(
  { ids, cost }: FoundRoute,
  hops: readonly Hop[],
  records: Records,
  asOf: PartialDate | null,
): Path | undefined {
  const nodes = ids.flatMap((id) => records.get(id) ?? []).map((record) => toNode(record, asOf));
  const edges = hops.flatMap((hop, index) => edgeOf(hop, ids[index] ?? '', records, asOf));
  // What was deleted after the path was found is no longer a path.
  if (nodes.length < ids.length || edges.length < ids.length - 1) return undefined;
  const sentence = edges.map(({ relationship }) => relationship.sentence).join('; ');
  return Object.assign(new Path(), { length: edges.length, cost: cost / HOP_COST, nodes, edges, sentence });
}

/** What a search alone answers: fields of paths, and of their entities. */
const SEARCHED = new Set(['path', 'length', 'cost', 'nodes', 'id', '__typename']);

function showsRoutesAlone({ operation: { fieldNames } }: Context): boolean {
  return fieldNames !== undefined && [...fieldNames].every((name) => SEARCHED.has(name));
}

function routeAlone({ ids, cost }: FoundRoute): Path {
  const nodes = ids.map((id) => toNode(entityRecord({ id, properties: { id } }), null));
  return Object.assign(new Path(), { length: ids.length - 1, cost: cost / HOP_COST, nodes });
}

/**
 * The paths a question asks for, in the order of paths.
 * @throws {ClientError} BAD_USER_INPUT for an end that is not in the graph, LIMIT_EXCEEDED for a search that costs too much.
 */
export async function findPaths(context: PathContext, question: PathQuestion): Promise<Path[]> {
  const routes = await findRoutes(context, question);
  if (showsRoutesAlone(context)) return routes.map(routeAlone);
  const [records, hops] = await Promise.all([readEntities(context, routes), readHops(context.store, question, routes)]);
  return routes.flatMap((route, index) => {
    const own = hops[index];
    return (own && pathOf(route, own, records, question.asOf)) ?? [];
  });
}
