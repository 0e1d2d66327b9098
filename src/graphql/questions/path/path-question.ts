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
  /** What it costs, in hops, if the relationships of a path have no day in common. */
  readonly apartPenalty: number;
}

/** Costs are integers, in millionths of a hop: their sums are exact, so equal costs tie however they were added up. */
export const HOP_COST = 1_000_000;

/** What it costs to pass through an entity with that many relationships. */
export function penaltyOf(hubPenalty: number, degree: number): number {
  return Math.round(hubPenalty * Math.log10(Math.max(degree, 1)) * HOP_COST);
}

/**
 * The greatest penalty for hubs that never adds up to half a hop, even if a path passes only through entities of ten million
 * relationships. It decides between paths of one length alone.
 */
export const TIE_BREAKING_HUB_PENALTY = 0.01;

/** As much again, so that both together still decide between paths of one length alone. */
export const TIE_BREAKING_APART_PENALTY = 0.5;

/** Whether shorter paths always come before longer ones, whatever they pass through. */
export function isShortestFirst({ hubPenalty, apartPenalty }: PathQuestion): boolean {
  return hubPenalty <= TIE_BREAKING_HUB_PENALTY && apartPenalty <= TIE_BREAKING_APART_PENALTY;
}

/** How many paths beyond those asked for are compared by what their relationships and entities tell. */
export const COMPARED_BEYOND = 3;

/** What may be added to the cost of a path because its relationships have no day in common. */
export function slackOf({ apartPenalty, overlapping }: PathQuestion): number {
  return overlapping ? 0 : Math.round(apartPenalty * HOP_COST);
}
