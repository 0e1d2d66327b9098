import { type EntityRecord, entityRecord } from '../../../facts/entity-record.js';
import { parseRelationshipId } from '../../../model/relationship-id.js';
import type { Context } from '../../context.js';
import { toNode } from '../../entities/to-node.js';
import { toRelationship } from '../../entities/to-relationship.js';
import { requireEntities } from '../../reading/graph-question.js';
import type { Hop } from './path.queries.js';
import { Path, PathEdge } from './path.type.js';
import type { PathContext } from './path-context.js';
import { HOP_COST, type PathQuestion } from './path-question.js';
import type { Route } from './rank-routes.js';
import { isApart, isCostFinal, rankByHubs, rankWalked, readDegrees, sharedTimeOf, type Walked } from './rank-walked.js';
import { type Degrees, readHops } from './read-hops.js';
import { searchRoutes } from './search-routes.js';

type Records = ReadonlyMap<string, EntityRecord>;

async function search(context: PathContext, question: PathQuestion): Promise<Route[]> {
  return question.types === '' || question.fromId === question.toId ? [] : searchRoutes(context, question);
}

/** A found path proves that both ends exist; look them up, and follow merged ids, only when there is none. */
async function findRoutes(context: PathContext, question: PathQuestion): Promise<Route[]> {
  const found = await search(context, question);
  if (found.length > 0) return found;
  const ends = { from: question.fromId, to: question.toId };
  const [fromId = '', toId = ''] = (await requireEntities(context.entities, ends)).map(({ id }) => id);
  if (fromId === toId) return [{ ids: [fromId], cost: 0 }];
  const isCurrent = fromId === question.fromId && toId === question.toId;
  return isCurrent ? [] : search(context, { ...question, fromId, toId });
}

async function readEntities({ entities, operation }: Context, routes: readonly Route[]): Promise<Records> {
  const ids = [...new Set(routes.flatMap((route) => route.ids))];
  const records = await Promise.all(ids.map((id) => entities.load(id, operation.wanted)));
  return new Map(records.flatMap((record) => (record === null ? [] : [[record.id, record]])));
}

function edgeOf({ type, properties }: Hop, walkedFrom: string, records: Records): PathEdge[] {
  const key = parseRelationshipId(properties.id);
  const [from, to] = [records.get(key?.fromId ?? ''), records.get(key?.toId ?? '')];
  if (from === undefined || to === undefined) return [];
  const relationship = toRelationship({ type, properties, from, to });
  return [Object.assign(new PathEdge(), { relationship, forward: from.id === walkedFrom })];
}

function pathOf({ route: { ids, cost }, hops }: Walked, records: Records): Path | undefined {
  const nodes = ids.flatMap((id) => records.get(id) ?? []).map(toNode);
  const edges = hops.flatMap((hop, index) => edgeOf(hop, ids[index] ?? '', records));
  // Part of the path was deleted after the search found it.
  if (nodes.length < ids.length || edges.length < ids.length - 1) return undefined;
  const { certainty, from, until } = sharedTimeOf(hops);
  return Object.assign(new Path(), {
    length: edges.length,
    cost: cost / HOP_COST,
    nodes,
    edges,
    sharedTime: certainty,
    sharedFrom: from,
    sharedUntil: until,
  });
}

/** The fields that a route alone can answer, without reading its entities and relationships. */
const SEARCHED = new Set(['path', 'length', 'cost', 'nodes', 'id', '__typename']);

function showsRoutesAlone({ operation: { fieldNames } }: Context): boolean {
  return fieldNames !== undefined && [...fieldNames].every((name) => SEARCHED.has(name));
}

/** Whether the answer does not depend on when relationships held: there is no other path, and its cost is not shown. */
function isUndisputed({ operation: { fieldNames } }: Context, routes: readonly Route[]): boolean {
  return routes.length < 2 && fieldNames !== undefined && !fieldNames.has('cost');
}

function routeAlone({ ids, cost }: Route): Path {
  const nodes = ids.map((id) => toNode(entityRecord({ id, properties: { id } })));
  return Object.assign(new Path(), { length: ids.length - 1, cost: cost / HOP_COST, nodes });
}

async function walkAll(
  { store }: PathContext,
  question: PathQuestion,
  routes: readonly Route[],
  degrees: Degrees,
): Promise<Walked[]> {
  if (routes.length === 0) return [];
  const hops = await readHops(store, question, routes, degrees);
  return routes.flatMap((route, index): Walked[] => {
    const own = hops[index];
    return own === undefined ? [] : [{ route, hops: own }];
  });
}

/**
 * The routes asked for, with their relationships, from those that a search compared. Those that come first by all else
 * are the ones if none of them costs more for when its relationships held; only else are the others read too.
 */
async function walk(context: PathContext, question: PathQuestion, routes: readonly Route[]): Promise<Walked[]> {
  if (routes.every(({ ids }) => ids.length < 2)) return routes.map((route) => ({ route, hops: [] }));
  const { count } = question;
  const degrees = await readDegrees(context.store, routes);
  const ranked = rankByHubs(question, routes, degrees);
  const first = await walkAll(context, question, ranked.slice(0, count), degrees);
  const isDecided = first.length === count && !first.some((walked) => isApart(question, walked));
  const others = isDecided ? [] : await walkAll(context, question, ranked.slice(count), degrees);
  return rankWalked(question, [...first, ...others]);
}

/**
 * The paths a question asks for, best first.
 * @throws {ClientError} BAD_USER_INPUT if an end is not in the graph, LIMIT_EXCEEDED if the search costs too much.
 */
export async function findPaths(context: PathContext, question: PathQuestion): Promise<Path[]> {
  const routes = await findRoutes(context, question);
  const alone = showsRoutesAlone(context);
  if (alone && (isCostFinal(question) || isUndisputed(context, routes))) {
    return routes.slice(0, question.count).map(routeAlone);
  }
  const walked = await walk(context, question, routes);
  if (alone) return walked.map(({ route }) => routeAlone(route));
  const records = await readEntities(
    context,
    walked.map(({ route }) => route),
  );
  return walked.flatMap((one) => pathOf(one, records) ?? []);
}
