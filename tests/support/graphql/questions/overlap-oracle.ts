import type { TenureDates } from '../../../../src/model/as-of.js';
import type { SeededRandom } from '../../seeded-random.js';

/** Few days, yet every first and last day that the dates below may mean, with the day after and before each. */
const days = [
  ...['2015-01-01', '2015-01-02', '2015-12-01', '2015-12-02', '2015-12-30', '2015-12-31'],
  ...['2016-01-01', '2016-01-02', '2016-01-30', '2016-01-31', '2016-02-01', '2016-02-02', '2016-02-28', '2016-02-29'],
  ...['2016-03-01', '2016-12-01', '2016-12-02', '2016-12-30', '2016-12-31', '2017-01-01', '2017-01-02'],
  ...['2017-12-30', '2017-12-31', '2018-01-01'],
];
const dates = ['2015', '2016', '2017', '2015-12', '2016-01', '2016-02', '2016-12', '2016-01-01', '2016-02-01'];
const wholeDays = ['2015-12-31', '2016-01-01', '2016-01-31', '2016-02-29', '2016-12-31', '2017-01-01'];

// What is not known may have been before all of these days or after them; what has not ended never ends.
export const BEFORE = Number.NEGATIVE_INFINITY;
const LONG_BEFORE = Number.MIN_SAFE_INTEGER;
const AFTER = Number.MAX_SAFE_INTEGER;
const NEVER = Number.POSITIVE_INFINITY;

const number = (day: string) => Date.parse(`${day}T00:00:00Z`) / 86_400_000;
const meant = (date: string) => days.filter((day) => day.startsWith(date)).map(number);

/** A way the dates of a tenure may be meant: it held from `begin` until before `end`. */
export interface World {
  readonly begin: number;
  readonly end: number;
}

/** Every way the dates of a tenure may be meant; none if they contradict each other. */
export function worldsOf({ since, until, status, attestedOn = [] }: TenureDates): World[] {
  const begins = since === undefined ? [BEFORE, ...days.map(number), AFTER] : meant(since);
  const open = status === 'ONGOING' ? [NEVER] : [LONG_BEFORE, ...days.map(number), AFTER, NEVER];
  const ends = until === undefined ? open : meant(until);
  const held = (begin: number, end: number) =>
    begin < end && attestedOn.every((date) => meant(date).some((day) => begin <= day && day < end));
  return begins.flatMap((begin) => ends.filter((end) => held(begin, end)).map((end) => ({ begin, end })));
}

export function randomDate(random: SeededRandom): string {
  return random.chance(0.5) ? random.pick(dates) : random.pick(wholeDays);
}

/** A tenure whose dates can be meant in some way. */
export function randomTenure(random: SeededRandom): TenureDates {
  const tenure = {
    ...(random.chance(0.7) && { since: randomDate(random) }),
    ...(random.chance(0.6) && { until: randomDate(random) }),
    ...(random.chance(0.4) && { attestedOn: [randomDate(random)] }),
    ...(random.chance(0.3) && { status: 'ONGOING' }),
  };
  return worldsOf(tenure).length > 0 ? tenure : randomTenure(random);
}

/** How many days two tenures have in common in one world of each; negative for a gap. */
function commonDays(left: World, right: World): number {
  return Math.min(left.end, right.end) - Math.max(left.begin, right.begin);
}

/** The least and the greatest number of days of overlap, found by trying out every pair of worlds. */
export function overlapByTrial(left: TenureDates, right: TenureDates): { least: number; greatest: number } {
  const common = worldsOf(left).flatMap((one) => worldsOf(right).map((other) => commonDays(one, other)));
  return {
    least: common.reduce((one, other) => Math.min(one, other)),
    greatest: common.reduce((one, other) => Math.max(one, other)),
  };
}

/** True if a source gives any date of the tenure. */
export function isDated({ since, until, attestedOn = [] }: TenureDates): boolean {
  return since !== undefined || until !== undefined || attestedOn.length > 0;
}
