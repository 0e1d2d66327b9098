import { earliestDay, isPartialDate, isWholeDate } from '../../../../src/model/partial-date.js';
import { DATE } from '../../address.js';

/** The dates that a fact may have. */
export interface FactDates {
  readonly since?: string | null;
  readonly until?: string | null;
  readonly attestedOn?: readonly string[];
  /** The days that other facts rule out, where its own dates leave them open. */
  readonly ruledOut?: readonly { readonly from: string | null; readonly until: string | null }[];
  readonly status?: 'ENDED' | 'ONGOING' | 'UNKNOWN';
  readonly on?: string | null;
  readonly year?: number | null;
}

/** The day from which on other facts rule out that a tenure held; undefined if none does. */
export function notFrom({ ruledOut = [] }: FactDates): string | undefined {
  return ruledOut.find(({ until }) => until === null)?.from ?? undefined;
}

/** The number of a day, to place it on a scale. */
export function dayNumber(date: string): number {
  return Date.parse(earliestDay(date)) / 86_400_000;
}

export function dayOfNumber(number: number): string {
  return new Date(number * 86_400_000).toISOString().slice(0, 10);
}

/** The same day of another month, or the last one of a shorter month. */
export function monthsLater(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, lastOfMonth))).toISOString().slice(0, 10);
}

const DAYS_OF_A_MONTH = 365.25 / 12;

/** A number of days as whole years and months, by which a long time is told; null for less than a year. */
export function yearsAndMonths(days: number): { years: number; months: number } | null {
  const months = Math.round(days / DAYS_OF_A_MONTH);
  return months < 12 ? null : { years: Math.floor(months / 12), months: months % 12 };
}

export function isDay(text: string | null | undefined): text is string {
  return text != null && isWholeDate(text) && isPartialDate(text);
}

/** The day that the address of a view holds; null for all times. */
export function dayIn(parameters: URLSearchParams): string | null {
  const day = parameters.get(DATE);
  return isDay(day) ? day : null;
}

/** The date that a fact is sorted by: of a tenure, when it began or is attested first; empty if it has none. */
export function sortDate({ since, until, attestedOn = [], on, year }: FactDates): string {
  return since ?? on ?? (year == null ? undefined : String(year)) ?? [...attestedOn].sort()[0] ?? until ?? '';
}
