import { type EntityRecord, entityRecord } from '../../facts/entity-record.js';
import { movedIds } from '../../facts/identity/survivors.js';
import { parseRelationshipId } from '../../model/relationship-id.js';
import type { RelationshipType } from '../../model/relationship-types.js';
import { BatchLoader, groupById, totalsById } from '../../store/batch-loader.js';
import { and, directions } from '../../store/fragments.js';
import { readsOf } from '../../store/reads-of.js';
import type { GraphStore } from '../../store/store.js';
import { DENSE_DEGREE, DenseNodeReader } from './dense-node-reader.js';
import {
  entityDegrees,
  officialRoles,
  type RelationshipProperties,
  relationshipCounts,
  relationshipPages,
  relationshipsByIds,
} from './relationship.queries.js';
import {
  dateExpression,
  idExpression,
  orderingOf,
  pageConditions,
  positionLinks,
  selectionConditions,
} from './relationship-conditions.js';
import {
  pageParameters,
  type RelationshipPage,
  type RelationshipSelection,
  selectionParameters,
} from './relationship-page.js';
import { compareRecords, linksOf, listsOf, type RelationshipRecord, recordOf } from './relationship-record.js';

/** A relationship with the entities at both ends. */
export interface WholeRelationship {
  readonly type: RelationshipType;
  readonly properties: RelationshipProperties;
  readonly from: EntityRecord;
  readonly to: EntityRecord;
}

/** Loads relationships; concurrent loads share one read. */
export class RelationshipLoader {
  readonly #store: GraphStore;
  readonly #denseNodes: DenseNodeReader;
  readonly #pages: BatchLoader<RelationshipPage, RelationshipRecord[]>;
  readonly #counts: BatchLoader<RelationshipSelection, number>;
  readonly #byId: BatchLoader<null, WholeRelationship | null>;

  /** @param cachesPositions Whether to cache the order of the relationships of dense nodes until the next write. */
  constructor(store: GraphStore, cachesPositions: boolean) {
    this.#store = store;
    this.#denseNodes = new DenseNodeReader(store, cachesPositions);
    this.#pages = new BatchLoader((ids, page) => this.#readPages(ids, page));
    this.#counts = new BatchLoader((ids, selection) => this.#readCounts(ids, selection));
    this.#byId = new BatchLoader((ids) => this.#readByIds(ids));
  }

  /** A page of the relationships of an entity: the latest first, then by rank, then by id. */
  page(entityId: string, page: RelationshipPage): Promise<RelationshipRecord[]> {
    return this.#pages.load(entityId, page);
  }

  count(entityId: string, selection: RelationshipSelection): Promise<number> {
    return this.#counts.load(entityId, selection);
  }

  /** The relationship with an id, or what a merge moved it to; null if there is none. */
  async byId(id: string): Promise<WholeRelationship | null> {
    return parseRelationshipId(id) === undefined ? null : this.#byId.load(id, null);
  }

  async #readPages(ids: readonly string[], page: RelationshipPage): Promise<RelationshipRecord[][]> {
    const isRoles = page.type === 'HOLDS' && page.direction === 'outgoing';
    const pages = await (isRoles ? this.#readRoles(ids, page) : this.#readRelationships(ids, page));
    return pages.map((records) => records.sort(compareRecords));
  }

  async #readRelationships(ids: readonly string[], page: RelationshipPage): Promise<RelationshipRecord[][]> {
    const { type, direction } = page;
    const lists = listsOf(page);
    const id = idExpression(type, direction);
    const query = relationshipPages.with({
      RELATIONSHIP_TYPE: type,
      ...directions[direction],
      DATE: dateExpression(type, direction),
      CONDITIONS: and(pageConditions(page)),
      ORDERING: orderingOf(type, id),
      RELATIONSHIP_PROPERTIES: lists.relationship.of('r', id),
      OTHER_PROPERTIES: lists.other.of('m'),
    });
    const rows = await this.#store.read(query, { ...pageParameters(page), ids: [...ids], denseDegree: DENSE_DEGREE });
    const denseIds = rows.filter(({ isDense }) => isDense).map(({ id }) => id);
    const pages = await this.#denseNodes.pages(denseIds, page);
    return groupById(ids, rows).map(
      (own, index) => pages.get(ids[index] ?? '') ?? own.map((row) => recordOf(type, lists, row)),
    );
  }

  /** Reads roles with the links of their positions, so that one call suffices to show them. */
  async #readRoles(ids: readonly string[], page: RelationshipPage): Promise<RelationshipRecord[][]> {
    const { wanted, withPositionLinks } = page;
    const lists = listsOf(page);
    const id = idExpression(page.type, page.direction);
    const query = officialRoles.with({
      CONDITIONS: and(pageConditions(page)),
      ROLE_PROPERTIES: lists.relationship.of('r', id),
      POSITION_PROPERTIES: lists.other.of('m'),
      POSITION_LINKS: withPositionLinks ? positionLinks(wanted) : '[]',
    });
    const { last, next, kinds, afterDate, afterId, limit } = pageParameters(page);
    const rows = await this.#store.read(query, { ids: [...ids], last, next, kinds, afterDate, afterId, limit });
    return groupById(ids, rows).map((own) =>
      own.map((row) => {
        const record = recordOf('HOLDS', lists, row);
        return withPositionLinks ? { ...record, links: linksOf(wanted, row.links) } : record;
      }),
    );
  }

  async #readCounts(ids: readonly string[], selection: RelationshipSelection): Promise<number[]> {
    const { type, direction } = selection;
    const conditions = selectionConditions(selection);
    if (conditions.length === 0) {
      const query = entityDegrees.with({ RELATIONSHIP_TYPES: type, ...directions[direction] });
      return totalsById(ids, await this.#store.read(query, { ids: [...ids] }));
    }
    const DATE = dateExpression(type, direction);
    const placeholders = { RELATIONSHIP_TYPE: type, ...directions[direction], DATE, CONDITIONS: and(conditions) };
    const query = relationshipCounts.with(placeholders);
    return totalsById(ids, await this.#store.read(query, { ...selectionParameters(selection), ids: [...ids] }));
  }

  async #readByIds(ids: readonly string[]): Promise<(WholeRelationship | null)[]> {
    const found = await this.#readPresent(ids);
    const missing = ids.filter((_, index) => found[index] === null);
    if (missing.length === 0) return found;
    const moved = await movedIds(readsOf(this.#store), missing);
    if (moved.size === 0) return found;
    const current = await this.#readPresent([...moved.values()]);
    const byOldId = new Map([...moved.keys()].map((id, index) => [id, current[index] ?? null]));
    return ids.map((id, index) => found[index] ?? byOldId.get(id) ?? null);
  }

  async #readPresent(ids: readonly string[]): Promise<(WholeRelationship | null)[]> {
    const keys = ids.flatMap((id) => {
      const key = parseRelationshipId(id);
      return key === undefined ? [] : [{ id, fromId: key.fromId, toId: key.toId }];
    });
    const rows = await this.#store.read(relationshipsByIds, { keys });
    const byId = new Map(rows.map((row) => [row.id, row]));
    return ids.map((id) => {
      const row = byId.get(id);
      if (row === undefined) return null;
      const from = entityRecord({ id: row.fromId, properties: row.from });
      const to = entityRecord({ id: row.toId, properties: row.to });
      return { type: row.type, properties: row.properties, from, to };
    });
  }
}
