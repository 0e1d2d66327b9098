import { z } from 'zod';
import { compareText } from '../../../collections.js';
import type { EntityRecord } from '../../../facts/entity-record.js';
import { earliestDay, latestDay, type PartialDate } from '../../../model/partial-date.js';
import type { WholeRelationship } from '../../reading/relationship.loader.js';
import type { TimelineKind } from './timeline.type.js';

/** A dated fact of an entity: of a relationship, or a date of the entity itself. */
export interface TimelineItem {
  readonly date: PartialDate;
  readonly kind: TimelineKind;
  readonly factId: string;
  readonly entity: EntityRecord;
  readonly property: string | null;
  readonly whole: WholeRelationship | null;
  readonly sentence: string;
  readonly evidence: readonly string[];
}

/** Where an item lies in its timeline. */
export type TimelinePlace = readonly [date: string, kind: string, id: string];
export const timelinePlace: z.ZodType<TimelinePlace> = z.tuple([z.string(), z.string(), z.string()]);

export function placeOf({ date, kind, factId }: TimelineItem): TimelinePlace {
  return [date, kind, factId];
}

/** By date as text, which puts a year before its months and a month before its days; then by kind, then by id. */
export function comparePlaces(left: TimelinePlace, right: TimelinePlace): number {
  const [leftDate, leftKind, leftId] = left;
  const [rightDate, rightKind, rightId] = right;
  return compareText(leftDate, rightDate) || compareText(leftKind, rightKind) || compareText(leftId, rightId);
}

/** The time a timeline is asked for: from the first day `from` may mean to the last day `until` may mean. */
export interface TimelineBounds {
  readonly from: string | null;
  readonly until: string | null;
}

/** The same for a date of the entity itself as the queries ask of relationships: not surely outside the bounds. */
export function mayBeWithin(date: PartialDate, { from, until }: TimelineBounds): boolean {
  return (from === null || latestDay(date) >= from) && (until === null || earliestDay(date) <= until);
}

export function isSurelyWithin(date: PartialDate, { from, until }: TimelineBounds): boolean {
  return (from === null || earliestDay(date) >= from) && (until === null || latestDay(date) <= until);
}
