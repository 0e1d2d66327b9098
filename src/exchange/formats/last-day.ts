import { dayBefore, isWholeDate } from '../../model/partial-date.js';

/**
 * Turns the first day on which something no longer held into the last on which it did, as Popolo and FollowTheMoney
 * have it. Months and years stay as they are.
 */
export function lastDayBefore(date: unknown): string | undefined {
  if (typeof date !== 'string') return undefined;
  return isWholeDate(date) ? dayBefore(date) : date;
}
