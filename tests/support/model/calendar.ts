import type { SeededRandom } from '../seeded-random.js';

const FIRST_DAY = Date.UTC(2015, 11, 1);
const NUMBER_OF_DAYS = 31 + 366 + 31;
const MILLISECONDS_OF_A_DAY = 86_400_000;

/** Every day from 2015-12-01 to 2017-01-31, in order: a window small enough to try out every day a date may mean. */
export const days: readonly string[] = Array.from({ length: NUMBER_OF_DAYS }, (_, index) =>
  new Date(FIRST_DAY + index * MILLISECONDS_OF_A_DAY).toISOString().slice(0, 10),
);

const months = [...new Set(days.map((day) => day.slice(0, 7)))];

const cache = new Map<string, readonly number[]>();

/** Every day a date may mean, as indexes of `days`. */
export function daysOf(date: string): readonly number[] {
  const known = cache.get(date);
  if (known !== undefined) return known;
  const found = days.flatMap((day, index) => (day.startsWith(date) ? [index] : []));
  cache.set(date, found);
  return found;
}

/** A date as precise as chance has it. Often one of few days, so that dates meet. */
export function randomDate(random: SeededRandom): string {
  const precision = random.below(6);
  if (precision === 0) return '2016';
  if (precision === 1) return random.pick(months);
  if (precision === 2) return random.pick(days);
  return random.pick(['2015-12-31', '2016-01-01', '2016-02-28', '2016-02-29', '2016-03-01', '2016-12-31']);
}
