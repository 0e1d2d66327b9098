import { boundsOf } from '../../model/as-of.js';
import type { PartialDate } from '../../model/partial-date.js';
import type { RelationshipType } from '../../model/relationship-types.js';
import { ALL_PROPERTIES, type WantedProperties } from '../../model/wanted-properties.js';

/** Whether a relationship is seen from its start or from its end. */
export type Direction = 'outgoing' | 'incoming';

/** Which relationships of an entity to read; undefined conditions exclude nothing. */
export interface RelationshipSelection {
  readonly type: RelationshipType;
  readonly direction: Direction;
  readonly asOf: PartialDate | null;
  readonly years?: readonly number[] | undefined;
  readonly roles?: readonly string[] | undefined;
  readonly kinds?: readonly string[] | undefined;
  readonly labels?: readonly string[] | undefined;
  readonly periods?: readonly string[] | undefined;
  readonly parties?: readonly string[] | undefined;
  readonly areas?: readonly string[] | undefined;
}

/** Where a relationship lies in the list of an entity: its sort keys. */
export type RelationshipPosition = readonly [date: string, rank: number, id: string];

export interface RelationshipPage extends RelationshipSelection {
  /** Which properties to read of the relationships and of the entities at their other ends. */
  readonly wanted: WantedProperties;
  /** Whether roles include the links of their positions. */
  readonly withPositionLinks: boolean;
  readonly after?: RelationshipPosition | undefined;
  readonly limit: number;
}

/** The relationships of a position that are read together with it. */
export type PositionLinkType = 'BELONGS_TO' | 'REPRESENTS';

/** How many organizations and provinces are read with a position; the rest needs paging. */
const MAXIMUM_POSITION_LINKS = 20;

/** The page with all links of a position of one type, at a time. */
export function positionLinkPage(type: PositionLinkType, asOf: PartialDate | null) {
  const wanted = ALL_PROPERTIES;
  return {
    type,
    direction: 'outgoing',
    asOf,
    wanted,
    withPositionLinks: false,
    limit: MAXIMUM_POSITION_LINKS,
  } as const;
}

function copyOrNull<T>(items: readonly T[] | undefined): T[] | null {
  return items === undefined ? null : [...items];
}

export function selectionParameters({ asOf, ...selection }: RelationshipSelection) {
  const { years, roles, kinds, labels, periods, parties, areas } = selection;
  return {
    ...boundsOf(asOf),
    years: copyOrNull(years),
    roles: copyOrNull(roles),
    kinds: copyOrNull(kinds),
    labels: copyOrNull(labels),
    periods: copyOrNull(periods),
    parties: copyOrNull(parties),
    areas: copyOrNull(areas),
  };
}

export function pageParameters({ after, limit, ...selection }: RelationshipPage) {
  const [afterDate, afterRank, afterId] = after ?? [null, null, null];
  return { ...selectionParameters(selection), afterDate, afterRank, afterId, limit };
}
