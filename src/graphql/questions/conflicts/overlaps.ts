import { compareText, groupBy } from '../../../collections.js';
import { earliestDay, latestDay } from '../../../model/partial-date.js';
import type { TenureRow } from './conflicts.queries.js';

// Which of many tenures overlap, by sorting their bounds: comparing each with each takes quadratic time. It must agree with
// `src/model/span.ts`, whose spans take too long to make for all that overlaps nothing.

/** Texts before and after every day. */
const BEFORE_ALL = '';
const AFTER_ALL = '~';

/** A tenure that is compared with others. */
export interface Tenure {
  /** The id of its relationship, by which pairs are ordered. */
  readonly id: string;
  /** Those of one group are no pair of each other. */
  readonly group: string;
  /** The first day on which it may have begun. */
  readonly begin: string;
  /** The last day that may be the first on which it no longer held. */
  readonly end: string;
  /** Whether any of its dates is known. */
  readonly isDated: boolean;
  readonly isOngoing: boolean;
}

export function tenureOf({ since, until, isAttested, status }: TenureRow, id: string, group: string): Tenure {
  return {
    id,
    group,
    begin: since === null ? BEFORE_ALL : earliestDay(since),
    end: until === null ? AFTER_ALL : latestDay(until),
    isDated: since !== null || until !== null || isAttested,
    isOngoing: until === null && status === 'ONGOING',
  };
}

/** Enough is known of it to overlap something, and it does not end before it begins. */
function mayConflict({ begin, end, isDated, isOngoing }: Tenure): boolean {
  return (isDated || isOngoing) && begin < end;
}

/** How many of the texts in order are less than one, or with `orEqual` not greater. */
function countBelow(sorted: readonly string[], text: string, orEqual: boolean): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const value = sorted[middle] ?? '';
    if (value < text || (orEqual && value === text)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many of many tenures overlap one, without comparing it with each. */
class OverlapCounter {
  readonly #begins: string[];
  readonly #ends: string[];
  readonly #ongoing: number;
  readonly #undated: number;

  constructor(tenures: readonly Tenure[]) {
    const dated = tenures.filter(({ isDated }) => isDated);
    this.#begins = dated.map(({ begin }) => begin).sort();
    this.#ends = dated.map(({ end }) => end).sort();
    this.#ongoing = dated.filter(({ isOngoing }) => isOngoing).length;
    this.#undated = tenures.length - dated.length;
  }

  /** Of a tenure that is one of them, not counting itself. */
  of({ begin, end, isDated, isOngoing }: Tenure): number {
    // What has no date overlaps what is ongoing as it is, and nothing else is known of it.
    if (!isDated) return this.#ongoing + this.#undated - 1;
    const ended = countBelow(this.#ends, begin, true);
    const begun = countBelow(this.#begins, end, false);
    return begun - ended - 1 + (isOngoing ? this.#undated : 0);
  }
}

function countAmong(tenures: readonly Tenure[]): number {
  const counter = new OverlapCounter(tenures);
  return tenures.reduce((sum, tenure) => sum + counter.of(tenure), 0) / 2;
}

function groupsOf(tenures: readonly Tenure[]): Tenure[][] {
  return [...groupBy(tenures, ({ group }) => group).values()].filter(({ length }) => length > 1);
}

/** How many pairs of tenures of different groups overlap, or may. */
export function countOverlaps(tenures: readonly Tenure[]): number {
  const compared = tenures.filter(mayConflict);
  return groupsOf(compared).reduce((sum, group) => sum - countAmong(group), countAmong(compared));
}

/** The overlapping tenures of different groups, or that may: by id of the first, then of the second, which is greater. */
export function* overlapsOf(tenures: readonly Tenure[], from: string): Generator<[first: Tenure, second: Tenure]> {
  const compared = tenures.filter(mayConflict).sort((one, other) => compareText(one.id, other.id));
  const all = new OverlapCounter(compared);
  const own = new Map(groupsOf(compared).map((group) => [group[0]?.group, new OverlapCounter(group)]));
  for (const [index, first] of compared.entries()) {
    // Those that overlap nothing are passed over, so that the time is that of the pairs found.
    if (first.id < from || all.of(first) === (own.get(first.group)?.of(first) ?? 0)) continue;
    for (let other = index + 1; other < compared.length; other += 1) {
      const second = compared[other];
      if (second !== undefined && isPair(first, second)) yield [first, second];
    }
  }
}

function isPair(first: Tenure, second: Tenure): boolean {
  if (first.begin >= second.end || second.begin >= first.end || first.group === second.group) return false;
  return (first.isDated && second.isDated) || (first.isOngoing && second.isOngoing);
}
