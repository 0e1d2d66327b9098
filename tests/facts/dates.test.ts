import { describe, expect, it } from 'vitest';
import { reversalOf } from '../../src/facts/dates.js';
import { isReversed, periods } from '../../src/model/periods.js';
import { daysOf, randomDate } from '../support/model/calendar.js';
import { SeededRandom, seedsFrom } from '../support/seeded-random.js';

describe('a period', () => {
  it.each(seedsFrom(1, 2))('is reversed if no days that its dates may mean make sense (seed %i)', (seed) => {
    const random = new SeededRandom(seed);
    for (let count = 0; count < 300; count += 1) {
      const [from, until] = [randomDate(random), randomDate(random)];
      const pairs = daysOf(from).flatMap((begin) => daysOf(until).map((end) => [begin, end] as const));
      expect(isReversed('exclusive', from, until), `${from} ${until}`).toBe(!pairs.some(([begin, end]) => begin < end));
      expect(isReversed('inclusive', from, until), `${from} ${until}`).toBe(
        !pairs.some(([begin, end]) => begin <= end),
      );
    }
  });

  it('has the property that the model describes as its end: a last day, or the first day after it', () => {
    expect([...periods.keys()].filter((type) => periods.get(type)?.end === 'inclusive')).toEqual(['Official', 'Event']);
    expect(periods.has('ABOUT')).toBe(false);
    expect(periods.has('LEADS')).toBe(false);
  });
});

describe('a fact that ends before it begins', () => {
  it.each([
    ['HOLDS', { since: '2017', until: '2017' }, undefined],
    ['HOLDS', { since: '2017-03', until: '2017-03' }, undefined],
    ['HOLDS', { since: '2017-03-10', until: '2017-03-11' }, undefined],
    ['HOLDS', { since: '2017-03-10', until: '2017' }, undefined],
    [
      'HOLDS',
      { since: '2017-03-10', until: '2017-03-10' },
      'since 2017-03-10 is not before until 2017-03-10, the first day it no longer was: one of them is wrong',
    ],
    [
      'MEMBER_OF',
      { since: '2017', until: '2017-01-01' },
      'since 2017 is not before until 2017-01-01, the first day it no longer was: one of them is wrong',
    ],
    ['GOVERNS', { since: '2018', until: '2017-12' }, 'since 2018 is after until 2017-12: one of them is wrong'],
    ['HOLDS', { since: 2018, until: 2017 }, 'since 2018 is after until 2017: one of them is wrong'],
    ['HOLDS', { until: '2017' }, undefined],
    [
      'Province',
      { validFrom: '2025-07-01', validUntil: '2025-07-01' },
      'validFrom 2025-07-01 is not before validUntil 2025-07-01, the first day it no longer was: one of them is wrong',
    ],
    [
      'Organization',
      { foundedOn: '2016', dissolvedOn: '2015' },
      'foundedOn 2016 is after dissolvedOn 2015: one of them is wrong',
    ],
    ['Event', { startsOn: '2017-03-10', endsOn: '2017-03-10' }, undefined],
    [
      'Event',
      { startsOn: '2017-03-10', endsOn: '2017-03-09' },
      'startsOn 2017-03-10 is after endsOn 2017-03-09: one of them is wrong',
    ],
    ['Law', { issuedOn: '2017', effectiveOn: '2016' }, undefined],
  ] as const)('is told in words: %s %j', (type, properties, message) => {
    expect(reversalOf({ type, properties })?.message).toBe(message);
  });
});
