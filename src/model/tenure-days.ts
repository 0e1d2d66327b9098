import type { TenureDates } from './as-of.js';
import { AFTER_ALL, BEFORE_ALL, type DaySet, type Days, daySetOf, without } from './day-set.js';
import { dayAfter, dayBefore, earliestDay, isWholeDate, latestDay, type PartialDate } from './partial-date.js';

/** The days that a date may mean. */
export function daysOf(date: PartialDate): Days {
  return { first: earliestDay(date), end: dayAfter(latestDay(date)) };
}

/** The days that the dates of a tenure rule out. */
export function daysOutside({ since, until }: TenureDates): DaySet {
  return daySetOf([
    { first: BEFORE_ALL, end: since === undefined ? BEFORE_ALL : earliestDay(since) },
    { first: until === undefined ? AFTER_ALL : latestDay(until), end: AFTER_ALL },
  ]);
}

/** The days of which one is the last on which something held, by the first day it no longer did. */
export function dayOfEnd(until: PartialDate): Days {
  return { first: dayBefore(earliestDay(until)), end: latestDay(until) };
}

/** Intervals on a day of each of which a tenure held, by its own dates: when it began, was attested, and last held. */
export function witnessesOf({ since, until, attestedOn = [] }: TenureDates): Days[] {
  const last = until === undefined ? [] : [dayOfEnd(until)];
  return [...(since === undefined ? [] : [daysOf(since)]), ...last, ...attestedOn.map(daysOf)];
}

/** The days from the last on which a tenure may have begun to before the first on which it may have ended. */
export function coreOf({ since, until, status }: TenureDates): DaySet {
  if (since === undefined || (until === undefined && status !== 'ONGOING')) return [];
  return daySetOf([{ first: latestDay(since), end: until === undefined ? AFTER_ALL : earliestDay(until) }]);
}

/** The whole dates among those of a tenure: that it began on, that it was attested on, and before that of its end. */
function wholeDays({ since, until, attestedOn = [] }: TenureDates): PartialDate[] {
  const known = [...(since === undefined ? [] : [since]), ...attestedOn].filter(isWholeDate);
  return until !== undefined && isWholeDate(until) ? [...known, dayBefore(until)] : known;
}

/** The days on which a tenure surely held by its own dates. Those that contradict each other say nothing. */
export function daysSurelyHeld(tenure: TenureDates): DaySet {
  const core = coreOf(tenure);
  // As most do: what begins and ends on whole dates held between them, and on no other day.
  const { since, until, attestedOn = [] } = tenure;
  const isPlain = since !== undefined && isWholeDate(since) && (until === undefined || isWholeDate(until));
  if (isPlain && core.length > 0 && attestedOn.length === 0) return core;
  const held = daySetOf([...core, ...wholeDays(tenure).map(daysOf)]);
  return without(held, daysOutside(tenure));
}
