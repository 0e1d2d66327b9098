import { batchesOf, mapLimited } from '../../collections.js';
import { parseRelationshipId } from '../../model/relationship-id.js';
import { and, directions } from '../../store/fragments.js';
import type { GraphStore } from '../../store/store.js';
import { PagePositionCache } from './page-position-cache.js';
import { densePositions, relationshipsOfIds } from './relationship.queries.js';
import { dateExpression, NO_RANK, orderingOf, pageConditions, rankExpression } from './relationship-conditions.js';
import {
  pageParameters,
  type RelationshipPage,
  type RelationshipPosition,
  selectionParameters,
} from './relationship-page.js';
import { listsOf, type RelationshipRecord, recordOf } from './relationship-record.js';

/** An entity with more relationships of one type in one direction is a dense node. */
export const DENSE_DEGREE = 2000;

/** How many positions are read ahead for a dense node: two of the largest pages. */
const READ_AHEAD = 1000;

/** The cache key of an order: everything but the bounds of a page and the properties read. */
function orderOf(id: string, page: RelationshipPage): string {
  const { type, direction } = page;
  return JSON.stringify([id, type, direction, selectionParameters(page)]);
}

/** How many queries run at once. */
const CONCURRENCY = 4;

/** How many relationships one query reads by id. */
const KEYS_PER_CALL = 5000;

/** How often a page is read if relationships are deleted between finding and reading them. */
const MAXIMUM_ATTEMPTS = 3;

type Positions = readonly RelationshipPosition[];

/**
 * Reads pages of the relationships of dense nodes in two steps: first their positions, then the relationships
 * themselves. Sorting costs far more than reading a page, so positions are read ahead and reused until something is
 * written to the graph, whose version is checked each time.
 */
export class DenseNodeReader {
  readonly #store: GraphStore;
  readonly #cache: PagePositionCache | undefined;

  /** @param cachesPositions False to read the positions for each page anew. */
  constructor(store: GraphStore, cachesPositions: boolean) {
    this.#store = store;
    this.#cache = cachesPositions ? new PagePositionCache() : undefined;
  }

  /** A page of the relationships of each entity, in the order of all lists of relationships. */
  async pages(ids: readonly string[], page: RelationshipPage): Promise<Map<string, RelationshipRecord[]>> {
    const pages = new Map<string, RelationshipRecord[]>();
    let unread = ids;
    for (let attempt = 1; unread.length > 0; attempt += 1) {
      const positions = await (this.#cache
        ? this.#positionsOf(this.#cache, unread, page)
        : this.#readEach(unread, page));
      const records = await this.#read([...positions.values()].flat(), page);
      const incomplete: string[] = [];
      for (const [id, own] of positions) {
        const found = own.flatMap(([, , relationshipId]) => records.get(relationshipId) ?? []);
        // A relationship deleted in between would leave the page short, which would look like the end of the list.
        if (found.length < own.length && attempt < MAXIMUM_ATTEMPTS) incomplete.push(id);
        else pages.set(id, found);
      }
      for (const id of incomplete) this.#cache?.delete(orderOf(id, page));
      unread = incomplete;
    }
    return pages;
  }

  /** The relationships at the given positions, by id. */
  async #read(positions: Positions, page: RelationshipPage): Promise<Map<string, RelationshipRecord>> {
    const { type, direction } = page;
    const lists = listsOf(page);
    const query = relationshipsOfIds.with({
      RELATIONSHIP_TYPE: type,
      // Seen from the other end.
      ...directions[direction === 'outgoing' ? 'incoming' : 'outgoing'],
      RELATIONSHIP_PROPERTIES: lists.relationship.of('r', 'key.id'),
      OTHER_PROPERTIES: lists.other.of('n'),
    });
    const keys = positions.flatMap(([, , id]) => {
      const ends = parseRelationshipId(id);
      return ends === undefined ? [] : [{ id, otherId: direction === 'outgoing' ? ends.toId : ends.fromId }];
    });
    const calls = [...batchesOf(keys, KEYS_PER_CALL)];
    const rows = await mapLimited(calls, CONCURRENCY, (some) => this.#store.read(query, { keys: some }));
    const dates = new Map(positions.map(([date, , id]) => [id, date]));
    return new Map(
      rows.flat().map((row) => [row.id, recordOf(type, lists, { ...row, date: dates.get(row.id) ?? '' })]),
    );
  }

  /** The positions of a page for each entity, from the cache where possible. */
  async #positionsOf(
    cache: PagePositionCache,
    ids: readonly string[],
    page: RelationshipPage,
  ): Promise<Map<string, Positions>> {
    const { after, limit } = page;
    const version = await this.#store.version();
    const positions = new Map<string, Positions>();
    for (const id of ids) {
      const cached = cache.find(version, orderOf(id, page), after, limit);
      if (cached !== undefined) positions.set(id, cached);
    }
    const uncached = ids.filter((id) => !positions.has(id));
    if (uncached.length === 0) return positions;
    const windows = await this.#readEach(uncached, { ...page, limit: READ_AHEAD });
    for (const [id, ahead] of windows) positions.set(id, ahead.slice(0, limit));
    // The graph was written to meanwhile, so these may be of either version.
    if ((await this.#store.version()) !== version) return positions;
    for (const [id, ahead] of windows) {
      cache.keep(version, orderOf(id, page), { after, positions: ahead, isEnd: ahead.length < READ_AHEAD });
    }
    return positions;
  }

  async #readEach(ids: readonly string[], page: RelationshipPage): Promise<Map<string, Positions>> {
    return new Map(
      await mapLimited(ids, CONCURRENCY, async (id) => [id, await this.#readPositions(id, page)] as const),
    );
  }

  async #readPositions(id: string, page: RelationshipPage): Promise<RelationshipPosition[]> {
    const { type, direction } = page;
    const DATE = dateExpression(type, direction);
    const query = densePositions.with({
      RELATIONSHIP_TYPE: type,
      ...directions[direction],
      DATE,
      CONDITIONS: and(pageConditions(page, DATE)),
      RANK: rankExpression(type),
      ORDERING: orderingOf(type, 'id', 'rank'),
    });
    const rows = await this.#store.read(query, { ...pageParameters(page), id });
    return rows.map(({ id: relationshipId, date, rank }) => [date, rank ?? NO_RANK, relationshipId]);
  }
}
