import type { TenureDates } from './as-of.js';
import {
  AFTER_ALL,
  BEFORE_ALL,
  covers,
  type DaySet,
  type Days,
  daySetOf,
  intersect,
  unite,
  without,
} from './day-set.js';
import { type DerivedBounds, type Exclusion, exclusionText } from './exclusion.js';
import { earliestDay, latestDay } from './partial-date.js';
import { coreOf, daysOutside, daysSurelyHeld, witnessesOf } from './tenure-days.js';

function isOfSeat({ reason }: Exclusion): boolean {
  return reason === 'SEAT_HELD_BY_ANOTHER';
}

/** True of a bound that the tenure's own dates go beyond, as most do: neither decides it anything nor is contradicted. */
function isImpliedBy({ since, until, attestedOn = [] }: TenureDates, { first, end }: Exclusion): boolean {
  if (attestedOn.length > 0) return false;
  if (first === BEFORE_ALL) return since !== undefined && end <= earliestDay(since);
  return end === AFTER_ALL && until !== undefined && first >= latestDay(until);
}

/**
 * Whether one of the days that a tenure surely held on lies beyond a bound. A source may show it on the very day that
 * another says it ended, which is no contradiction. A period stands in for a date that a membership lacks, so what
 * its other dates show beyond it are days of their own.
 */
function isContradicted(exclusion: Exclusion, witnesses: readonly Days[]): boolean {
  if (exclusion.reason === 'OUTSIDE_PERIOD') return false;
  return witnesses.some((witness) =>
    exclusion.reason === 'STATED_ENDED' ? witness.first > exclusion.first : covers([exclusion], [witness]),
  );
}

/** The bounds that hold and those that do not, a seat aside. */
function weigh(exclusions: readonly Exclusion[], witnesses: readonly Days[]) {
  const bounds = exclusions.filter((exclusion) => !isOfSeat(exclusion));
  const contradicted = bounds.filter((exclusion) => isContradicted(exclusion, witnesses));
  return { contradicted, holding: bounds.filter((exclusion) => !contradicted.includes(exclusion)) };
}

/** The days on which a tenure surely held by its own dates, within what bounds it. */
export function daysSurelyHeldWithin(tenure: TenureDates, exclusions: readonly Exclusion[]): DaySet {
  const beyond = exclusions.filter((exclusion) => !isImpliedBy(tenure, exclusion));
  if (beyond.length === 0) return daysSurelyHeld(tenure);
  return without(daysSurelyHeld(tenure), daySetOf(weigh(beyond, witnessesOf(tenure)).holding));
}

/** The days that are ruled out, less those on which the tenure's own dates say that it held. */
function deriveDays(
  tenure: TenureDates,
  ofLives: DaySet,
  ofSeat: DaySet,
  own: DaySet,
  witnesses: readonly Days[],
): DaySet {
  const ruledOut = unite(ofLives, without(ofSeat, coreOf(tenure)));
  const withOwn = unite(ruledOut, own);
  return without(ruledOut, daySetOf(witnesses.filter((witness) => covers(withOwn, [witness]))));
}

function sorted(exclusions: readonly Exclusion[]): string[] {
  return [...new Set(exclusions.map(exclusionText))].sort();
}

function storedDays(days: DaySet, own: DaySet): DerivedBounds {
  const all = unite(days, own).filter((one) => !covers(own, [one]));
  const early = all.find(({ first }) => first === BEFORE_ALL);
  const late = all.find((one) => one.end === AFTER_ALL && one !== early);
  const between = all.filter((one) => one !== early && one !== late);
  return {
    ...(early && { notBefore: early.end }),
    ...(late && { notFrom: late.first }),
    ...(between.length > 0 && { excluded: between.map(({ first, end }) => `${first} ${end}`) }),
  };
}

/**
 * The bounds of a tenure by what else is stated. They rule out only days that its own dates leave open: a bound beyond
 * which it surely held counts for nothing, and of a seat the days on which it surely held are left.
 * @param exclusions The days on which it cannot have held by the lives of others, by a status or by a period; and those on
 *   which another surely held its seat, the latest of them if they are many.
 */
export function deriveBounds(tenure: TenureDates, exclusions: readonly Exclusion[]): DerivedBounds {
  if (exclusions.every((exclusion) => isImpliedBy(tenure, exclusion))) return {};
  const [own, witnesses] = [daysOutside(tenure), witnessesOf(tenure)];
  const { holding, contradicted } = weigh(exclusions, witnesses);
  // Most of who held a seat did so before it began or after it ended, which rules out nothing more.
  const seat = exclusions.filter((exclusion) => isOfSeat(exclusion) && !covers(own, [exclusion]));
  const days = without(deriveDays(tenure, daySetOf(holding), daySetOf(seat), own, witnesses), own);
  const deciding = [...holding, ...seat].filter((exclusion) => intersect([exclusion], days).length > 0);
  return {
    ...storedDays(days, own),
    ...(deciding.length > 0 && { bounds: sorted(deciding) }),
    ...(contradicted.length > 0 && { contradicted: sorted(contradicted) }),
  };
}
