import { describe, expect, it } from 'vitest';
import {
  countOverlaps,
  overlapsOf,
  type Tenure,
  tenureOf,
} from '../../../../src/graphql/questions/conflicts/overlaps.js';
import { overlapCertainty, type Span, spanOfTenure } from '../../../../src/model/span.js';
import { randomTenure } from '../../../support/graphql/questions/overlap-oracle.js';
import { SeededRandom, seedsFrom } from '../../../support/seeded-random.js';

interface Tried {
  readonly tenure: Tenure;
  readonly span: Span;
}

function randomTenures(random: SeededRandom): Tried[] {
  return Array.from({ length: random.below(60) }, () => {
    const dates = randomTenure(random);
    const { since = null, until = null, status = null, attestedOn = [] } = dates;
    const ends = { entityId: 'position:p', otherId: 'official:o', idSuffix: '' };
    const row = { ...ends, since, until, isAttested: attestedOn.length > 0, status };
    const tenure = tenureOf(row, `id-${random.below(1_000_000)}`, `group-${random.below(8)}`);
    return { tenure, span: spanOfTenure(dates) };
  });
}

function byTrial(tried: readonly Tried[]): string[] {
  const sorted = [...tried].sort((one, other) => (one.tenure.id < other.tenure.id ? -1 : 1));
  return sorted.flatMap((first, index) =>
    sorted.slice(index + 1).flatMap((second) => {
      const certainty = overlapCertainty([first.span, second.span]);
      const overlap = certainty === 'DEFINITE' || certainty === 'POSSIBLE';
      return overlap && first.tenure.group !== second.tenure.group ? [`${first.tenure.id} ${second.tenure.id}`] : [];
    }),
  );
}

describe('overlaps found by sorting', () => {
  it.each(seedsFrom(1, 200))('are those of comparing each with each (seed %i)', (seed) => {
    const random = new SeededRandom(seed);
    const tried = randomTenures(random);
    const tenures = tried.map(({ tenure }) => tenure);
    const expected = byTrial(tried);
    expect(countOverlaps(tenures)).toBe(expected.length);
    const found = [...overlapsOf(tenures, '')].map(([first, second]) => `${first.id} ${second.id}`);
    expect(found).toEqual(expected);
    const from = String(expected[random.below(expected.length)]).split(' ')[0] ?? '';
    const later = [...overlapsOf(tenures, from)].map(([first, second]) => `${first.id} ${second.id}`);
    expect(later).toEqual(expected.filter((pair) => pair >= from));
  });
});
