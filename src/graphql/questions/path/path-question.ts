import type { PartialDate } from '../../../model/partial-date.js';

/** How many hops a path has at the most. */
export const MAXIMUM_LENGTH = 8;

/** Which paths are asked for. */
export interface PathQuestion {
  readonly fromId: string;
  readonly toId: string;
  readonly maxLength: number;
  readonly count: number;
  /** The relationship types a path may take, as a Cypher pattern names them. */
  readonly types: string;
  readonly asOf: PartialDate | null;
  readonly overlapping: boolean;
  readonly hubPenalty: number;
}

/**
 * Costs are whole millionths of a hop: sums of them are exact, so that paths of one cost tie in whatever order their
 * parts were added up.
 */
export const HOP_COST = 1_000_000;

/** What passing through an entity with so many relationships costs beside its hops. */
export function penaltyOf(hubPenalty: number, degree: number): number {
  return Math.round(hubPenalty * Math.log10(Math.max(degree, 1)) * HOP_COST);
}
