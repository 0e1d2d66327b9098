/** The dates that a fact may have. */
export interface FactDates {
  readonly since?: string | null;
  readonly until?: string | null;
  readonly attestedOn?: readonly string[];
  readonly status?: 'ENDED' | 'ONGOING' | 'UNKNOWN';
  readonly on?: string | null;
  readonly year?: number | null;
}

/** The day that a date begins with: 2017-03 begins with 2017-03-01. */
export function firstDay(date: string): string {
  return date + '-01-01'.slice(Math.max(0, date.length - 4));
}

/** The number of a day, to place it on a scale. */
export function dayNumber(date: string): number {
  return Date.parse(firstDay(date)) / 86_400_000;
}

export function dayOfNumber(number: number): string {
  return new Date(number * 86_400_000).toISOString().slice(0, 10);
}

export function isDay(text: string | null | undefined): text is string {
  return /^\d{4}-\d{2}-\d{2}$/.test(text ?? '') && !Number.isNaN(Date.parse(text ?? ''));
}

/** The date that a fact is sorted by, newest first; empty if it has none. */
export function sortDate({ since, until, attestedOn = [], on, year }: FactDates): string {
  return since ?? on ?? (year == null ? undefined : String(year)) ?? [...attestedOn].sort().at(-1) ?? until ?? '';
}
