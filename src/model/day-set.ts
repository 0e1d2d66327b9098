/** The days from `first` to before `end`. */
export interface Days {
  readonly first: string;
  readonly end: string;
}

/** A set of days, as sorted intervals that do not touch. */
export type DaySet = readonly Days[];

// As text, every date sorts between the two.
export const BEFORE_ALL = '';
export const AFTER_ALL = '~';

export const ALWAYS: DaySet = [{ first: BEFORE_ALL, end: AFTER_ALL }];

export function intersect(left: DaySet, right: DaySet): DaySet {
  if (left === ALWAYS) return right;
  if (right === ALWAYS) return left;
  const common: Days[] = [];
  for (const one of left) {
    for (const other of right) {
      const first = one.first > other.first ? one.first : other.first;
      const end = one.end < other.end ? one.end : other.end;
      if (first < end) common.push({ first, end });
    }
  }
  return common;
}

/** The set of intervals in any order, which may overlap or be empty. */
export function daySetOf(intervals: readonly Days[]): DaySet {
  const sorted = intervals.filter(({ first, end }) => first < end);
  if (sorted.length < 2) return sorted;
  sorted.sort((one, other) => (one.first < other.first ? -1 : 1));
  const united: Days[] = [];
  for (const days of sorted) {
    const last = united.at(-1);
    if (last === undefined || days.first > last.end) united.push(days);
    else if (days.end > last.end) united[united.length - 1] = { first: last.first, end: days.end };
  }
  return united;
}

export function unite(left: DaySet, right: DaySet): DaySet {
  if (left.length === 0) return right;
  if (right.length === 0) return left;
  return left === ALWAYS || right === ALWAYS ? ALWAYS : daySetOf([...left, ...right]);
}

/** The days that are not in a set. */
export function complementOf(set: DaySet): DaySet {
  const ends = [BEFORE_ALL, ...set.map(({ end }) => end)];
  const firsts = [...set.map(({ first }) => first), AFTER_ALL];
  return ends
    .map((first, index) => ({ first, end: firsts[index] ?? AFTER_ALL }))
    .filter(({ first, end }) => first < end);
}

export function without(set: DaySet, removed: DaySet): DaySet {
  return set.length === 0 || removed.length === 0 ? set : intersect(set, complementOf(removed));
}

/** True if every day of `others` is in `set`. */
export function covers(set: DaySet, others: DaySet): boolean {
  if (set === ALWAYS) return true;
  return others.every(({ first, end }) => set.some((days) => days.first <= first && days.end >= end));
}
