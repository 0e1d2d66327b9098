import { z } from 'zod';
import type { EntityRecord } from '../../../facts/entity-record.js';
import type { WholeRelationship } from '../../reading/relationship.loader.js';

export const conflictKinds = {
  END_BEFORE_START:
    'Something ends before it begins, or on the day it begins though `until` is the first day it no longer held.',
  OVERLAPPING_TERMS: 'One official holds one position twice over times that overlap or may.',
  SOURCES_DISAGREE: 'Sources give different values of one property, each a claim.',
  TWO_HOLDERS: 'Two officials hold a position of a single seat at once, or may.',
} as const;
export type ConflictKind = keyof typeof conflictKinds;

/** Where a conflict lies among those of its kind: its entity, and what in it conflicts. */
export type ConflictPlace = readonly [entityId: string, first: string, second: string];

/** Where a conflict lies among all. */
export type ConflictPosition = readonly [kind: string, entityId: string, first: string, second: string];
export const conflictPosition: z.ZodType<ConflictPosition> = z.tuple([z.string(), z.string(), z.string(), z.string()]);

/** Facts that contradict each other, as read. */
export interface ConflictRecord {
  readonly kind: ConflictKind;
  readonly place: ConflictPlace;
  readonly entity: EntityRecord;
  readonly relationships: readonly WholeRelationship[];
  readonly claims: readonly EntityRecord[];
  /** The property of the entity that is in conflict; null for relationships. */
  readonly property: string | null;
  readonly certainty: 'DEFINITE' | 'POSSIBLE';
  readonly sentence: string;
}

export function positionOf({ kind, place }: ConflictRecord): ConflictPosition {
  return [kind, ...place];
}

/** The parameters of a page of conflicts of one kind. */
export function pageParameters(after: ConflictPlace | null, limit: number) {
  const [afterEntity, afterFirst] = after ?? [null, null];
  return { afterEntity, afterFirst, limit };
}
