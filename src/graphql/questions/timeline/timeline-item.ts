import { z } from 'zod';
import { compareText } from '../../../collections.js';
import type { EntityRecord } from '../../../facts/entity-record.js';
import { earliestDay, latestDay, type PartialDate } from '../../../model/partial-date.js';
import type { OwnDate } from '../../../model/sentences/language.js';
import type { WholeRelationship } from '../../reading/relationship.loader.js';
import type { TimelineKind } from './timeline.type.js';

/** A dated fact of an entity: of a relationship, or a date of the entity itself. */
export interface TimelineItem {
  readonly date: PartialDate;
  readonly kind: TimelineKind;
  readonly factId: string;
  readonly entity: EntityRecord;
  /** The date of the entity itself; null for one of a relationship. */
  readonly property: OwnDate | null;
  readonly whole: WholeRelationship | null;
  readonly evidence: readonly string[];
}

/** Where an item lies in its timeline: its sort keys. */
export type TimelinePosition = readonly [date: string, kind: string, id: string];
export const timelinePosition: z.ZodType<TimelinePosition> = z.tuple([z.string(), z.string(), z.string()]);

export function positionOf({ date, kind, factId }: TimelineItem): TimelinePosition {
  return [date, kind, factId];
}

/** By date as text, so that a year precedes its months and a month its days; then by kind, then by id. */
export function comparePositions(left: TimelinePosition, right: TimelinePosition): number {
  const [leftDate, leftKind, leftId] = left;
  const [rightDate, rightKind, rightId] = right;
  return compareText(leftDate, rightDate) || compareText(leftKind, rightKind) || compareText(leftId, rightId);
}

/** The period asked for: from the first day `from` may mean to the last day `until` may mean. */
export interface TimelineBounds {
  readonly from: string | null;
  readonly until: string | null;
}

/** Not surely outside the bounds: the condition that the queries put on relationships. */
export function mayBeWithin(date: PartialDate, { from, until }: TimelineBounds): boolean {
  return (from === null || latestDay(date) >= from) && (until === null || earliestDay(date) <= until);
}

export function isSurelyWithin(date: PartialDate, { from, until }: TimelineBounds): boolean {
  return (from === null || earliestDay(date) >= from) && (until === null || latestDay(date) <= until);
}
