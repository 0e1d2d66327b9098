import type { GraphStore } from '../graph/store.js';
import { parseRelationshipId } from '../model/relationship-id.js';
import { KeptPlaces } from './kept-places.js';
import { relationshipQueries } from './relationship.queries.js';
import {
  allOf,
  dateExpression,
  NO_RANK,
  orderingOf,
  pageConditions,
  rankExpression,
  readsOtherEnds,
} from './relationship-conditions.js';
import { pageParameters, type RelationshipPage, type RelationshipPosition } from './relationship-page.js';
import { listsOf, type RelationshipRecord, recordOf } from './relationship-record.js';

/** How many relationships of one type, in one direction, of one entity are read in one step; with more they are a crowd. */
export const CROWD = 2000;

/** How many places of a crowd are read ahead: two of the largest pages. */
const AHEAD = 1000;

/** What an order is kept by: all but where its pages begin and end, and what is read of them. */
function orderOf(id: string, { type, direction, asOf, years, roles, kinds, labels }: RelationshipPage): string {
  return JSON.stringify([id, type, direction, asOf, years, roles, kinds, labels]);
}

/**
 * Pages of the relationships of entities that have a crowd of them: first which they are, then these whole. To sort a crowd
 * costs far more than to read a page, so the places are read ahead, and used again while nothing is written to the graph,
 * which is asked for its version each time.
 */
export class CrowdReader {
  readonly #store: GraphStore;
  readonly #kept = new KeptPlaces();

  constructor(store: GraphStore) {
    this.#store = store;
  }

  /** A page of the relationships of an entity, in the order of all such lists. */
  async page(id: string, page: RelationshipPage): Promise<RelationshipRecord[]> {
    const { type, direction } = page;
    const places = await this.#places(id, page);
    const keys = places.flatMap(([, , placeId]) => {
      const ends = parseRelationshipId(placeId);
      return ends === undefined ? [] : [{ id: placeId, otherId: direction === 'outgoing' ? ends.toId : ends.fromId }];
    });
    const lists = listsOf(page);
    const query = relationshipQueries[direction].ofIds.with({
      RELATIONSHIP_TYPE: type,
      RELATIONSHIP_PROPERTIES: lists.relationship.of('r'),
      OTHER_PROPERTIES: lists.other.of('m'),
    });
    const rows = await this.#store.read(query, { keys });
    const byId = new Map(rows.map((row) => [row.id, row]));
    // What was deleted between the two reads is left out.
    return places.flatMap(([date, , placeId]) => {
      const row = byId.get(placeId);
      return row === undefined ? [] : [recordOf(type, lists, { ...row, date })];
    });
  }

  async #places(id: string, page: RelationshipPage): Promise<readonly RelationshipPosition[]> {
    const { after, limit } = page;
    const order = orderOf(id, page);
    const version = await this.#store.version();
    const kept = this.#kept.find(order, after, limit, version);
    if (kept !== undefined) return kept;
    const places = await this.#readPlaces(id, { ...page, limit: AHEAD });
    // Written to meanwhile, the graph may have answered any of its versions.
    if ((await this.#store.version()) === version) {
      this.#kept.keep(order, { version, after, places, isEnd: places.length < AHEAD });
    }
    return places.slice(0, limit);
  }

  async #readPlaces(id: string, page: RelationshipPage): Promise<RelationshipPosition[]> {
    const { type, direction } = page;
    const DATE = dateExpression(type, direction);
    const query = relationshipQueries[direction].crowd.with({
      RELATIONSHIP_TYPE: type,
      OTHER_END: readsOtherEnds(page) ? '(m)' : '()',
      DATE,
      CONDITIONS: allOf(pageConditions(page, DATE)),
      RANK: rankExpression(type),
      ORDERING: orderingOf(type, 'rank', 'id'),
    });
    const rows = await this.#store.read(query, { ...pageParameters(page), id });
    return rows.map(({ id: placeId, date, rank }) => [date, rank ?? NO_RANK, placeId]);
  }
}
