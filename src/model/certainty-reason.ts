import { type BoundedDates, certaintyOfTenure, isAttestedWithin, isSurelyOutside } from './as-of.js';
import { AFTER_ALL, BEFORE_ALL, type Days } from './day-set.js';
import { type Exclusion, type ExclusionReason, exclusionReasons, readExclusion } from './exclusion.js';
import { earliestDay, latestDay, type PartialDate } from './partial-date.js';
import type { Dating } from './relationship-type.js';

/** Why something surely held, may have held or surely did not hold at a time. */
export const certaintyReasons = {
  ATTESTED_THEN: 'A source shows it on a day of that time.',
  WITHIN_STATED_DATES: 'Its dates surely cover a day of that time.',
  STATED_ONGOING: 'It had begun by then, and a source says that it has not ended.',
  HAPPENED_BY_THEN: 'It had happened by then.',
  END_NOT_KNOWN: 'It had begun by then, and no source says when it ended.',
  BEGINNING_NOT_KNOWN: 'It had not ended by then, and no source says when it began.',
  BOUNDS_NOT_KNOWN: 'It is shown on other days alone.',
  DATES_NOT_PRECISE: 'Its dates may mean days before or after that time.',
  WITHIN_PERIOD: 'It has no dates of its own, and its legislative period covers that time.',
  NO_DATES: 'No source dates it.',
  NOT_YET_BEGUN: 'It had not begun, by its own dates.',
  ALREADY_ENDED: 'It had ended, by its own dates.',
  ...exclusionReasons,
} as const;

export type CertaintyReasonCode = keyof typeof certaintyReasons;

/** The reasons why something surely did not hold. */
export type OutsideCode = 'NOT_YET_BEGUN' | 'ALREADY_ENDED' | ExclusionReason;

/** A reason, with what it rests on; `tellReason` tells it. */
export interface Reason<Code extends CertaintyReasonCode = CertaintyReasonCode> {
  readonly code: Code;
  readonly since?: PartialDate | undefined;
  readonly until?: PartialDate | undefined;
  /** The day or year of what has no duration. */
  readonly on?: PartialDate | undefined;
  readonly attestedOn?: readonly PartialDate[] | undefined;
  /** The days that it rules out; undefined if it rules out none. */
  readonly days?: Days;
  /** The id of the fact that it follows from, if that is another one. */
  readonly basis?: string;
}

function reasonOfExclusion(exclusion: Exclusion): Reason<OutsideCode> {
  return { code: exclusion.reason, days: exclusion, basis: exclusion.basis };
}

function reasonsOfOwnDates({ since, until }: BoundedDates): Reason<OutsideCode>[] {
  return [
    ...(since ? [{ code: 'NOT_YET_BEGUN' as const, since, days: { first: BEFORE_ALL, end: earliestDay(since) } }] : []),
    ...(until ? [{ code: 'ALREADY_ENDED' as const, until, days: { first: latestDay(until), end: AFTER_ALL } }] : []),
  ];
}

/** The reasons why a tenure surely did not hold on days of a time: one that rules out all of them comes first. */
export function reasonsOutside(tenure: BoundedDates, asOf: PartialDate): Reason<OutsideCode>[] {
  const [first, last] = [earliestDay(asOf), latestDay(asOf)];
  const all = [...reasonsOfOwnDates(tenure), ...(tenure.bounds ?? []).map(readExclusion).map(reasonOfExclusion)];
  const suffices = ({ days }: Reason<OutsideCode>) => days !== undefined && days.first <= first && days.end > last;
  return all
    .filter(({ days }) => days !== undefined && days.first <= last && days.end > first)
    .sort((one, other) => Number(suffices(other)) - Number(suffices(one)));
}

function whereDefinite(tenure: BoundedDates, asOf: PartialDate): Reason {
  const { since, until, attestedOn = [], status } = tenure;
  const then = attestedOn.filter((date) => isAttestedWithin(date, asOf));
  if (then.length > 0) return { code: 'ATTESTED_THEN', attestedOn: then };
  if (until === undefined && status === 'ONGOING') return { code: 'STATED_ONGOING', since };
  return { code: 'WITHIN_STATED_DATES', since, until };
}

function whereUndated({ bounds = [] }: BoundedDates): Reason {
  const period = bounds.map(readExclusion).find(({ reason }) => reason === 'OUTSIDE_PERIOD');
  return period === undefined ? { code: 'NO_DATES' } : { code: 'WITHIN_PERIOD', basis: period.basis };
}

function wherePossible(tenure: BoundedDates, asOf: PartialDate): Reason {
  const { since, until, attestedOn = [] } = tenure;
  if (since === undefined && until === undefined) {
    return attestedOn.length === 0 ? whereUndated(tenure) : { code: 'BOUNDS_NOT_KNOWN', attestedOn };
  }
  if (until === undefined && since !== undefined && latestDay(since) <= latestDay(asOf)) {
    return { code: 'END_NOT_KNOWN', since };
  }
  if (since === undefined && until !== undefined && earliestDay(until) > earliestDay(asOf)) {
    return { code: 'BEGINNING_NOT_KNOWN', until };
  }
  return { code: 'DATES_NOT_PRECISE', since, until };
}

function reasonOfTenure(tenure: BoundedDates, asOf: PartialDate): Reason {
  const [outside] = isSurelyOutside(tenure, asOf) ? reasonsOutside(tenure, asOf) : [];
  if (outside !== undefined) return outside;
  return certaintyOfTenure(tenure, asOf) === 'DEFINITE' ? whereDefinite(tenure, asOf) : wherePossible(tenure, asOf);
}

/** Why what happens on a day surely did not by a time before that. */
export function reasonNotYet(on: PartialDate): Reason<OutsideCode> {
  return { code: 'NOT_YET_BEGUN', on };
}

function reasonOfDate(on: PartialDate | undefined, asOf: PartialDate): Reason {
  if (on === undefined) return { code: 'NO_DATES' };
  if (latestDay(on) <= latestDay(asOf)) return { code: 'HAPPENED_BY_THEN', on };
  return earliestDay(on) > latestDay(asOf) ? reasonNotYet(on) : { code: 'DATES_NOT_PRECISE', on };
}

/**
 * Why a fact is as certain at a time as it is, or surely did not hold.
 * @param date The day or year that dates it: its own, or that of the event or document at its end.
 */
export function reasonOf(
  dating: Dating,
  properties: BoundedDates,
  date: PartialDate | undefined,
  asOf: PartialDate,
): Reason {
  return dating === 'tenure' ? reasonOfTenure(properties, asOf) : reasonOfDate(date, asOf);
}
