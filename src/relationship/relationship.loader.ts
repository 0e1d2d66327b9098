import { type EntityRecord, entityRecord } from '../entity/entity-record.js';
import type { GraphStore } from '../graph/store.js';
import { movedIds, readsOf } from '../merge/survivors.js';
import { boundsOf } from '../model/as-of.js';
import type { PartialDate } from '../model/partial-date.js';
import { propertiesOfOrigins, propertiesOfRelationships, propertiesOfTargets } from '../model/property-list.js';
import { parseRelationshipId } from '../model/relationship-id.js';
import type { RelationshipType } from '../model/relationship-types.js';
import { GatheredReads, groupById, totalsById } from '../shared/gathered-reads.js';
import {
  officialRoles,
  type RelationshipProperties,
  relationshipQueries,
  relationshipsByIds,
} from './relationship.queries.js';
import {
  allOf,
  dateExpression,
  NO_RANK,
  orderingOf,
  pageConditions,
  selectionConditions,
} from './relationship-conditions.js';

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

/** The values of a relationship and of the entity at its other end, as lists. */
interface LinkRow {
  readonly properties: readonly unknown[];
  readonly other: readonly unknown[];
  readonly date: string;
}

interface RoleRow extends LinkRow {
  readonly organizations: readonly Link[];
  readonly provinces: readonly Link[];
}

type Link = readonly [properties: readonly unknown[], other: readonly unknown[]];

/** How many organizations and provinces a position may link to before the rest is left to paging. */
const MAXIMUM_POSITION_LINKS = 20;

/** The page that holds all that a position links to at a time, as one reads it whole. */
export function positionLinkPage(type: PositionLinkType, asOf: PartialDate | null) {
  return { type, direction: 'outgoing', asOf, limit: MAXIMUM_POSITION_LINKS } as const;
}

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

/** The relationship of a row, read in a direction. */
function recordOf(type: RelationshipType, direction: Direction, row: LinkRow): RelationshipRecord {
  const ends = direction === 'outgoing' ? propertiesOfTargets(type) : propertiesOfOrigins(type);
  const other = ends.read(row.other);
  const properties = propertiesOfRelationships(type).read(row.properties);
  return { type, properties, other: entityRecord({ id: other.id, properties: other }), date: row.date };
}

function linksOf(type: PositionLinkType, links: readonly Link[]): RelationshipRecord[] {
  const records = links.map(([properties, other]) => {
    const record = recordOf(type, 'outgoing', { properties, other, date: '' });
    return { ...record, date: record.properties.since ?? '' };
  });
  return records.sort(compareRecords);
}

function roleOf(row: RoleRow): RelationshipRecord {
  const links = {
    BELONGS_TO: linksOf('BELONGS_TO', row.organizations),
    REPRESENTS: linksOf('REPRESENTS', row.provinces),
  };
  return { ...recordOf('HOLDS', 'outgoing', row), links };
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

  /** The relationship of an id with both its ends, of one that a merge moved as it is now; null if there is none. */
  async byId(id: string): Promise<WholeRelationship | null> {
    return parseRelationshipId(id) === undefined ? null : this.#byId.load(id, null);
  }

  async #readPages(ids: readonly string[], page: RelationshipPage): Promise<RelationshipRecord[][]> {
    const isRoles = page.type === 'HOLDS' && page.direction === 'outgoing';
    const pages = await (isRoles ? this.#readRoles(ids, page) : this.#readRelationships(ids, page));
    return pages.map((records) => records.sort(compareRecords));
  }

  async #readRelationships(ids: readonly string[], page: RelationshipPage): Promise<RelationshipRecord[][]> {
    const { type, direction, limit } = page;
    const ends = direction === 'outgoing' ? propertiesOfTargets(type) : propertiesOfOrigins(type);
    const query = relationshipQueries[direction].page.with({
      RELATIONSHIP_TYPE: type,
      DATE: dateExpression(type, direction),
      CONDITIONS: allOf(pageConditions(page)),
      ORDERING: orderingOf(type),
      RELATIONSHIP_PROPERTIES: propertiesOfRelationships(type).of('r'),
      OTHER_PROPERTIES: ends.of('m'),
    });
    const [afterDate, afterRank, afterId] = page.after ?? [null, null, null];
    const parameters = { ...parametersOf(ids, page), afterDate, afterRank, afterId, limit };
    const rows = await this.#store.read(query, parameters);
    return groupById(ids, rows).map((own) => own.map((row) => recordOf(type, direction, row)));
  }

  /** Roles come with what their positions link to, so that a role is shown whole after one call. */
  async #readRoles(ids: readonly string[], page: RelationshipPage): Promise<RelationshipRecord[][]> {
    const { last, next, kinds } = parametersOf(ids, page);
    const [afterDate, , afterId] = page.after ?? [null, null, null];
    const parameters = { ids: [...ids], last, next, kinds, afterDate, afterId, limit: page.limit };
    const rows = await this.#store.read(officialRoles.with(officialRoles.placeholders), parameters);
    return groupById(ids, rows).map((own) => own.map(roleOf));
  }

  async #readCounts(ids: readonly string[], selection: RelationshipSelection): Promise<number[]> {
    const { count, degree } = relationshipQueries[selection.direction];
    const { type, direction } = selection;
    const conditions = selectionConditions(selection);
    if (conditions.length === 0) {
      const rows = await this.#store.read(degree.with({ RELATIONSHIP_TYPE: type }), { ids: [...ids] });
      return totalsById(ids, rows);
    }
    const DATE = dateExpression(type, direction);
    const query = count.with({ RELATIONSHIP_TYPE: type, DATE, CONDITIONS: allOf(conditions) });
    return totalsById(ids, await this.#store.read(query, parametersOf(ids, selection)));
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
