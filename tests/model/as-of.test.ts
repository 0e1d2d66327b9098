import { describe, expect, it } from 'vitest';
import {
  boundsOf,
  certaintyOf,
  certaintyOfDate,
  certaintyOfTenure,
  isSurelyOutside,
  type TenureDates,
} from '../../src/model/as-of.js';
import { days, daysOf, randomDate } from '../support/model/calendar.js';
import { certaintyByTrial, randomTenure } from '../support/model/certainty-oracle.js';
import { SeededRandom, seedsFrom } from '../support/seeded-random.js';

const CASES_A_SEED = 200;
const seeds = seedsFrom(1, 5);

/** What the Cypher files compare: the model must say the same of what they leave out. */
function keptByQueries({ since = '', until }: TenureDates, asOf: string): boolean {
  const { last, next } = boundsOf(asOf);
  if (last === null || next === null) return true;
  return since <= last && (until === undefined || until >= next || next.startsWith(until));
}

describe('a tenure at a time', () => {
  it.each(seeds)('is classified as by trying every day its dates may mean (seed %i)', (seed) => {
    const random = new SeededRandom(seed);
    for (let index = 0; index < CASES_A_SEED; index += 1) {
      const tenure = randomTenure(random);
      const asOf = randomDate(random);
      const outside = isSurelyOutside(tenure, asOf);
      const found = outside ? 'OUTSIDE' : certaintyOfTenure(tenure, asOf);
      const described = JSON.stringify({ seed, tenure, asOf });
      expect(found, described).toBe(certaintyByTrial(tenure, asOf));
      expect(keptByQueries(tenure, asOf), described).toBe(!outside);
    }
  });

  const chairman = { since: '2013-05-15', until: '2018-10-01' };
  it.each([
    ['the first day it held', chairman, '2013-05-15', 'DEFINITE'],
    ['the last day it held', chairman, '2018-09-30', 'DEFINITE'],
    ['a day attested although no bound is known', { attestedOn: ['2017-03-10'] }, '2017-03-10', 'DEFINITE'],
    ['a year with an attested day', { attestedOn: ['2017-03-10'] }, '2017', 'DEFINITE'],
    ['a day of an attested year', { attestedOn: ['2016'] }, '2016-05-01', 'POSSIBLE'],
    ['a day after another that is attested', { attestedOn: ['2017-03-10'] }, '2017-03-11', 'POSSIBLE'],
    ['long after its beginning, its end unknown', { since: '2016-04-16' }, '2020-01-01', 'POSSIBLE'],
    ['long after its beginning, not ended', { since: '2016-04-16', status: 'ONGOING' }, '2020-01-01', 'DEFINITE'],
    ['the day it began, its end unknown', { since: '2016-04-16' }, '2016-04-16', 'DEFINITE'],
    ['the year it began and ended', { since: '2017', until: '2017' }, '2017', 'DEFINITE'],
    ['a day of the year it began', { since: '2011', until: '2017-12' }, '2011-06-01', 'POSSIBLE'],
    ['the first day it surely held', { since: '2011', until: '2017-12' }, '2011-12-31', 'DEFINITE'],
    ['the day before the month it ended in', { since: '2011', until: '2017-12' }, '2017-11-30', 'DEFINITE'],
    ['a day of the month it ended in', { since: '2011', until: '2017-12' }, '2017-12-01', 'POSSIBLE'],
    ['any day if nothing is known', {}, '2017-03-10', 'UNKNOWN'],
    ['any day if only the status is known', { status: 'ENDED' }, '2017-03-10', 'UNKNOWN'],
  ])('is for %s', (_, tenure, asOf, certainty) => {
    expect(isSurelyOutside(tenure, asOf)).toBe(false);
    expect(certaintyOfTenure(tenure, asOf)).toBe(certainty);
  });

  it.each([
    ['the day before it', chairman, '2013-05-14'],
    ['the day it no longer held', chairman, '2018-10-01'],
    ['the year before it', chairman, '2012'],
    ['the day after the month it ended in', { until: '2017-12' }, '2018-01-01'],
    ['the last day of the month it ended in', { until: '2017-12' }, '2017-12-31'],
  ])('is surely outside: %s', (_, tenure, asOf) => {
    expect(isSurelyOutside(tenure, asOf)).toBe(true);
  });

  it('with no days is outside every time', () => {
    const empty = { since: '2017-03-10', until: '2017-03-10' };
    expect(isSurelyOutside(empty, '2017-03-10')).toBe(true);
    expect(certaintyOfTenure(empty, '2017')).toBe('POSSIBLE');
  });
});

describe('a year or a day at a time', () => {
  it.each(seeds)('is classified as by trying every day it may mean (seed %i)', (seed) => {
    const random = new SeededRandom(seed);
    for (let index = 0; index < CASES_A_SEED; index += 1) {
      const [date, asOf] = [randomDate(random), randomDate(random)];
      const last = daysOf(asOf).at(-1) ?? days.length;
      const meant = daysOf(date);
      const described = JSON.stringify({ seed, date, asOf });
      const isIncluded = date <= (boundsOf(asOf).last ?? '');
      expect(isIncluded, described).toBe(meant.some((day) => day <= last));
      if (!isIncluded) continue;
      const certainty = meant.every((day) => day <= last) ? 'DEFINITE' : 'POSSIBLE';
      expect(certaintyOfDate(date, asOf), described).toBe(certainty);
    }
  });

  it('is unknown without a date', () => {
    expect(certaintyOfDate(undefined, '2017')).toBe('UNKNOWN');
  });
});

describe('a relationship', () => {
  const dates = { since: '2010', until: '2020' };
  it.each([
    ['tenure', '2017', 'DEFINITE'],
    ['year', '2017', 'POSSIBLE'],
    ['day', '2017', 'POSSIBLE'],
  ] as const)('dated by a %s is judged by it', (dating, date, certainty) => {
    expect(certaintyOf(dating, dates, date, '2017-06')).toBe(certainty);
    expect(certaintyOf(dating, dates, date, null)).toBeNull();
  });

  it('is never left out without a time', () => {
    expect(boundsOf(null)).toEqual({ last: null, next: null });
  });
});
