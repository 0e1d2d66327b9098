import { AFTER_ALL, type Days } from './day-set.js';
import { wordsOf } from './kinds.js';

/** Why a tenure surely did not hold on some days, though its own dates do not say so. */
export const exclusionReasons = {
  STATED_ENDED: 'A source says that it has ended, and was published by then.',
  SEAT_HELD_BY_ANOTHER: 'The position has one seat, which another surely held.',
  NOT_YET_BORN: 'The official was not born yet.',
  AFTER_DEATH: 'The official had died.',
  BEFORE_FOUNDATION: 'The organization or province did not exist yet.',
  AFTER_DISSOLUTION: 'The organization or province no longer existed.',
  OUTSIDE_PERIOD: 'The legislative period it is of had not begun or was over, and it has no such date of its own.',
} as const;

export type ExclusionReason = keyof typeof exclusionReasons;

/** Days on which a tenure surely did not hold. */
export interface Exclusion extends Days {
  readonly reason: ExclusionReason;
  /** The id of the fact that it follows from. */
  readonly basis: string;
}

const reasons: readonly string[] = wordsOf(exclusionReasons);

function isReason(word: string | undefined): word is ExclusionReason {
  return word !== undefined && reasons.includes(word);
}

/** Stands for the time before every date, so that each word of a stored exclusion is visible. */
const NO_FIRST = '-';

/** An exclusion as it is stored, as neither store holds maps. */
export function exclusionText({ reason, first, end, basis }: Exclusion): string {
  return [reason, first === '' ? NO_FIRST : first, end, basis].join(' ');
}

/** @throws {TypeError} for a text that this program did not write. */
export function readExclusion(text: string): Exclusion {
  const [reason, first, end, basis] = text.split(' ');
  if (!isReason(reason) || first === undefined || end === undefined || basis === undefined) {
    throw new TypeError(`The graph holds a derived bound that is none: ${text}. Run rebuild-bounds.`);
  }
  return { reason, first: first === NO_FIRST ? '' : first, end, basis };
}

/**
 * What is stored beside a tenure of the days that it surely did not hold on, though its own dates leave them open. A
 * store compares texts: it did not hold before `notBefore`, from `notFrom` on, and from the first to before the second
 * day of each text in `excluded`.
 */
export interface DerivedBounds {
  readonly notBefore?: string | undefined;
  readonly notFrom?: string | undefined;
  readonly excluded?: readonly string[] | undefined;
  /** The exclusions that all this follows from. Present if any other is, so that queries look at no more where it is not. */
  readonly bounds?: readonly string[] | undefined;
  /** The exclusions that its own dates contradict, which count for nothing. */
  readonly contradicted?: readonly string[] | undefined;
}

/** The names of the stored properties that tell the days ruled out. */
export const BOUNDED_DAYS = ['notBefore', 'notFrom', 'excluded'] as const;

/** The names of the stored properties. */
export const derivedBoundNames = [...BOUNDED_DAYS, 'bounds', 'contradicted'] as const;

/** True if one of the stored exclusions rules out a day and all that follow. */
export function isRuledOutFrom(bounds: readonly string[], day: string): boolean {
  return bounds.map(readExclusion).some(({ first, end }) => end === AFTER_ALL && first <= day);
}
