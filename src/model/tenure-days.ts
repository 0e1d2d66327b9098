import type { TenureDates } from './as-of.js';
import { AFTER_ALL, BEFORE_ALL, type DaySet, type Days, daySetOf, without } from './day-set.js';
import { dayAfter, dayBefore, earliestDay, latestDay, type PartialDate } from './partial-date.js';

function daysOf(date: PartialDate): Days {
  return { first: earliestDay(date), end: dayAfter(latestDay(date)) };
}

/** The days that the dates of a tenure rule out. */
export function daysOutside({ since, until }: TenureDates): DaySet {
  return daySetOf([
    { first: BEFORE_ALL, end: since === undefined ? BEFORE_ALL : earliestDay(since) },
    { first: until === undefined ? AFTER_ALL : latestDay(until), end: AFTER_ALL },
  ]);
}

/** Intervals on a day of each of which a tenure held, by its own dates: when it began, was attested, and last held. */
export function witnessesOf({ since, until, attestedOn = [] }: TenureDates): Days[] {
  const last = until === undefined ? [] : [{ first: dayBefore(earliestDay(until)), end: latestDay(until) }];
  return [...(since === undefined ? [] : [daysOf(since)]), ...last, ...attestedOn.map(daysOf)];
}

function isOneDay({ first, end }: Days): boolean {
  return dayAfter(first) === end;
}

/** The days from the last on which a tenure may have begun to before the first on which it may have ended. */
export function coreOf({ since, until, status }: TenureDates): DaySet {
  if (since === undefined || (until === undefined && status !== 'ONGOING')) return [];
  return daySetOf([{ first: latestDay(since), end: until === undefined ? AFTER_ALL : earliestDay(until) }]);
}

/** The days on which a tenure surely held by its own dates. Those that contradict each other say nothing. */
export function daysSurelyHeld(tenure: TenureDates): DaySet {
  const held = daySetOf([...coreOf(tenure), ...witnessesOf(tenure).filter(isOneDay)]);
  return without(held, daysOutside(tenure));
}
