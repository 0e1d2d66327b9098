import { z } from 'zod';
import type { EntityRecord } from '../../../facts/entity-record.js';
import type { Telling } from '../../../model/sentences/tell.js';
import type { WholeRelationship } from '../../reading/relationship.loader.js';

export const conflictKinds = {
  BEYOND_BOUNDS:
    'A tenure is shown when it cannot have held: after a source told that it had ended, or outside the life of the official, ' +
    'organization or province. What shows it counts for more.',
  END_BEFORE_START:
    'Something ends before it begins, or on the day it begins though `until` is the first day it no longer held.',
  OVERLAPPING_TERMS: 'One official holds one position twice over times that overlap or may.',
  SOURCES_DISAGREE: 'Sources give different values of one property, each a claim.',
  TWO_HOLDERS: 'Two officials hold a position of a single seat at once, or may.',
} as const;
export type ConflictKind = keyof typeof conflictKinds;

/** A position or official with more tenures is not compared, as all of one are read in one statement. */
export const MAXIMUM_TENURES = 20_000;

/** Identifies a conflict among those of its kind, and sorts it: its entity, and what of it is in conflict. */
export type ConflictKey = readonly [entityId: string, first: string, second: string];

/** Where a conflict lies in the list of all. */
export type ConflictPosition = readonly [kind: string, entityId: string, first: string, second: string];
export const conflictPosition: z.ZodType<ConflictPosition> = z.tuple([z.string(), z.string(), z.string(), z.string()]);

export interface ConflictRecord {
  readonly kind: ConflictKind;
  readonly key: ConflictKey;
  readonly entity: EntityRecord;
  readonly relationships: readonly WholeRelationship[];
  readonly claims: readonly EntityRecord[];
  /** The entity's property in conflict; null for relationships. */
  readonly property: string | null;
  readonly certainty: 'DEFINITE' | 'POSSIBLE';
  /** The conflict in words. */
  readonly tell: (telling: Telling) => string;
}

export function positionOf({ kind, key }: ConflictRecord): ConflictPosition {
  return [kind, ...key];
}

/** The parameters for a page of conflicts of one kind. */
export function pageParameters(after: ConflictKey | null, limit: number) {
  const [afterEntity, afterFirst] = after ?? [null, null];
  return { afterEntity, afterFirst, limit };
}
