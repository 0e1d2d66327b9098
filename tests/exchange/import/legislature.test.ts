import { describe, expect, it } from 'vitest';
import { importText } from '../../support/exchange/import-text.js';
import { daysOfPeriod, periodsOf, randomLegislature } from '../../support/exchange/legislature.js';
import { compareSittings, idsOfRecords } from '../../support/exchange/sittings.js';
import { openForTest } from '../../support/fixtures.js';
import { askerOf } from '../../support/graphql/ask.js';
import { SeededRandom, seedsFrom } from '../../support/seeded-random.js';
import { openTestStore } from '../../support/store/test-store.js';

const DAYS_OF_A_PERIOD = 10;

describe('a legislature of ten periods that was imported', () => {
  it.each(seedsFrom(1, 2))('has the members of its file on ten days of each: seed %i', async (seed) => {
    const file = randomLegislature(new SeededRandom(seed));
    const { store } = await openForTest(openTestStore);
    const { report } = await importText(store, 'legislature.json', file);
    expect(report.problems).toEqual([]);
    const ask = askerOf(store);
    const ids = await idsOfRecords(ask);
    let compared = 0;
    for (const day of ['1969-12-31', ...periodsOf(file).flatMap((period) => daysOfPeriod(period, DAYS_OF_A_PERIOD))]) {
      compared += (await compareSittings(ask, file, ids, day)).edges;
    }
    expect(compared).toBeGreaterThan(2000);
  });
});
