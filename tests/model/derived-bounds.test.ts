import { describe, expect, it } from 'vitest';
import type { TenureDates } from '../../src/model/as-of.js';
import { deriveBounds } from '../../src/model/derived-bounds.js';
import { type DerivedBounds, type Exclusion, exclusionText, readExclusion } from '../../src/model/exclusion.js';

const BIRTH: Exclusion = { first: '', end: '1960-05-01', reason: 'NOT_YET_BORN', basis: 'official:an' };
const DEATH: Exclusion = { first: '2020-03-02', end: '~', reason: 'AFTER_DEATH', basis: 'official:an' };
const ENDED: Exclusion = { first: '2015-06-01', end: '~', reason: 'STATED_ENDED', basis: 'source:paper' };

function seat(first: string, end: string, basis = 'official:binh/HOLDS/position:chair'): Exclusion {
  return { first, end, reason: 'SEAT_HELD_BY_ANOTHER', basis };
}

describe('the bounds of a tenure', () => {
  it.each<[string, TenureDates, Exclusion[], DerivedBounds]>([
    ['are none without anything that bounds it', {}, [], {}],
    [
      'are a life',
      {},
      [BIRTH, DEATH],
      {
        notBefore: '1960-05-01',
        notFrom: '2020-03-02',
        bounds: ['AFTER_DEATH 2020-03-02 ~ official:an', 'NOT_YET_BORN - 1960-05-01 official:an'],
      },
    ],
    ['are none where its own dates are narrower', { since: '2010', until: '2015' }, [BIRTH, DEATH], {}],
    [
      'take from a year the days before',
      { since: '1960' },
      [BIRTH],
      { notBefore: '1960-05-01', bounds: [exclusionText(BIRTH)] },
    ],
    [
      'are contradicted by a later day on which it is shown',
      { attestedOn: ['2014', '2016-01-01'] },
      [ENDED],
      { contradicted: [exclusionText(ENDED)] },
    ],
    [
      'begin the day after, where it is shown on the day a source tells its end',
      { attestedOn: ['2015-06-01'] },
      [ENDED],
      { notFrom: '2015-06-02', bounds: [exclusionText(ENDED)] },
    ],
    [
      'end what a source has ongoing',
      { since: '2010', status: 'ONGOING' },
      [DEATH],
      { notFrom: '2020-03-02', bounds: [exclusionText(DEATH)] },
    ],
    [
      'leave out the days of another in the seat',
      { since: '2010' },
      [seat('2012-01-01', '2014-01-01'), seat('2014-01-01', '2015-01-01', 'official:chi/HOLDS/position:chair')],
      {
        excluded: ['2012-01-01 2015-01-01'],
        bounds: [
          'SEAT_HELD_BY_ANOTHER 2012-01-01 2014-01-01 official:binh/HOLDS/position:chair',
          'SEAT_HELD_BY_ANOTHER 2014-01-01 2015-01-01 official:chi/HOLDS/position:chair',
        ],
      },
    ],
    [
      'keep the days on which it surely held the seat as well',
      { since: '2012-06-01', until: '2013-01-01' },
      [seat('2012-01-01', '2014-01-01')],
      {},
    ],
    [
      'keep a month in which it was seen in the seat, as any of its days may be meant',
      { attestedOn: ['2012-06'] },
      [seat('2012-01-01', '2014-01-01')],
      {
        excluded: ['2012-01-01 2012-06-01', '2012-07-01 2014-01-01'],
        bounds: [exclusionText(seat('2012-01-01', '2014-01-01'))],
      },
    ],
    [
      'keep the day it began on, though the seat was taken',
      { since: '2012-06-01' },
      [seat('2012-05-01', '2014-01-01')],
      { excluded: ['2012-06-02 2014-01-01'], bounds: [exclusionText(seat('2012-05-01', '2014-01-01'))] },
    ],
  ])('%s', (_, tenure, exclusions, expected) => {
    expect(deriveBounds(tenure, exclusions)).toEqual(expected);
  });

  it('join what its own dates leave out', () => {
    expect(deriveBounds({ since: '2012' }, [seat('2011-05-01', '2012-03-01')])).toMatchObject({
      notBefore: '2012-03-01',
    });
    expect(deriveBounds({ until: '2012' }, [seat('2012-03-01', '2013-03-01')])).toMatchObject({
      notFrom: '2012-03-01',
    });
  });

  it('may leave no day', () => {
    expect(deriveBounds({}, [{ ...BIRTH, end: '2021-01-01' }, DEATH])).toMatchObject({ notBefore: '~' });
  });
});

describe('an exclusion', () => {
  it.each([BIRTH, DEATH, ENDED, seat('2012-01-01', '2014-01-01')])('is read as it was stored: $reason', (exclusion) => {
    expect(readExclusion(exclusionText(exclusion))).toEqual(exclusion);
  });

  it('is refused if nothing of this program wrote it', () => {
    expect(() => readExclusion('AFTER_LUNCH 2012 ~ official:an')).toThrow('Run rebuild-bounds.');
  });
});
