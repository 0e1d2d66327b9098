import type { Context } from '../context.js';
import type { EntityRecord } from '../entity/entity-record.js';
import { toNode } from '../entity/to-node.js';
import type { PartialDate } from '../model/partial-date.js';
import { parseRelationshipId } from '../model/relationship-id.js';
import { knownEntity } from '../relationship/graph-question.js';
import { toRelationship } from '../relationship/to-relationship.js';
import type { Hop } from './path.queries.js';
import { Path, PathEdge } from './path.type.js';
import { HOP_COST, type PathQuestion } from './path-question.js';
import type { FoundRoute } from './rank-routes.js';
import { readHops } from './read-hops.js';
import { searchRoutes } from './search-routes.js';

type Records = ReadonlyMap<string, EntityRecord>;

async function findRoutes({ store }: Context, question: PathQuestion): Promise<FoundRoute[]> {
  if (question.fromId === question.toId) return [{ ids: [question.fromId], cost: 0 }];
  return question.types === '' ? [] : searchRoutes(store, question);
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

/**
 * The paths a question asks for, in the order of paths.
 * @throws {ClientError} BAD_USER_INPUT for an end that is not in the graph, LIMIT_EXCEEDED for a search that costs too much.
 */
export async function findPaths(context: Context, question: PathQuestion): Promise<Path[]> {
  const [found, from, to] = await Promise.all([
    findRoutes(context, question),
    knownEntity(context.entities, 'from', question.fromId),
    knownEntity(context.entities, 'to', question.toId),
  ]);
  // What was merged is asked for again as what it has become: only an old id costs a second search.
  const isCurrent = from.id === question.fromId && to.id === question.toId;
  const routes = isCurrent ? found : await findRoutes(context, { ...question, fromId: from.id, toId: to.id });
  const [records, hops] = await Promise.all([readEntities(context, routes), readHops(context.store, question, routes)]);
  return routes.flatMap((route, index) => {
    const own = hops[index];
    return (own && pathOf(route, own, records, question.asOf)) ?? [];
  });
}
