import { compareText } from '../../collections.js';
import { type EntityRecord, entityRecord } from '../../facts/entity-record.js';
import {
  type PropertyList,
  propertiesOfOrigins,
  propertiesOfPositionLinkEnds,
  propertiesOfPositionLinks,
  propertiesOfRelationships,
  propertiesOfTargets,
} from '../../model/property-list.js';
import type { RelationshipType } from '../../model/relationship-types.js';
import type { WantedProperties } from '../../model/wanted-properties.js';
import type { RelationshipProperties } from './relationship.queries.js';
import { NO_RANK } from './relationship-conditions.js';
import type { PositionLinkType, RelationshipPage, RelationshipPosition } from './relationship-page.js';

/** A relationship as seen from one of its ends. */
export interface RelationshipRecord {
  readonly type: RelationshipType;
  readonly properties: RelationshipProperties;
  /** The entity at the other end. */
  readonly other: EntityRecord;
  /** Its day or year: its own, else that of the event or document at its end; empty if unknown. */
  readonly date: string;
  /** The links of the position at the other end, if they were read. */
  readonly links?: PositionLinks;
}

/** The organizations and provinces of a position at any time, each list in the order of relationships. */
export type PositionLinks = Readonly<Record<PositionLinkType, readonly RelationshipRecord[]>>;

/** A row: the values of a relationship and of the entity at its other end. */
interface LinkRow {
  readonly properties: readonly unknown[];
  readonly other: readonly unknown[];
  readonly date: string;
}

type PositionLinkRow = readonly [type: PositionLinkType, properties: readonly unknown[], other: readonly unknown[]];

/** Its sort keys. */
export function positionOf({ date, properties }: RelationshipRecord): RelationshipPosition {
  return [date, properties.rank ?? NO_RANK, properties.id];
}

/** The order of all lists of relationships: the latest first, then by rank, then by id. */
export function compareRecords(left: RelationshipRecord, right: RelationshipRecord): number {
  const [leftDate, leftRank, leftId] = positionOf(left);
  const [rightDate, rightRank, rightId] = positionOf(right);
  return compareText(rightDate, leftDate) || leftRank - rightRank || compareText(leftId, rightId);
}

/** Which properties the values of a row are. */
interface RowLists {
  readonly relationship: PropertyList;
  readonly other: PropertyList;
}

/** The property lists for the rows of a page. */
export function listsOf({ type, direction, wanted }: RelationshipPage): RowLists {
  const ends = direction === 'outgoing' ? propertiesOfTargets(type) : propertiesOfOrigins(type);
  return { relationship: propertiesOfRelationships(type).for(wanted), other: ends.for(wanted) };
}

function entityOf(list: PropertyList, values: readonly unknown[]): EntityRecord {
  const properties = list.read(values);
  return entityRecord({ id: properties.id, properties });
}

export function recordOf(type: RelationshipType, lists: RowLists, row: LinkRow): RelationshipRecord {
  const properties = lists.relationship.read(row.properties);
  return { type, properties, other: entityOf(lists.other, row.other), date: row.date };
}

/** The links of a position, from the list that is read with its role. */
export function linksOf(wanted: WantedProperties, rows: readonly PositionLinkRow[]): PositionLinks {
  const links: Record<PositionLinkType, RelationshipRecord[]> = { BELONGS_TO: [], REPRESENTS: [] };
  for (const [type, values, other] of rows) {
    const properties: RelationshipProperties = propertiesOfPositionLinks.read(values);
    const date = properties.since ?? '';
    links[type].push({ type, properties, other: entityOf(propertiesOfPositionLinkEnds.for(wanted), other), date });
  }
  links.BELONGS_TO.sort(compareRecords);
  links.REPRESENTS.sort(compareRecords);
  return links;
}
