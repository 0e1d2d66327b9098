import { earliestDay, latestDay } from '../../../model/partial-date.js';
import { type RelationshipType, relationshipTypes } from '../../../model/relationship-types.js';

/** The days from `first` to before `end`. */
interface Period {
  readonly first: string;
  readonly end: string;
}

/** A set of days, as sorted periods that do not touch. */
export type Times = readonly Period[];

// As text, every date sorts between the two.
const BEFORE_ALL = '';
const AFTER_ALL = '~';

export const ALWAYS: Times = [{ first: BEFORE_ALL, end: AFTER_ALL }];

/**
 * The days on which a relationship may have held. For a tenure: from the first day its beginning may mean to the last
 * before its end, unknown bounds being open. For a fact of a year or day: that year or day.
 */
export function possibleTimes(type: RelationshipType, date: string, until: string | null): Times {
  const first = date === '' ? BEFORE_ALL : earliestDay(date);
  if (relationshipTypes[type].dating === 'tenure') {
    const end = until === null ? AFTER_ALL : latestDay(until);
    return first < end ? [{ first, end }] : [];
  }
  // As text, a day with a tilde sorts after that day and before the next, so the last day is included.
  return date === '' ? ALWAYS : [{ first, end: latestDay(date) + AFTER_ALL }];
}

export function intersect(left: Times, right: Times): Times {
  if (left === ALWAYS) return right;
  if (right === ALWAYS) return left;
  const common = left.flatMap((one) =>
    right.map((other) => ({
      first: one.first > other.first ? one.first : other.first,
      end: one.end < other.end ? one.end : other.end,
    })),
  );
  return common.filter(({ first, end }) => first < end);
}

export function unite(left: Times, right: Times): Times {
  if (left === ALWAYS || right === ALWAYS) return ALWAYS;
  const sorted = [...left, ...right].sort((one, other) => (one.first < other.first ? -1 : 1));
  const united: Period[] = [];
  for (const period of sorted) {
    const last = united.at(-1);
    if (last === undefined || period.first > last.end) united.push(period);
    else if (period.end > last.end) united[united.length - 1] = { first: last.first, end: period.end };
  }
  return united;
}

/** True if every day of `others` is in `times`. */
export function covers(times: Times, others: Times): boolean {
  if (times === ALWAYS) return true;
  return others.every(({ first, end }) => times.some((period) => period.first <= first && period.end >= end));
}
