import type { Certainty } from '../../../model/as-of.js';
import { latestDay, type PartialDate } from '../../../model/partial-date.js';
import { type Span, sharedPeriodOf } from '../../../model/span.js';

/** A period between or within two tenures, as far as their dates determine it. */
export interface Interval {
  readonly certainty: Certainty;
  readonly from: PartialDate | null;
  readonly until: PartialDate | null;
  readonly minimumDays: number;
  /** Null if no date bounds it. */
  readonly maximumDays: number | null;
}

const MILLISECONDS_OF_A_DAY = 86_400_000;
const IS_DAY = /^\d{4}-/;

/** Null if either day is unknown. */
function daysBetween(from: string, until: string): number | null {
  if (!IS_DAY.test(from) || !IS_DAY.test(until)) return null;
  return (Date.parse(`${until}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / MILLISECONDS_OF_A_DAY;
}

function greatest(texts: readonly string[]): string {
  return texts.reduce((left, right) => (left > right ? left : right), '');
}

function least(texts: readonly string[]): string {
  return texts.reduce((left, right) => (left < right ? left : right), '~');
}

/** The latest of several ends; null if one of them is unknown. */
function lastEnd(spans: readonly Span[]): PartialDate | null {
  const ends = spans.map(({ until }) => until);
  const known = ends.filter((end) => end !== undefined);
  if (known.length < ends.length) return null;
  return known.sort((left, right) => (latestDay(left) < latestDay(right) ? 1 : -1))[0] ?? null;
}

/**
 * The period before a tenure in which nobody held the position, given the earlier tenures; undefined if there surely
 * was none. DEFINITE: all earlier tenures had ended, whatever days their dates mean. UNKNOWN: neither bound is known.
 */
export function gapBefore(span: Span, earlier: readonly Span[]): Interval | undefined {
  if (earlier.length === 0) return undefined;
  const [soonest, latest] = [
    greatest(earlier.map((one) => one.earliestEnd)),
    greatest(earlier.map((one) => one.latestEnd)),
  ];
  if (span.latestBegin <= soonest) return undefined;
  const [from, until] = [lastEnd(earlier), span.since ?? null];
  const surely = span.earliestBegin > latest;
  return {
    certainty: surely ? 'DEFINITE' : from === null && until === null ? 'UNKNOWN' : 'POSSIBLE',
    from,
    until,
    minimumDays: surely ? (daysBetween(latest, span.earliestBegin) ?? 0) : 0,
    maximumDays: daysBetween(soonest, span.latestBegin),
  };
}

/** The period in which two held a position at once; undefined if they surely never did. */
export function overlapOf(left: Span, right: Span): Interval | undefined {
  const { certainty, from, until } = sharedPeriodOf([left, right]);
  if (certainty === 'NONE') return undefined;
  const latestBegin = greatest([left.latestBegin, right.latestBegin]);
  const earliestEnd = least([left.earliestEnd, right.earliestEnd]);
  const earliestBegin = greatest([left.earliestBegin, right.earliestBegin]);
  const latestEnd = least([left.latestEnd, right.latestEnd]);
  // A tenure lasts a day at least, even where its dates alone would allow it to end before it began.
  const atLeast = certainty === 'DEFINITE' ? 1 : 0;
  return {
    certainty,
    from,
    until,
    minimumDays: Math.max(atLeast, daysBetween(latestBegin, earliestEnd) ?? 0),
    maximumDays: daysBetween(earliestBegin, latestEnd),
  };
}
