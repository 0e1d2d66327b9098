import { AFTER_ALL, ALWAYS, BEFORE_ALL, type DaySet, daySetOf, without } from '../../../model/day-set.js';
import { earliestDay, latestDay } from '../../../model/partial-date.js';
import { type RelationshipType, relationshipTypes } from '../../../model/relationship-types.js';

/** What ends a tenure or rules out days of it, as a store answers it. */
interface Bounds {
  readonly until?: string | null | undefined;
  readonly notBefore?: string | null | undefined;
  readonly notFrom?: string | null | undefined;
  readonly excluded?: readonly string[] | null | undefined;
}

function timesOfTenure(date: string, { until, notBefore, notFrom, excluded }: Bounds): DaySet {
  const begins = [date === '' ? BEFORE_ALL : earliestDay(date), notBefore ?? BEFORE_ALL].sort();
  const ends = [until ? latestDay(until) : AFTER_ALL, notFrom ?? AFTER_ALL].sort();
  const between = daySetOf([{ first: begins[1] ?? BEFORE_ALL, end: ends[0] ?? AFTER_ALL }]);
  if (!excluded) return between;
  return without(between, daySetOf(excluded.map((days) => ({ first: days.slice(0, 10), end: days.slice(11) }))));
}

/**
 * The days on which a relationship may have held. For a tenure: from the first day its beginning may mean to the last
 * before its end, unknown bounds being open, less those that other facts rule out. For a fact of a year or day: that
 * year or day.
 */
export function possibleTimes(type: RelationshipType, date: string, bounds: Bounds): DaySet {
  if (relationshipTypes[type].dating === 'tenure') return timesOfTenure(date, bounds);
  if (date === '') return ALWAYS;
  // As text, a day with a tilde sorts after that day and before the next, so the last day is included.
  return [{ first: earliestDay(date), end: latestDay(date) + AFTER_ALL }];
}
