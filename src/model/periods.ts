import type { EntityType } from './entity-types.js';
import { earliestDay, latestDay, type PartialDate } from './partial-date.js';
import { type RelationshipType, relationshipTypeNames, relationshipTypes } from './relationship-types.js';

/** The properties of a fact that bound a period. */
export interface Period {
  readonly from: string;
  readonly until: string;
  /** `exclusive` if the end is the first day it no longer held, `inclusive` if it is the last day. */
  readonly end: 'exclusive' | 'inclusive';
}

export const tenurePeriod: Period = { from: 'since', until: 'until', end: 'exclusive' };

/** The relationship types that hold for a period; ABOUT has no dates. */
export const tenureTypes = relationshipTypeNames.filter(
  (type) => type !== 'ABOUT' && relationshipTypes[type].dating === 'tenure',
);

export type EntityPeriod = readonly [EntityType, Period];

/** The entity types with a period of their own. */
export const entityPeriods: readonly EntityPeriod[] = [
  ['Official', { from: 'birthDate', until: 'deathDate', end: 'inclusive' }],
  ['Organization', { from: 'foundedOn', until: 'dissolvedOn', end: 'exclusive' }],
  ['Province', { from: 'validFrom', until: 'validUntil', end: 'exclusive' }],
  ['Event', { from: 'startsOn', until: 'endsOn', end: 'inclusive' }],
];

/** All types with a period; others are dated by a day or a year, or not at all. */
export const periods: ReadonlyMap<EntityType | RelationshipType, Period> = new Map<
  EntityType | RelationshipType,
  Period
>([...entityPeriods, ...tenureTypes.map((type) => [type, tenurePeriod] as const)]);

/**
 * True if something ends before it begins, whatever days its dates mean. A tenure `until` the day it begins covers no
 * day; an event may begin and end on one day, and from 2017 until 2017 may be any part of that year.
 */
export function isReversed(end: Period['end'], from: PartialDate, until: PartialDate): boolean {
  const [first, last] = [earliestDay(from), latestDay(until)];
  return end === 'exclusive' ? first >= last : first > last;
}
