/**
 * The last day something held, of the first day it no longer did: Popolo and FollowTheMoney name the last. A month or
 * a year says no day to count from, and stays.
 */
export function lastDayBefore(date: unknown): string | undefined {
  if (typeof date !== 'string') return undefined;
  if (date.length < 10) return date;
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() - 1);
  return day.toISOString().slice(0, 10);
}
