import { type BoundedDates, certaintyOfTenure, isAttestedWithin, isSurelyOutside } from './as-of.js';
import { AFTER_ALL, BEFORE_ALL, type Days } from './day-set.js';
import { type Exclusion, exclusionReasons, readExclusion } from './exclusion.js';
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

/** A reason, with what it follows from if that is another fact. */
export interface Reason {
  readonly code: CertaintyReasonCode;
  readonly sentence: string;
  /** The days that it rules out; undefined if it rules out none. */
  readonly days?: Days;
  /** The id of the fact that it follows from, if that is another one. */
  readonly basis?: string;
}

function listed(dates: readonly PartialDate[]): string {
  return [...dates].sort().join(', ');
}

function daysOf({ first, end }: Days): string {
  if (first === BEFORE_ALL) return `before ${end}`;
  return end === AFTER_ALL ? `from ${first} on` : `from ${first} until ${end}`;
}

/** What an exclusion says, by its reason; the days follow. */
const exclusionSentences: Readonly<Record<Exclusion['reason'], (basis: string) => string>> = {
  STATED_ENDED: (basis) => `${basis}, of which it is a fact, says that it had ended`,
  SEAT_HELD_BY_ANOTHER: (basis) => `The position has one seat, and another surely held it, by ${basis}`,
  NOT_YET_BORN: (basis) => `${basis} was not born yet`,
  AFTER_DEATH: (basis) => `${basis} had died`,
  BEFORE_FOUNDATION: (basis) => `${basis} did not exist yet`,
  AFTER_DISSOLUTION: (basis) => `${basis} no longer existed`,
  OUTSIDE_PERIOD: (basis) => `It is of ${basis}, a period that did not cover those days`,
};

function reasonOfExclusion(exclusion: Exclusion): Reason {
  const sentence = `${exclusionSentences[exclusion.reason](exclusion.basis)}: ${daysOf(exclusion)}.`;
  return { code: exclusion.reason, sentence, days: exclusion, basis: exclusion.basis };
}

function reasonsOfOwnDates({ since, until }: BoundedDates): Reason[] {
  const began = since && {
    code: 'NOT_YET_BEGUN' as const,
    sentence: `It began on ${since} at the earliest.`,
    days: { first: BEFORE_ALL, end: earliestDay(since) },
  };
  const ended = until && {
    code: 'ALREADY_ENDED' as const,
    sentence: `It had ended by ${until}, the first day it no longer held.`,
    days: { first: latestDay(until), end: AFTER_ALL },
  };
  return [...(began ? [began] : []), ...(ended ? [ended] : [])];
}

/** The reasons why a tenure surely did not hold on days of a time: one that rules out all of them comes first. */
export function reasonsOutside(tenure: BoundedDates, asOf: PartialDate): Reason[] {
  const [first, last] = [earliestDay(asOf), latestDay(asOf)];
  const all = [...reasonsOfOwnDates(tenure), ...(tenure.bounds ?? []).map(readExclusion).map(reasonOfExclusion)];
  const suffices = ({ days }: Reason) => days !== undefined && days.first <= first && days.end > last;
  return all
    .filter(({ days }) => days !== undefined && days.first <= last && days.end > first)
    .sort((one, other) => Number(suffices(other)) - Number(suffices(one)));
}

function whereDefinite(tenure: BoundedDates, asOf: PartialDate): Reason {
  const { since, until, attestedOn = [], status } = tenure;
  const then = attestedOn.filter((date) => isAttestedWithin(date, asOf));
  if (then.length > 0) return { code: 'ATTESTED_THEN', sentence: `A source shows it on ${listed(then)}.` };
  if (until === undefined && status === 'ONGOING') {
    return { code: 'STATED_ONGOING', sentence: `It began on ${since}, and a source says that it has not ended.` };
  }
  const dates = [...(since ? [`since ${since}`] : []), ...(until ? [`until ${until}`] : [])].join(', ');
  return { code: 'WITHIN_STATED_DATES', sentence: `Its dates surely cover a day of that time: ${dates}.` };
}

function whereUndated({ bounds = [] }: BoundedDates): Reason {
  const period = bounds.map(readExclusion).find(({ reason }) => reason === 'OUTSIDE_PERIOD');
  if (period === undefined) return { code: 'NO_DATES', sentence: 'No source dates it.' };
  return {
    code: 'WITHIN_PERIOD',
    sentence: `It is of ${period.basis}, which covers that time; no source gives it dates of its own.`,
  };
}

function wherePossible(tenure: BoundedDates, asOf: PartialDate): Reason {
  const { since, until, attestedOn = [] } = tenure;
  if (since === undefined && until === undefined) {
    if (attestedOn.length === 0) return whereUndated(tenure);
    const shown = `It is shown on ${listed(attestedOn)}`;
    return { code: 'BOUNDS_NOT_KNOWN', sentence: `${shown}; no source says when it began or ended.` };
  }
  if (until === undefined && since !== undefined && latestDay(since) <= latestDay(asOf)) {
    return { code: 'END_NOT_KNOWN', sentence: `It began on ${since}, and no source says when it ended.` };
  }
  if (since === undefined && until !== undefined && earliestDay(until) > earliestDay(asOf)) {
    return { code: 'BEGINNING_NOT_KNOWN', sentence: `It ended on ${until}, and no source says when it began.` };
  }
  const dates = [...(since ? [`since ${since}`] : []), ...(until ? [`until ${until}`] : [])].join(', ');
  return { code: 'DATES_NOT_PRECISE', sentence: `Its dates may mean days before or after that time: ${dates}.` };
}

function reasonOfTenure(tenure: BoundedDates, asOf: PartialDate): Reason {
  const [outside] = isSurelyOutside(tenure, asOf) ? reasonsOutside(tenure, asOf) : [];
  if (outside !== undefined) return outside;
  return certaintyOfTenure(tenure, asOf) === 'DEFINITE' ? whereDefinite(tenure, asOf) : wherePossible(tenure, asOf);
}

function reasonOfDate(date: PartialDate | undefined, asOf: PartialDate): Reason {
  if (date === undefined) return { code: 'NO_DATES', sentence: 'No source dates it.' };
  if (latestDay(date) <= latestDay(asOf)) return { code: 'HAPPENED_BY_THEN', sentence: `It is of ${date}.` };
  if (earliestDay(date) > latestDay(asOf)) return { code: 'NOT_YET_BEGUN', sentence: `It is of ${date}.` };
  return { code: 'DATES_NOT_PRECISE', sentence: `It is of ${date}, which may mean days after that time.` };
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
