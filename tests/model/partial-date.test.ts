import { describe, expect, it } from 'vitest';
import { dayAfter, dayBefore, earliestDay, isPartialDate, latestDay } from '../../src/model/partial-date.js';

describe('isPartialDate', () => {
  it.each(['2017', '2017-03', '2017-03-10', '0001', '0001-01-01', '9999-12-31', '2016-02-29', '2000-02-29'])(
    'takes %s',
    (date) => {
      expect(isPartialDate(date)).toBe(true);
    },
  );

  it.each([
    ...['0000', '0000-01-01', '2017-00', '2017-13', '2017-02-29', '1900-02-29', '2017-04-31', '2017-03-00'],
    ...['17', '2017-3', '2017-03-1', '2017-03-10T00:00', ' 2017', '2017\n', '+2017', '-2017', '２０１７', '', 'now'],
  ])('refuses %j', (date) => {
    expect(isPartialDate(date)).toBe(false);
  });
});

describe('the days a date may mean', () => {
  it.each([
    ['2017', '2017-01-01', '2017-12-31'],
    ['2017-02', '2017-02-01', '2017-02-28'],
    ['2016-02', '2016-02-01', '2016-02-29'],
    ['1900-02', '1900-02-01', '1900-02-28'],
    ['0050-04', '0050-04-01', '0050-04-30'],
    ['2017-03-10', '2017-03-10', '2017-03-10'],
  ])('of %s run from %s to %s', (date, first, last) => {
    expect([earliestDay(date), latestDay(date)]).toEqual([first, last]);
  });
});

describe('dayAfter', () => {
  it.each([
    ['2017-03-10', '2017-03-11'],
    ['2017-02-28', '2017-03-01'],
    ['2016-02-28', '2016-02-29'],
    ['2017-12-31', '2018-01-01'],
    ['0001-01-01', '0001-01-02'],
    ['0099-12-31', '0100-01-01'],
    ['2016-02-29', '2016-03-01'],
    ['1900-02-28', '1900-03-01'],
    ['2017-04-30', '2017-05-01'],
    ['2017-07-31', '2017-08-01'],
  ])('of %s is %s, before which it is', (day, next) => {
    expect(dayAfter(day)).toBe(next);
    expect(dayBefore(next)).toBe(day);
  });

  it('of the last day is a text after every date and within none', () => {
    const next = dayAfter('9999-12-31');
    for (const date of ['9999', '9999-12', '9999-12-31']) {
      expect(date < next).toBe(true);
      expect(next.startsWith(date)).toBe(false);
    }
  });
});
