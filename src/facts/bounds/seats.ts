import type { z } from 'zod';
import { compareText } from '../../collections.js';
import type { TenureDates } from '../../model/as-of.js';
import { daysSurelyHeldWithin } from '../../model/derived-bounds.js';
import type { Exclusion } from '../../model/exclusion.js';
import { isWholeDate } from '../../model/partial-date.js';
import type { RelationshipFact } from '../fact.js';
import { datesOfTenure } from './bounded-tenure.js';
import type { holdersOf } from './bounds.queries.js';
import { type EntityDates, outsideLife } from './exclusions.js';

/** Of a seat that changed hands more often, the latest holders alone rule others out. */
export const MAXIMUM_SEAT_EXCLUSIONS = 50;

/** One who holds or held a position, and the life of that one. */
export type SeatHolder = Omit<z.output<typeof holdersOf.row>, 'id'>;

/** When the one seat of a position was surely taken. */
export interface TakenSeat {
  /** The days, by whom each was taken, the latest first. */
  readonly exclusions: readonly Exclusion[];
  /** True if the graph has any tenure of it. */
  readonly isHeld: boolean;
}

export function holderOf(fact: RelationshipFact, life: EntityDates | undefined): SeatHolder {
  const { since = null, until = null, attestedOn, status = null } = datesOfTenure(fact);
  return {
    ...{ factId: fact.id, officialId: fact.fromId },
    ...{ since, until, attestedOn: attestedOn === undefined ? null : [...attestedOn], status },
    ...{ begin: life?.begin ?? null, end: life?.end ?? null },
  };
}

/** The days on which a holder surely held the one seat of a position, as exclusions of the others. */
function takenBy(holder: SeatHolder, ofPosition: readonly Exclusion[]): Exclusion[] {
  const { factId: basis, officialId, since, until, attestedOn, status, begin, end } = holder;
  const dates: TenureDates = {
    since: since ?? undefined,
    until: until ?? undefined,
    attestedOn: attestedOn ?? undefined,
    status: status ?? undefined,
  };
  // What has ended is not ongoing: its days are those it was shown on, so its status bounds none of them.
  const bounds = [...outsideLife({ id: officialId, begin, end }), ...ofPosition];
  return daysSurelyHeldWithin(dates, bounds).map((days) => ({ ...days, reason: 'SEAT_HELD_BY_ANOTHER', basis }));
}

function latestFirst(one: Exclusion, other: Exclusion): number {
  return compareText(other.end, one.end) || compareText(other.first, one.first) || compareText(one.basis, other.basis);
}

/** True of a tenure of a position whose own dates leave a day open; those of a day each leave none. */
export function isOpen({ type, properties: { since, until } }: RelationshipFact): boolean {
  return type === 'HOLDS' && [since, until].some((date) => typeof date !== 'string' || !isWholeDate(date));
}

export function takenSeat(
  stored: readonly SeatHolder[],
  expected: readonly SeatHolder[],
  ofPosition: readonly Exclusion[],
): TakenSeat {
  return {
    exclusions: [...stored, ...expected].flatMap((holder) => takenBy(holder, ofPosition)).sort(latestFirst),
    isHeld: stored.length > 0,
  };
}

/** What the others who held a seat rule out for one tenure of it. */
export function byOthers({ exclusions }: TakenSeat, id: string): Exclusion[] {
  const others: Exclusion[] = [];
  for (const exclusion of exclusions) {
    if (exclusion.basis !== id) others.push(exclusion);
    if (others.length === MAXIMUM_SEAT_EXCLUSIONS) break;
  }
  return others;
}
