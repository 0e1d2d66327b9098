import { type DerivedBounds, readExclusion } from './exclusion.js';
import { dayAfter, earliestDay, latestDay, type PartialDate } from './partial-date.js';
import type { Dating } from './relationship-type.js';

/** How surely a dated fact held at a time. */
export type Certainty = 'DEFINITE' | 'POSSIBLE' | 'UNKNOWN';

/**
 * The time asked about, in the form that queries compare with stored dates. As text, a partial date sorts before every
 * date within it, so both comparisons are exact: what began after the time has `begin > last`; what had ended has `end
 * < next` while `next` does not start with `end`.
 */
export interface AsOfBounds {
  /** The last day of the time. */
  readonly last: string | null;
  /** The day after its first day. */
  readonly next: string | null;
}

/** The bounds of a time; both null without one, which excludes nothing. */
export function boundsOf(asOf: PartialDate | null): AsOfBounds {
  if (asOf === null) return { last: null, next: null };
  return { last: latestDay(asOf), next: dayAfter(earliestDay(asOf)) };
}

/** The stored dates of a tenure. */
export interface TenureDates {
  readonly since?: PartialDate | undefined;
  readonly until?: PartialDate | undefined;
  readonly attestedOn?: readonly PartialDate[] | undefined;
  readonly status?: string | undefined;
}

/** The stored dates of a tenure with what other facts say of it. */
export type BoundedDates = TenureDates & DerivedBounds;

/** True if the days it held on are known in part: by its own dates, or by those of its legislative period. */
export function isDated({ since, until, attestedOn = [], bounds = [] }: BoundedDates): boolean {
  if (since !== undefined || until !== undefined || attestedOn.length > 0) return true;
  return bounds.some((text) => readExclusion(text).reason === 'OUTSIDE_PERIOD');
}

/** True if the time covers the date, whatever day the date means. */
export function isAttestedWithin(date: PartialDate, asOf: PartialDate): boolean {
  return earliestDay(date) >= earliestDay(asOf) && latestDay(date) <= latestDay(asOf);
}

/**
 * True if the tenure held on some day of the time, whatever days its bounds mean. It held on the day it began and on
 * the day before it ended, so one bound within the time suffices.
 */
function surelyHeld({ since, until, status }: TenureDates, asOf: PartialDate): boolean {
  if (since !== undefined && until !== undefined && earliestDay(since) >= latestDay(until)) return false;
  const [first, last] = [earliestDay(asOf), latestDay(asOf)];
  const begunByThen =
    (since !== undefined && latestDay(since) <= last) || (until !== undefined && latestDay(until) <= dayAfter(last));
  const notEndedBefore =
    (since !== undefined && earliestDay(since) >= first) ||
    (until === undefined ? status === 'ONGOING' : earliestDay(until) > first);
  return begunByThen && notEndedBefore;
}

/**
 * How surely a tenure held at a time, provided that it is not surely outside it. DEFINITE: a source attests a day
 * within the time, or the tenure surely covers one of its days. POSSIBLE: its dates, or those of its legislative period,
 * do not decide. UNKNOWN: it has neither bounds nor attestations.
 */
export function certaintyOfTenure(tenure: BoundedDates, asOf: PartialDate): Certainty {
  const attested = tenure.attestedOn ?? [];
  if (attested.some((date) => isAttestedWithin(date, asOf)) || surelyHeld(tenure, asOf)) return 'DEFINITE';
  return isDated(tenure) ? 'POSSIBLE' : 'UNKNOWN';
}

/** How surely a fact of a year or day had happened by a time, provided that it is not surely later. */
export function certaintyOfDate(date: PartialDate | undefined, asOf: PartialDate): Certainty {
  if (date === undefined) return 'UNKNOWN';
  return latestDay(date) <= latestDay(asOf) ? 'DEFINITE' : 'POSSIBLE';
}

/** True if other facts rule out every day of the time. */
function isExcluded({ notBefore, notFrom, excluded = [] }: DerivedBounds, asOf: PartialDate): boolean {
  const [first, last] = [earliestDay(asOf), latestDay(asOf)];
  if ((notBefore !== undefined && notBefore > last) || (notFrom !== undefined && notFrom <= first)) return true;
  return excluded.some((days) => days.slice(0, 10) <= first && days.slice(11) > last);
}

/**
 * True if the tenure began after the time or ended before it, whatever days its bounds mean, or if other facts rule out
 * every day of the time.
 */
export function isSurelyOutside(tenure: BoundedDates, asOf: PartialDate): boolean {
  const { since, until } = tenure;
  if (since !== undefined && earliestDay(since) > latestDay(asOf)) return true;
  if (until !== undefined && latestDay(until) <= earliestDay(asOf)) return true;
  return isExcluded(tenure, asOf);
}

/**
 * The certainty of a relationship of any type.
 * @param date The day or year that dates it: its own, or that of the event or document at its end.
 */
export function certaintyOf(
  dating: Dating,
  properties: BoundedDates,
  date: PartialDate | undefined,
  asOf: PartialDate | null,
): Certainty | null {
  if (asOf === null) return null;
  return dating === 'tenure' ? certaintyOfTenure(properties, asOf) : certaintyOfDate(date, asOf);
}

/** The certainty of a relationship at a time of which nothing is known before; null if it surely did not hold then. */
export function certaintyAt(
  dating: Dating,
  properties: BoundedDates,
  date: PartialDate | undefined,
  asOf: PartialDate,
): Certainty | null {
  const isYetToCome = date !== undefined && earliestDay(date) > latestDay(asOf);
  const isOutside = dating === 'tenure' ? isSurelyOutside(properties, asOf) : isYetToCome;
  return isOutside ? null : certaintyOf(dating, properties, date, asOf);
}
