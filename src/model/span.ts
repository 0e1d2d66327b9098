import { type BoundedDates, type Certainty, isDated } from './as-of.js';
import { dayAfter, dayBefore, earliestDay, latestDay, type PartialDate } from './partial-date.js';

/** Texts before and after every day, and after even the last day: what never ends outlasts it. */
const BEFORE_ALL = '';
const LAST_DAY = '}';
const AFTER_ALL = '~';

/**
 * The days on which something may have begun and may have ended; the end is the first day it no longer held. One bound
 * restricts the other: what is attested on a day had begun by then and not yet ended.
 */
export interface Span {
  readonly earliestBegin: string;
  readonly latestBegin: string;
  readonly earliestEnd: string;
  readonly latestEnd: string;
  /** The bounds as a source states them. */
  readonly since?: PartialDate | undefined;
  readonly until?: PartialDate | undefined;
  /** The day, month or year of a fact without bounds. */
  readonly moment?: PartialDate | undefined;
  /** Whether any of its dates is known. */
  readonly dated: boolean;
}

/** The day before a day, which may be the text that sorts after every day. */
function lastDayBefore(day: string): string {
  return day === AFTER_ALL ? LAST_DAY : dayBefore(day);
}

function earliestOf(days: readonly string[]): string {
  return days.reduce((least, day) => (day < least ? day : least), AFTER_ALL);
}

function latestOf(days: readonly string[]): string {
  return days.reduce((greatest, day) => (day > greatest ? day : greatest), BEFORE_ALL);
}

/** The span of what holds from one day until another. */
export function spanOfTenure(tenure: BoundedDates): Span {
  const { since, until, attestedOn = [], status, notBefore = BEFORE_ALL, notFrom = AFTER_ALL } = tenure;
  const earliestBegin = latestOf([since === undefined ? BEFORE_ALL : earliestDay(since), notBefore]);
  const latestEnd = earliestOf([until === undefined ? AFTER_ALL : latestDay(until), notFrom]);
  const openEnd = status === 'ONGOING' ? AFTER_ALL : BEFORE_ALL;
  return {
    earliestBegin,
    latestEnd,
    // It held on one day at least, and on every day attested.
    latestBegin: earliestOf([
      since === undefined ? LAST_DAY : latestDay(since),
      lastDayBefore(latestEnd),
      ...attestedOn.map(latestDay),
    ]),
    earliestEnd: earliestOf([
      latestEnd,
      latestOf([
        until === undefined ? openEnd : earliestDay(until),
        earliestBegin === BEFORE_ALL || earliestBegin === AFTER_ALL ? BEFORE_ALL : dayAfter(earliestBegin),
        ...attestedOn.map((date) => dayAfter(earliestDay(date))),
      ]),
    ]),
    since,
    until,
    dated: isDated(tenure),
  };
}

/** The span of what happened on one day, which may be any day of a less precise date. */
export function spanOfDay(date: PartialDate | undefined): Span {
  if (date === undefined) return spanOfTenure({});
  const [first, last] = [earliestDay(date), latestDay(date)];
  return {
    earliestBegin: first,
    latestBegin: last,
    earliestEnd: dayAfter(first),
    latestEnd: dayAfter(last),
    moment: date,
    dated: true,
  };
}

/** The span of a fact of a whole year. */
export function spanOfYear(year: PartialDate | undefined): Span {
  if (year === undefined) return spanOfTenure({});
  const [begin, end] = [earliestDay(year), dayAfter(latestDay(year))];
  return { earliestBegin: begin, latestBegin: begin, earliestEnd: end, latestEnd: end, moment: year, dated: true };
}

/** How surely several things held on the same day; NONE if they surely did not. */
export type OverlapCertainty = Certainty | 'NONE';

/**
 * How surely all spans, independent of each other, cover a common day. DEFINITE: whatever days their dates mean.
 * POSSIBLE: for some of these days. UNKNOWN: one of them has no known date.
 */
export function overlapCertainty(spans: readonly Span[]): OverlapCertainty {
  const begin = latestOf(spans.map((span) => span.earliestBegin));
  if (begin >= earliestOf(spans.map((span) => span.latestEnd))) return 'NONE';
  // Intervals that overlap pairwise all have a common day.
  const surely = spans.every((one) => spans.every((other) => one === other || one.latestBegin < other.earliestEnd));
  if (surely) return 'DEFINITE';
  return spans.every((span) => span.dated) ? 'POSSIBLE' : 'UNKNOWN';
}

function isKnown(date: PartialDate | undefined): date is PartialDate {
  return date !== undefined;
}

/** The latest of several beginnings, as precise as they allow: of 2016 and 2016-05 it is 2016. */
function latestBeginning(dates: readonly PartialDate[]): PartialDate | null {
  const keyed = dates.map((date) => ({ date, key: latestDay(date) + earliestDay(date) }));
  return keyed.sort((left, right) => (left.key < right.key ? 1 : -1))[0]?.date ?? null;
}

/** The earliest of several ends, as precise as they allow. */
function earliestEnding(dates: readonly PartialDate[]): PartialDate | null {
  const keyed = dates.map((date) => ({ date, key: earliestDay(date) + latestDay(date) }));
  return keyed.sort((left, right) => (left.key < right.key ? -1 : 1))[0]?.date ?? null;
}

/** A period that several things have in common. */
export interface SharedPeriod {
  readonly certainty: OverlapCertainty;
  /** The latest known beginning, or the most precise moment; null if none is known or the spans never meet. */
  readonly from: PartialDate | null;
  /** The earliest known end; null if none is known, if one of them has a moment, or if they never meet. */
  readonly until: PartialDate | null;
}

export function sharedPeriodOf(spans: readonly Span[]): SharedPeriod {
  const certainty = overlapCertainty(spans);
  if (certainty === 'NONE') return { certainty, from: null, until: null };
  const moments = spans.map((span) => span.moment).filter(isKnown);
  const [moment] = moments.sort((left, right) => right.length - left.length || (left < right ? -1 : 1));
  if (moment !== undefined) return { certainty, from: moment, until: null };
  return {
    certainty,
    from: latestBeginning(spans.map((span) => span.since).filter(isKnown)),
    until: earliestEnding(spans.map((span) => span.until).filter(isKnown)),
  };
}
