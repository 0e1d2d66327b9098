import type { Certainty, TenureDates } from '../../../src/model/as-of.js';
import type { SeededRandom } from '../seeded-random.js';
import { days, daysOf, randomDate } from './calendar.js';

// A bound that is unknown may be any day of the window, one before it or one after it; what has not ended never ends.
const BEFORE = -1;
const AFTER = days.length;
const NEVER = AFTER + 1;
const ANY_DAY = [BEFORE, ...days.keys(), AFTER];

/** The days a tenure may have begun and those it may have ended. */
function boundsOf({ since, until, status }: TenureDates): { begins: readonly number[]; ends: readonly number[] } {
  const openEnds = status === 'ONGOING' ? [NEVER] : [...ANY_DAY, NEVER];
  return {
    begins: since === undefined ? ANY_DAY : daysOf(since),
    ends: until === undefined ? openEnds : daysOf(until),
  };
}

/** What is true of a tenure at a time, found by trying out every pair of days its bounds may mean. */
export function certaintyByTrial(tenure: TenureDates, asOf: string): Certainty | 'OUTSIDE' {
  const asked = daysOf(asOf);
  const [first = AFTER, last = BEFORE] = [asked[0], asked.at(-1)];
  const { begins, ends } = boundsOf(tenure);
  let inSome = false;
  let inEvery = true;
  for (const begin of begins) {
    for (const end of ends) {
      // It held on one day at least.
      if (begin >= end) continue;
      const held = begin <= last && end > first;
      inSome ||= held;
      inEvery &&= held;
    }
  }
  if (!inSome) return 'OUTSIDE';
  const attested = (tenure.attestedOn ?? []).some((date) => daysOf(date).every((day) => asked.includes(day)));
  if (attested || inEvery) return 'DEFINITE';
  const nothingKnown = tenure.since === undefined && tenure.until === undefined && !tenure.attestedOn?.length;
  return nothingKnown ? 'UNKNOWN' : 'POSSIBLE';
}

function contradictsItself(tenure: TenureDates): boolean {
  const { begins, ends } = boundsOf(tenure);
  return (begins[0] ?? AFTER) >= (ends.at(-1) ?? BEFORE);
}

/** A tenure whose dates do not contradict each other, as the dataset requires. */
export function randomTenure(random: SeededRandom): TenureDates {
  const tenure = {
    ...(random.chance(0.6) && { since: randomDate(random) }),
    ...(random.chance(0.5) && { until: randomDate(random) }),
    ...(random.chance(0.6) && { status: random.pick(['ONGOING', 'ENDED', 'UNKNOWN']) }),
  };
  if (contradictsItself(tenure)) return randomTenure(random);
  const dates = Array.from({ length: random.below(3) }, () => randomDate(random));
  const attestedOn = dates.filter((date) => certaintyByTrial(tenure, date) !== 'OUTSIDE');
  return attestedOn.length > 0 ? { ...tenure, attestedOn } : tenure;
}
