import type { Certainty, TenureDates } from './as-of.js';
import { dayAfter, earliestDay, latestDay, type PartialDate } from './partial-date.js';

/** Texts that stand before and after every day, and for the last day there is: what never ends lasts longer. */
const BEFORE_ALL = '';
const LAST_DAY = '}';
const AFTER_ALL = '~';

/**
 * The days on which something may have begun and on which it may have ended, the end being the first day it no longer
 * held. What is known of the one bounds the other: what was attested on a day had begun by then and not yet ended.
 */
export interface Span {
  readonly earliestBegin: string;
  readonly latestBegin: string;
  readonly earliestEnd: string;
  readonly latestEnd: string;
  /** The bounds as a source states them. */
  readonly since?: PartialDate | undefined;
  readonly until?: PartialDate | undefined;
  /** The day, month or year of a fact that has no bounds. */
  readonly moment?: PartialDate | undefined;
  /** Whether anything is known of its dates. */
  readonly dated: boolean;
}

function dayBefore(day: string): string {
  if (day === AFTER_ALL) return LAST_DAY;
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
}

function earliestOf(days: readonly string[]): string {
  return days.reduce((least, day) => (day < least ? day : least), AFTER_ALL);
}

function latestOf(days: readonly string[]): string {
  return days.reduce((greatest, day) => (day > greatest ? day : greatest), BEFORE_ALL);
}

/** The span of what holds from one day until another. */
export function spanOfTenure({ since, until, attestedOn = [], status }: TenureDates): Span {
  const earliestBegin = since === undefined ? BEFORE_ALL : earliestDay(since);
  const latestEnd = until === undefined ? AFTER_ALL : latestDay(until);
  const openEnd = status === 'ONGOING' ? AFTER_ALL : BEFORE_ALL;
  return {
    earliestBegin,
    latestEnd,
    // It held on one day at least, and on every day attested.
    latestBegin: earliestOf([
      since === undefined ? LAST_DAY : latestDay(since),
      dayBefore(latestEnd),
      ...attestedOn.map(latestDay),
    ]),
    earliestEnd: latestOf([
      until === undefined ? openEnd : earliestDay(until),
      earliestBegin === BEFORE_ALL ? BEFORE_ALL : dayAfter(earliestBegin),
      ...attestedOn.map((date) => dayAfter(earliestDay(date))),
    ]),
    since,
    until,
    dated: since !== undefined || until !== undefined || attestedOn.length > 0,
  };
}

/** The span of what happened on one day, which may be any day of a date of less precision. */
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

/** How surely several things held on one day; NONE if they surely did not. */
export type OverlapCertainty = Certainty | 'NONE';

/**
 * How surely all of the spans, each independent of the others, cover one day in common.
 * DEFINITE: whatever days their dates mean. POSSIBLE: for some. UNKNOWN: of one of them no date is known.
 */
export function overlapCertainty(spans: readonly Span[]): OverlapCertainty {
  const begin = latestOf(spans.map((span) => span.earliestBegin));
  if (begin >= earliestOf(spans.map((span) => span.latestEnd))) return 'NONE';
  // Spans of which every two meet have a day in common, all of them.
  const surely = spans.every((one) => spans.every((other) => one === other || one.latestBegin < other.earliestEnd));
  if (surely) return 'DEFINITE';
  return spans.every((span) => span.dated) ? 'POSSIBLE' : 'UNKNOWN';
}

function isKnown(date: PartialDate | undefined): date is PartialDate {
  return date !== undefined;
}

/** The latest of several beginnings, as precisely as they allow: the latest of 2016 and 2016-05 is in 2016. */
function latestBeginning(dates: readonly PartialDate[]): PartialDate | null {
  const keyed = dates.map((date) => ({ date, key: latestDay(date) + earliestDay(date) }));
  return keyed.sort((left, right) => (left.key < right.key ? 1 : -1))[0]?.date ?? null;
}

/** The earliest of several ends, as precisely as they allow. */
function earliestEnding(dates: readonly PartialDate[]): PartialDate | null {
  const keyed = dates.map((date) => ({ date, key: earliestDay(date) + latestDay(date) }));
  return keyed.sort((left, right) => (left.key < right.key ? -1 : 1))[0]?.date ?? null;
}

/** A period several things have in common. */
export interface SharedPeriod {
  readonly certainty: OverlapCertainty;
  /** The latest known beginning, or the most precise of the moments; null if none is known or the spans never meet. */
  readonly from: PartialDate | null;
  /** The earliest known end; null if none is known, if one of them is of a moment, or if they never meet. */
  readonly until: PartialDate | null;
}

/** What several spans have in common. */
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
