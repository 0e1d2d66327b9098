import type { TenureDates } from '../as-of.js';
import { earliestDay, latestDay, type PartialDate } from '../partial-date.js';

/** What is known of the dates of a tenure, which decides how it is told. */
export const tenureShapes = {
  CLOSED: 'It began and ended on known dates.',
  CLOSED_AHEAD: 'It began, and the date of its end is still to come.',
  UNTIL: 'It ended on a known date.',
  UNTIL_AHEAD: 'The date of its end is still to come.',
  PLANNED: 'It is still to begin.',
  ENDED: 'A source says that it has ended, not when.',
  ONGOING: 'A source says that it has not ended.',
  OPEN: 'It began on a known date, and no source says whether it has ended.',
  ATTESTED: 'It held on some days.',
  UNDATED: 'Nothing is known of its dates.',
  BY_TERM: 'Nothing is known of its dates but the term it belongs to.',
  STANDING: 'It holds as a rule, as that a position is of an organization.',
  FORMER: 'It held as a rule until one of its ends ceased to exist.',
  BEGAN: 'Its beginning alone is told.',
  CEASED: 'Its end alone is told.',
} as const;
export type TenureShape = keyof typeof tenureShapes;

/** What the shape of a tenure without dates depends on. */
export interface TenureSetting {
  /** True for what somebody is for a time, false for what holds as a rule. */
  readonly isPersonal: boolean;
  readonly hasTerm: boolean;
  /** True if one of its ends is known to exist no longer. */
  readonly hasFormerEnd: boolean;
}

/** True if the whole of a date is after today. */
export function isAhead(date: PartialDate | undefined, today: string): date is PartialDate {
  return date !== undefined && earliestDay(date) > today;
}

function shapeWithoutDates({ isPersonal, hasTerm, hasFormerEnd }: TenureSetting): TenureShape {
  if (hasTerm) return 'BY_TERM';
  if (isPersonal) return 'UNDATED';
  return hasFormerEnd ? 'FORMER' : 'STANDING';
}

export function shapeOf(dates: TenureDates, setting: TenureSetting, today: string): TenureShape {
  const { since, until, attestedOn = [], status } = dates;
  if (isAhead(since, today)) return 'PLANNED';
  if (until !== undefined) {
    const ahead = isAhead(until, today);
    if (since === undefined) return ahead ? 'UNTIL_AHEAD' : 'UNTIL';
    return ahead ? 'CLOSED_AHEAD' : 'CLOSED';
  }
  if (status === 'ENDED' || status === 'ONGOING') return status;
  if (since !== undefined) return 'OPEN';
  return attestedOn.length > 0 ? 'ATTESTED' : shapeWithoutDates(setting);
}

/** The dates on which a tenure is attested, in their order. */
export function attestedDates({ attestedOn = [] }: TenureDates): PartialDate[] {
  return [...new Set(attestedOn)].sort((left, right) => (latestDay(left) < latestDay(right) ? -1 : 1));
}

/** The last attestation that says more than the beginning does. */
export function laterAttestation(dates: TenureDates): PartialDate | undefined {
  const last = attestedDates(dates).at(-1);
  if (last === undefined || dates.since === undefined) return last;
  return earliestDay(last) > earliestDay(dates.since) ? last : undefined;
}

/** The first attestation that says more than the end does. */
export function earlierAttestation(dates: TenureDates): PartialDate | undefined {
  const [first] = attestedDates(dates);
  if (first === undefined || dates.until === undefined) return first;
  return latestDay(first) < earliestDay(dates.until) ? first : undefined;
}
