import { type EntityRecord, entityRecord, type StoredProperties } from '../entity/entity-record.js';
import type { GraphStore } from '../graph/store.js';
import { boundsOf } from '../model/as-of.js';
import type { PartialDate } from '../model/partial-date.js';
import { parseRelationshipId } from '../model/relationship-id.js';
import type { RelationshipType } from '../model/relationship-types.js';
import { GatheredReads, groupById, totalsById } from '../shared/gathered-reads.js';
import {
  officialRoles,
  type RelationshipProperties,
  relationshipQueries,
  relationshipsByIds,
} from './relationship.queries.js';

export type Direction = keyof typeof relationshipQueries;

/** Which relationships of an entity are meant; every condition that is undefined leaves nothing out. */
export interface RelationshipSelection {
  readonly type: RelationshipType;
  readonly direction: Direction;
  readonly asOf: PartialDate | null;
  readonly years?: readonly number[] | undefined;
  readonly roles?: readonly string[] | undefined;
  readonly kinds?: readonly string[] | undefined;
  readonly labels?: readonly string[] | undefined;
}

/** Where a relationship lies among those of its entity: its date, its rank and its id. */
export type RelationshipPosition = readonly [date: string, rank: number, id: string];

export interface RelationshipPage extends RelationshipSelection {
  readonly after?: RelationshipPosition | undefined;
  readonly limit: number;
}

/** A relationship as seen from one of its ends. */
export interface RelationshipRecord {
  readonly type: RelationshipType;
  readonly properties: RelationshipProperties;
  /** The entity at the other end. */
  readonly other: EntityRecord;
  /** The day or year that dates it, of itself or of the event or document at its end; empty if unknown. */
  readonly date: string;
  /** What the position at the other end links to, if it was read too. */
  readonly links?: PositionLinks;
}

/** What a position links to at a time, each list in the order of relationships. */
export type PositionLinks = Readonly<Record<PositionLinkType, readonly RelationshipRecord[]>>;
export type PositionLinkType = 'BELONGS_TO' | 'REPRESENTS';

/** A relationship with both its ends. */
export interface WholeRelationship {
  readonly type: RelationshipType;
  readonly properties: RelationshipProperties;
  readonly from: EntityRecord;
  readonly to: EntityRecord;
}

interface LinkRow {
  readonly type: RelationshipType;
  readonly properties: RelationshipProperties;
  readonly otherId: string;
  readonly other: StoredProperties;
  readonly date: string;
}

/** How many organizations and provinces a position may link to before the rest is left to paging. */
const MAXIMUM_POSITION_LINKS = 20;

/** The page that holds all that a position links to at a time, as one reads it whole. */
export function positionLinkPage(type: PositionLinkType, asOf: PartialDate | null) {
  return { type, direction: 'outgoing', asOf, limit: MAXIMUM_POSITION_LINKS } as const;
}

/** What stands for a missing rank, in the queries too, so that it comes after every other. */
const NO_RANK = 999_999_999;

/** The place of a relationship in the order of its list. */
export function positionOf({ date, properties }: RelationshipRecord): RelationshipPosition {
  return [date, properties.rank ?? NO_RANK, properties.id];
}

function compareText(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

/** The order of every list of relationships: the latest first, then by rank, then by id. */
function compareRecords(left: RelationshipRecord, right: RelationshipRecord): number {
  const [leftDate, leftRank, leftId] = positionOf(left);
  const [rightDate, rightRank, rightId] = positionOf(right);
  return compareText(rightDate, leftDate) || leftRank - rightRank || compareText(leftId, rightId);
}

function linksOf(rows: readonly LinkRow[]): PositionLinks {
  const records = rows.map(recordOf).sort(compareRecords);
  const ofType = (type: PositionLinkType) => records.filter((record) => record.type === type);
  return { BELONGS_TO: ofType('BELONGS_TO'), REPRESENTS: ofType('REPRESENTS') };
}

function recordOf(row: LinkRow & { readonly links?: readonly LinkRow[] }): RelationshipRecord {
  return {
    type: row.type,
    properties: row.properties,
    other: entityRecord({ id: row.otherId, properties: row.other }),
    date: row.date,
    ...(row.links && { links: linksOf(row.links) }),
  };
}

function copyOrNull<T>(items: readonly T[] | undefined): T[] | null {
  return items === undefined ? null : [...items];
}

function parametersOf(ids: readonly string[], selection: RelationshipSelection) {
  return {
    ids: [...ids],
    ...boundsOf(selection.asOf),
    years: copyOrNull(selection.years),
    roles: copyOrNull(selection.roles),
    kinds: copyOrNull(selection.kinds),
    labels: copyOrNull(selection.labels),
  };
}

/** Relationships of entities, the reads of concurrent requests gathered. */
export class RelationshipLoader {
  readonly #store: GraphStore;
  readonly #pages: GatheredReads<RelationshipPage, RelationshipRecord[]>;
  readonly #counts: GatheredReads<RelationshipSelection, number>;
  readonly #byId: GatheredReads<null, WholeRelationship | null>;

  constructor(store: GraphStore) {
    this.#store = store;
    this.#pages = new GatheredReads((ids, page) => this.#readPages(ids, page));
    this.#counts = new GatheredReads((ids, selection) => this.#readCounts(ids, selection));
    this.#byId = new GatheredReads((ids) => this.#readByIds(ids));
  }

  /** A page of the relationships of an entity: the latest first, then by rank, then by id. */
  page(entityId: string, page: RelationshipPage): Promise<RelationshipRecord[]> {
    return this.#pages.load(entityId, page);
  }

  /** How many relationships an entity has. */
  count(entityId: string, selection: RelationshipSelection): Promise<number> {
    return this.#counts.load(entityId, selection);
  }

  /** The relationship of an id with both its ends; null if there is none. */
  async byId(id: string): Promise<WholeRelationship | null> {
    return parseRelationshipId(id) === undefined ? null : this.#byId.load(id, null);
  }

  async #readPages(ids: readonly string[], page: RelationshipPage): Promise<RelationshipRecord[][]> {
    const isRoles = page.type === 'HOLDS' && page.direction === 'outgoing';
    const rows = isRoles ? await this.#readRoles(ids, page) : await this.#readRelationships(ids, page);
    return groupById(ids, rows).map((own) => own.map(recordOf).sort(compareRecords));
  }

  #readRelationships(ids: readonly string[], page: RelationshipPage) {
    const query = relationshipQueries[page.direction].page.with({ RELATIONSHIP_TYPE: page.type });
    const [afterDate, afterRank, afterId] = page.after ?? [null, null, null];
    return this.#store.read(query, { ...parametersOf(ids, page), afterDate, afterRank, afterId, limit: page.limit });
  }

  /** Roles come with what their positions link to, so that a role is shown whole after one call. */
  #readRoles(ids: readonly string[], page: RelationshipPage) {
    const { last, next, kinds } = parametersOf(ids, page);
    const [afterDate, , afterId] = page.after ?? [null, null, null];
    return this.#store.read(officialRoles, { ids: [...ids], last, next, kinds, afterDate, afterId, limit: page.limit });
  }

  async #readCounts(ids: readonly string[], selection: RelationshipSelection): Promise<number[]> {
    const query = relationshipQueries[selection.direction].count.with({ RELATIONSHIP_TYPE: selection.type });
    return totalsById(ids, await this.#store.read(query, parametersOf(ids, selection)));
  }

  async #readByIds(ids: readonly string[]): Promise<(WholeRelationship | null)[]> {
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
