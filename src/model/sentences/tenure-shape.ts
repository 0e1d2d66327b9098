import { isSurelyOutside, type TenureDates } from '../as-of.js';
import { earliestDay, latestDay, type PartialDate } from '../partial-date.js';

/** What is known of the dates of a tenure, which decides how it is told. */
export const tenureShapes = {
  CLOSED: 'It began and ended on known dates.',
  CLOSED_AHEAD: 'It began, and the date of its end is still to come.',
  UNTIL: 'It ended on a known date.',
  UNTIL_AHEAD: 'The date of its end is still to come, and it may be still to begin.',
  ONGOING_UNTIL: 'A source says that it has not ended, and the date of its end is still to come.',
  PLANNED: 'It is still to begin.',
  ENDED: 'It is known to have ended, not when.',
  LAPSED: 'It cannot hold any more by what else is stated, and no source says that it ended, nor when.',
  ENDED_AHEAD: 'It is known to have ended, and the date given for its end is still to come.',
  ONGOING: 'A source says that it has not ended.',
  OPEN: 'It began on a known date, and no source says whether it has ended.',
  IN_TERM: 'It began on a known date, in a term that tells how long it may have held.',
  ATTESTED: 'It held on some days.',
  UNDATED: 'Nothing is known of its dates, nor whether it has ended.',
  BY_TERM: 'Nothing is known of its dates but the term it belongs to, nor whether it has ended.',
  STANDING: 'It holds as a rule, as that a position is of an organization.',
  FORMER: 'It held as a rule or for a term, and cannot hold any more.',
  BEGAN: 'Its beginning alone is told.',
  CEASED: 'Its end alone is told.',
  CEASING: 'Its end alone is told, and is still to come.',
} as const;
export type TenureShape = keyof typeof tenureShapes;

/** What the shape of a tenure depends on beside its dates. */
export interface TenureSetting {
  /** True for what somebody is for a time, false for what holds as a rule. */
  readonly isPersonal: boolean;
  readonly hasTerm: boolean;
  /** True if it cannot hold any more by what else is stated, as that one of its ends exists no longer. */
  readonly isOver: boolean;
}

/** True if the whole of a date is after today. */
export function isAhead(date: PartialDate | undefined, today: string): date is PartialDate {
  return date !== undefined && earliestDay(date) > today;
}

function shapeWithoutDates({ isPersonal, hasTerm, isOver }: TenureSetting): TenureShape {
  if (hasTerm) return isOver ? 'FORMER' : 'BY_TERM';
  if (isPersonal) return isOver ? 'LAPSED' : 'UNDATED';
  return isOver ? 'FORMER' : 'STANDING';
}

function shapeWithEnd({ since, status }: TenureDates, isAhead: boolean, { isOver }: TenureSetting): TenureShape {
  if (!isAhead) return since === undefined ? 'UNTIL' : 'CLOSED';
  if (isOver || status === 'ENDED') return 'ENDED_AHEAD';
  if (since !== undefined) return 'CLOSED_AHEAD';
  return status === 'ONGOING' ? 'ONGOING_UNTIL' : 'UNTIL_AHEAD';
}

function shapeWithoutEnd({ since, status, attestedOn = [] }: TenureDates, setting: TenureSetting): TenureShape {
  if (status === 'ENDED') return 'ENDED';
  if (status === 'ONGOING') return setting.isOver ? 'LAPSED' : 'ONGOING';
  if (since === undefined) return attestedOn.length > 0 ? 'ATTESTED' : shapeWithoutDates(setting);
  if (setting.hasTerm) return 'IN_TERM';
  return setting.isOver ? 'LAPSED' : 'OPEN';
}

export function shapeOf(dates: TenureDates, setting: TenureSetting, today: string): TenureShape {
  const { since, until } = dates;
  if (isAhead(since, today)) return 'PLANNED';
  if (until === undefined) return shapeWithoutEnd(dates, setting);
  return shapeWithEnd(dates, isAhead(until, today), setting);
}

/** What sources say against the dates of a tenure: only an import takes such a fact. */
export const objections = {
  SHOWN: 'It is shown on days before its beginning or after its end.',
  ONGOING: 'It is said not to have ended, though it has, or is still to begin.',
  ENDED: 'It is said to have ended, though it is still to begin.',
} as const;
export type Objection = keyof typeof objections;

/** The dates on which a tenure is attested though it had surely not begun, or had ended. */
export function outsideDates({ since, until, attestedOn }: TenureDates) {
  const all = attestedDates({ attestedOn }).filter((date) => isSurelyOutside({ since, until }, date));
  const before = all.filter((date) => isSurelyOutside({ since }, date));
  return { all, before, after: all.filter((date) => !before.includes(date)) };
}

export function objectionsTo(dates: TenureDates, today: string): Objection[] {
  const { since, until, status } = dates;
  const shown: Objection[] = outsideDates(dates).all.length > 0 ? ['SHOWN'] : [];
  const isYetToBegin = isAhead(since, today);
  const isPast = until !== undefined && !isAhead(until, today);
  if (status === 'ONGOING' && (isYetToBegin || isPast)) return [...shown, 'ONGOING'];
  return status === 'ENDED' && isYetToBegin ? [...shown, 'ENDED'] : shown;
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
