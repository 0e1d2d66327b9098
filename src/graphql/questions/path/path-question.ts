import type { PartialDate } from '../../../model/partial-date.js';

/** The greatest `maxLength` a client may ask for. */
export const MAXIMUM_LENGTH = 8;

/** Which paths are asked for. */
export interface PathQuestion {
  readonly fromId: string;
  readonly toId: string;
  readonly maxLength: number;
  readonly count: number;
  /** The relationship types a path may take, as in a Cypher pattern: `HOLDS|MEMBER_OF`. */
  readonly types: string;
  readonly asOf: PartialDate | null;
  readonly overlapping: boolean;
  readonly hubPenalty: number;
}

/** Costs are integers, in millionths of a hop: their sums are exact, so equal costs tie however they were added up. */
export const HOP_COST = 1_000_000;

/** What it costs to pass through an entity with that many relationships. */
export function penaltyOf(hubPenalty: number, degree: number): number {
  return Math.round(hubPenalty * Math.log10(Math.max(degree, 1)) * HOP_COST);
}
