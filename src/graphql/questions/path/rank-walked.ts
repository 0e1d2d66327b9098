import { parseRelationshipId } from '../../../model/relationship-id.js';
import type { RelationshipType } from '../../../model/relationship-types.js';
import { type SharedPeriod, type Span, sharedPeriodOf } from '../../../model/span.js';
import { directions } from '../../../store/fragments.js';
import type { GraphStore } from '../../../store/store.js';
import { typePattern } from '../../reading/graph-question.js';
import { entityDegrees } from '../../reading/relationship.queries.js';
import { spanOfLink, spanOfStructure } from '../spans.js';
import type { Hop } from './path.queries.js';
import { isShortestFirst, type PathQuestion, penaltyOf, slackOf } from './path-question.js';
import { compareRoutes, type Route } from './rank-routes.js';
import type { Degrees } from './read-hops.js';

/** Types between positions, organizations and provinces, of which sources rarely say when they began. */
const STRUCTURE: ReadonlySet<RelationshipType> = new Set([
  'BELONGS_TO',
  'REPRESENTS',
  'PART_OF',
  'GOVERNS',
  'GRANTED_BY',
]);

function spanOf({ type, date, properties }: Hop): readonly [string, Span] {
  const { fromId = '', toId = '' } = parseRelationshipId(properties.id) ?? {};
  const link = { fromId, toId, type, properties, date };
  return STRUCTURE.has(type) ? spanOfStructure(link) : spanOfLink(link);
}

/** The period in which all relationships of a path held. Those that one event or document dates share its days. */
export function sharedTimeOf(hops: readonly Hop[]): SharedPeriod {
  return sharedPeriodOf([...new Map(hops.map(spanOf)).values()]);
}

/** A route with the relationships that its hops go along. */
export interface Walked {
  readonly route: Route;
  readonly hops: readonly Hop[];
}

/** What it costs to pass through the entities between the ends. */
function penaltyOfHubs({ hubPenalty }: PathQuestion, { ids }: Route, degrees: Degrees): number {
  return ids.slice(1, -1).reduce((sum, id) => sum + penaltyOf(hubPenalty, degrees.get(id) ?? 0), 0);
}

/** Routes with the penalty for hubs that a search leaves out if it only decides between paths of one length, in order. */
export function rankByHubs(question: PathQuestion, routes: readonly Route[], degrees: Degrees): Route[] {
  if (!isShortestFirst(question)) return [...routes];
  const ranked = routes.map((route) => ({ ...route, cost: route.cost + penaltyOfHubs(question, route, degrees) }));
  return ranked.sort(compareRoutes);
}

/** Whether a path costs more because its relationships have no day in common. */
export function isApart(question: PathQuestion, { hops }: Walked): boolean {
  return slackOf(question) > 0 && sharedTimeOf(hops).certainty === 'NONE';
}

/** How many relationships the entities of some routes have. */
export async function readDegrees(store: GraphStore, routes: readonly Route[]): Promise<Degrees> {
  const ids = [...new Set(routes.flatMap((route) => route.ids))];
  const query = entityDegrees.with({ RELATIONSHIP_TYPES: typePattern(null), ...directions.either });
  return new Map((await store.read(query, { ids })).map(({ id, total }) => [id, total]));
}

/** Whether the cost of a path is the one that a search gives it. */
export function isCostFinal(question: PathQuestion): boolean {
  return slackOf(question) === 0 && (question.hubPenalty === 0 || !isShortestFirst(question));
}

/** The paths asked for, from those to compare, whose costs have the penalty for hubs. */
export function rankWalked(question: PathQuestion, all: readonly Walked[]): Walked[] {
  const ranked = all.map((walked): Walked => {
    const { route, hops } = walked;
    return isApart(question, walked) ? { route: { ...route, cost: route.cost + slackOf(question) }, hops } : walked;
  });
  ranked.sort((left, right) => compareRoutes(left.route, right.route));
  return ranked.slice(0, question.count);
}
