import { AFTER_ALL, ALWAYS, BEFORE_ALL, type DaySet } from '../../../model/day-set.js';
import { earliestDay, latestDay } from '../../../model/partial-date.js';
import { type RelationshipType, relationshipTypes } from '../../../model/relationship-types.js';

/**
 * The days on which a relationship may have held. For a tenure: from the first day its beginning may mean to the last
 * before its end, unknown bounds being open. For a fact of a year or day: that year or day.
 */
export function possibleTimes(type: RelationshipType, date: string, until: string | null): DaySet {
  const first = date === '' ? BEFORE_ALL : earliestDay(date);
  if (relationshipTypes[type].dating === 'tenure') {
    const end = until === null ? AFTER_ALL : latestDay(until);
    return first < end ? [{ first, end }] : [];
  }
  // As text, a day with a tilde sorts after that day and before the next, so the last day is included.
  return date === '' ? ALWAYS : [{ first, end: latestDay(date) + AFTER_ALL }];
}
