import { boundsOf } from '../../model/as-of.js';
import type { PartialDate } from '../../model/partial-date.js';
import type { RelationshipType } from '../../model/relationship-types.js';
import { ALL_PROPERTIES, type WantedProperties } from '../../model/wanted-properties.js';

/** From which end a relationship is seen: from the one it leads out of, or the one it leads to. */
export type Direction = 'outgoing' | 'incoming';

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
  /** What is read of the relationships and the entities at their other ends. */
  readonly wanted: WantedProperties;
  /** Whether roles come with what their positions link to. */
  readonly withPositionLinks: boolean;
  readonly after?: RelationshipPosition | undefined;
  readonly limit: number;
}

/** A link of a position that is read together with it. */
export type PositionLinkType = 'BELONGS_TO' | 'REPRESENTS';

/** How many organizations and provinces a position may link to before the rest is left to paging. */
const MAXIMUM_POSITION_LINKS = 20;

/** The page that holds all that a position links to at a time, as one reads it whole. */
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

/** The parameters of the conditions of a selection. */
export function selectionParameters({ asOf, years, roles, kinds, labels }: RelationshipSelection) {
  return {
    ...boundsOf(asOf),
    years: copyOrNull(years),
    roles: copyOrNull(roles),
    kinds: copyOrNull(kinds),
    labels: copyOrNull(labels),
  };
}

/** The parameters of the conditions of a page, and how long it is. */
export function pageParameters({ after, limit, ...selection }: RelationshipPage) {
  const [afterDate, afterRank, afterId] = after ?? [null, null, null];
  return { ...selectionParameters(selection), afterDate, afterRank, afterId, limit };
}
