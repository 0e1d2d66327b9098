/**
 * Turns the first day on which something no longer held into the last on which it did, as Popolo and FollowTheMoney
 * have it. Months and years stay as they are.
 */
export function lastDayBefore(date: unknown): string | undefined {
  if (typeof date !== 'string') return undefined;
  if (date.length < 10) return date;
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() - 1);
  return day.toISOString().slice(0, 10);
}
