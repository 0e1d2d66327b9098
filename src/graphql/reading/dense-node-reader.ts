import { batchesOf, mapLimited } from '../../collections.js';
import { parseRelationshipId } from '../../model/relationship-id.js';
import { and } from '../../store/and.js';
import type { GraphStore } from '../../store/store.js';
import { PagePositionCache } from './page-position-cache.js';
import { relationshipQueries } from './relationship.queries.js';
import {
  dateExpression,
  idExpression,
  NO_RANK,
  orderingOf,
  pageConditions,
  rankExpression,
} from './relationship-conditions.js';
import { pageParameters, type RelationshipPage, type RelationshipPosition } from './relationship-page.js';
import { listsOf, type RelationshipRecord, recordOf } from './relationship-record.js';

/** How many relationships of one type, in one direction, of one entity are read in one step; with more they are a crowd. */
export const DENSE = 2000;

/** How many places of a crowd are read ahead: two of the largest pages. */
const AHEAD = 1000;

/** What an order is kept by: all but where its pages begin and end, and what is read of them. */
function orderOf(id: string, { type, direction, asOf, years, roles, kinds, labels }: RelationshipPage): string {
  return JSON.stringify([id, type, direction, asOf, years, roles, kinds, labels]);
}

/** How many orders are read, or parts of pages, at once. */
const AT_ONCE = 4;

/** How many relationships are read by id in one call. */
const KEYS_OF_A_CALL = 5000;

/** How often a page is read of which something is deleted between finding and reading it. */
const MAXIMUM_ATTEMPTS = 3;

type Places = readonly RelationshipPosition[];

/**
 * Pages of the relationships of entities that have a crowd of them: first which they are, then these whole. To sort a crowd
 * costs far more than to read a page, so the places are read ahead, and used again while nothing is written to the graph,
 * which is asked for its version each time.
 */
export class DenseNodeReader {
  readonly #store: GraphStore;
  readonly #kept: PagePositionCache | undefined;

  /** @param keepsPlaces False to read the places of each page anew. */
  constructor(store: GraphStore, keepsPlaces: boolean) {
    this.#store = store;
    this.#kept = keepsPlaces ? new PagePositionCache() : undefined;
  }

  /** A page of the relationships of each of some entities, in the order of all such lists. */
  async pages(ids: readonly string[], page: RelationshipPage): Promise<Map<string, RelationshipRecord[]>> {
    const pages = new Map<string, RelationshipRecord[]>();
    let unread = ids;
    for (let attempt = 1; unread.length > 0; attempt += 1) {
      const places = await (this.#kept ? this.#placesOf(this.#kept, unread, page) : this.#readEach(unread, page));
      const records = await this.#read([...places.values()].flat(), page);
      const incomplete: string[] = [];
      for (const [id, own] of places) {
        const found = own.flatMap(([, , placeId]) => records.get(placeId) ?? []);
        // What was deleted since it was found would leave the page short, as if nothing came after it.
        if (found.length < own.length && attempt < MAXIMUM_ATTEMPTS) incomplete.push(id);
        else pages.set(id, found);
      }
      for (const id of incomplete) this.#kept?.drop(orderOf(id, page));
      unread = incomplete;
    }
    return pages;
  }

  /** The relationships at some places, by their ids. */
  async #read(places: Places, page: RelationshipPage): Promise<Map<string, RelationshipRecord>> {
    const { type, direction } = page;
    const lists = listsOf(page);
    const query = relationshipQueries[direction].ofIds.with({
      RELATIONSHIP_TYPE: type,
      RELATIONSHIP_ID: idExpression(type, direction),
      RELATIONSHIP_PROPERTIES: lists.relationship.of('r', 'key.id'),
      OTHER_PROPERTIES: lists.other.of('m'),
    });
    const keys = places.flatMap(([, , id]) => {
      const ends = parseRelationshipId(id);
      return ends === undefined ? [] : [{ id, otherId: direction === 'outgoing' ? ends.toId : ends.fromId }];
    });
    const calls = [...batchesOf(keys, KEYS_OF_A_CALL)];
    const rows = await mapLimited(calls, AT_ONCE, (some) => this.#store.read(query, { keys: some }));
    const dates = new Map(places.map(([date, , id]) => [id, date]));
    return new Map(
      rows.flat().map((row) => [row.id, recordOf(type, lists, { ...row, date: dates.get(row.id) ?? '' })]),
    );
  }

  /** The places of a page of each of some entities: the kept ones, and others read, which are then kept. */
  async #placesOf(
    kept: PagePositionCache,
    ids: readonly string[],
    page: RelationshipPage,
  ): Promise<Map<string, Places>> {
    const { after, limit } = page;
    const version = await this.#store.version();
    const places = new Map<string, Places>();
    for (const id of ids) {
      const known = kept.find(orderOf(id, page), after, limit, version);
      if (known !== undefined) places.set(id, known);
    }
    const unknown = ids.filter((id) => !places.has(id));
    if (unknown.length === 0) return places;
    const windows = await this.#readEach(unknown, { ...page, limit: AHEAD });
    for (const [id, ahead] of windows) places.set(id, ahead.slice(0, limit));
    // Written to meanwhile, the graph may have answered any of its versions.
    if ((await this.#store.version()) !== version) return places;
    for (const [id, ahead] of windows) {
      kept.keep(orderOf(id, page), { version, after, places: ahead, isEnd: ahead.length < AHEAD });
    }
    return places;
  }

  async #readEach(ids: readonly string[], page: RelationshipPage): Promise<Map<string, Places>> {
    return new Map(await mapLimited(ids, AT_ONCE, async (id) => [id, await this.#readPlaces(id, page)] as const));
  }

  async #readPlaces(id: string, page: RelationshipPage): Promise<RelationshipPosition[]> {
    const { type, direction } = page;
    const DATE = dateExpression(type, direction);
    const query = relationshipQueries[direction].crowd.with({
      RELATIONSHIP_TYPE: type,
      RELATIONSHIP_ID: idExpression(type, direction),
      DATE,
      CONDITIONS: and(pageConditions(page, DATE)),
      RANK: rankExpression(type),
      ORDERING: orderingOf(type, 'id', 'rank'),
    });
    const rows = await this.#store.read(query, { ...pageParameters(page), id });
    return rows.map(({ id: placeId, date, rank }) => [date, rank ?? NO_RANK, placeId]);
  }
}
