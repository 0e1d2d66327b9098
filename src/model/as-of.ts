import { dayAfter, earliestDay, latestDay, type PartialDate } from './partial-date.js';
import type { Dating } from './relationship-types.js';

/** How surely a dated fact held at a time. */
export type Certainty = 'DEFINITE' | 'POSSIBLE' | 'UNKNOWN';

/**
 * A time asked about, as queries compare it with stored dates.
 * A stored partial date sorts as text before every date within it, which makes both comparisons exact:
 * what began after the time has `begin > last`; what had ended has `end < next` while `next` does not start with `end`.
 */
export interface AsOfBounds {
  /** The last day of the time asked about. */
  readonly last: string | null;
  /** The day after its first day. */
  readonly next: string | null;
}

/** The bounds of a time; both null for no time, which leaves nothing out. */
export function boundsOf(asOf: PartialDate | null): AsOfBounds {
  if (asOf === null) return { last: null, next: null };
  return { last: latestDay(asOf), next: dayAfter(earliestDay(asOf)) };
}

/** The dated properties of a tenure, as stored. */
export interface TenureDates {
  readonly since?: PartialDate | undefined;
  readonly until?: PartialDate | undefined;
  readonly attestedOn?: readonly PartialDate[] | undefined;
  readonly status?: string | undefined;
}

/** A date within the time asked about: whatever day it means, the time covers it. */
function within(date: PartialDate, asOf: PartialDate): boolean {
  return earliestDay(date) >= earliestDay(asOf) && latestDay(date) <= latestDay(asOf);
}

/**
 * True if, whatever days the bounds mean, the tenure held on some day of the time asked about.
 * It held on the day it began and on the day before it ended: one bound within the time decides.
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
 * How surely a tenure held at a time, given that it is not surely outside it.
 * DEFINITE: a source attests a day within the time, or the tenure surely covers one of its days.
 * POSSIBLE: something is known of its dates and does not decide. UNKNOWN: no bound and no attestation.
 */
export function certaintyOfTenure(tenure: TenureDates, asOf: PartialDate): Certainty {
  const attested = tenure.attestedOn ?? [];
  if (attested.some((date) => within(date, asOf)) || surelyHeld(tenure, asOf)) return 'DEFINITE';
  const known = tenure.since !== undefined || tenure.until !== undefined || attested.length > 0;
  return known ? 'POSSIBLE' : 'UNKNOWN';
}

/** How surely something dated by a year or a day had happened by a time, given that it is not surely later. */
export function certaintyOfDate(date: PartialDate | undefined, asOf: PartialDate): Certainty {
  if (date === undefined) return 'UNKNOWN';
  return latestDay(date) <= latestDay(asOf) ? 'DEFINITE' : 'POSSIBLE';
}

/** True if the tenure is surely outside the time: begun after it or ended before it, whatever days its bounds mean. */
export function isSurelyOutside({ since, until }: TenureDates, asOf: PartialDate): boolean {
  if (since !== undefined && earliestDay(since) > latestDay(asOf)) return true;
  return until !== undefined && latestDay(until) <= earliestDay(asOf);
}

/** The certainty of a relationship of any type. `date` is its day or year, of itself or of the event at its end. */
export function certaintyOf(
  dating: Dating,
  properties: TenureDates,
  date: PartialDate | undefined,
  asOf: PartialDate | null,
): Certainty | null {
  if (asOf === null) return null;
  return dating === 'tenure' ? certaintyOfTenure(properties, asOf) : certaintyOfDate(date, asOf);
}
