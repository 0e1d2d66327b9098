import { describe, expect, it } from 'vitest';
import { gapBefore, overlapOf } from '../../../../src/graphql/questions/succession/interval.js';
import { overlapCertainty, spanOfTenure } from '../../../../src/model/span.js';
import { isDated, overlapByTrial, randomTenure, worldsOf } from '../../../support/graphql/questions/overlap-oracle.js';
import { SeededRandom, seedsFrom } from '../../../support/seeded-random.js';

const seeds = seedsFrom(1, 4);
const CASES_A_SEED = 100;
const LONGEST = 100_000;

/** Days as an interval states them: none for fewer than one, null for so many that no date bounds them. */
function stated(days: number): number | null {
  return days > LONGEST ? null : Math.max(0, days);
}

function expectedCertainty(least: number, greatest: number, known: boolean): string {
  if (greatest <= 0) return 'NONE';
  if (least > 0) return 'DEFINITE';
  return known ? 'POSSIBLE' : 'UNKNOWN';
}

describe('two tenures', () => {
  it.each(seeds)('overlap as by trying every day their dates may mean (seed %i)', (seed) => {
    const random = new SeededRandom(seed);
    for (let index = 0; index < CASES_A_SEED; index += 1) {
      const [left, right] = [randomTenure(random), randomTenure(random)];
      const { least, greatest } = overlapByTrial(left, right);
      const described = JSON.stringify({ seed, left, right, least, greatest });
      const spans = [spanOfTenure(left), spanOfTenure(right)] as const;
      const expected = expectedCertainty(least, greatest, isDated(left) && isDated(right));
      expect(overlapCertainty(spans), described).toBe(expected);
      const overlap = overlapOf(...spans);
      expect(overlap?.certainty ?? 'NONE', described).toBe(expected);
      if (overlap === undefined) continue;
      if (least <= LONGEST) expect(overlap.minimumDays, described).toBe(stated(least));
      expect(overlap.maximumDays, described).toBe(stated(greatest));
    }
  });

  it.each(seeds)('leave a gap as by trying every day (seed %i)', (seed) => {
    const random = new SeededRandom(seed);
    for (let index = 0; index < CASES_A_SEED; index += 1) {
      const earlier = [randomTenure(random), randomTenure(random)];
      const tenure = randomTenure(random);
      const [ends = [], otherEnds = []] = earlier.map((one) => [...new Set(worldsOf(one).map(({ end }) => end))]);
      const begins = [...new Set(worldsOf(tenure).map(({ begin }) => begin))];
      const lasts = ends.flatMap((end) => otherEnds.map((other) => Math.max(end, other)));
      const gaps = begins.flatMap((begin) => lasts.map((last) => begin - last));
      const [least, greatest] = [gaps.reduce((a, b) => Math.min(a, b)), gaps.reduce((a, b) => Math.max(a, b))];
      const described = JSON.stringify({ seed, earlier, tenure, least, greatest });
      const gap = gapBefore(spanOfTenure(tenure), earlier.map(spanOfTenure));
      expect(gap !== undefined, described).toBe(greatest > 0);
      if (gap === undefined) continue;
      expect(gap.certainty === 'DEFINITE', described).toBe(least > 0);
      expect(gap.minimumDays, described).toBe(stated(least));
      expect(gap.maximumDays, described).toBe(stated(greatest));
    }
  });
});
