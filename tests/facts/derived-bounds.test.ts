import { describe, expect } from 'vitest';
import { ensureBounds, rebuildBounds } from '../../src/facts/bounds/rebuild-bounds.js';

import { writeNativeFact } from '../../src/facts/native-fact.js';
import { writeFacts } from '../../src/facts/write-facts.js';
import type { GraphStore } from '../../src/store/store.js';
import { admin } from '../support/access/viewers.js';
import { split, tryMerge } from '../support/curation/merge.js';
import { importText } from '../support/exchange/import-text.js';
import { entity, openGraphOfFacts, relationship } from '../support/facts/build-facts.js';
import { forgetBounds, staleTenures } from '../support/facts/stored-bounds.js';
import { TenureHistory } from '../support/facts/tenure-history.js';
import {
  entityIds,
  officialIds,
  organizationIds,
  provinceIds,
  randomEntity,
  randomRelationships,
  randomTenureWorld,
} from '../support/facts/tenure-world.js';
import { openForTest, test } from '../support/fixtures.js';
import { type Ask, askerOf } from '../support/graphql/ask.js';
import { listedAt } from '../support/graphql/listed-tenures.js';
import { SeededRandom, seedsFrom } from '../support/seeded-random.js';

const HISTORIES = 4;
const STEPS = 12;
/** Of the version that needs no closing line. */
const FIRST_LINE = JSON.stringify({ format: 'officials-graph', version: 1 });

/** Merges two of one type and splits them again. */
async function mergeAndSplit(ask: Ask, store: GraphStore, random: SeededRandom): Promise<void> {
  const [into = '', merged = ''] = random.pick([officialIds, organizationIds, provinceIds]);
  // Two whose lives contradict each other are refused.
  if ((await tryMerge(ask, into, merged)).errors !== undefined) return;
  expect(await staleTenures(store)).toEqual([]);
  await split(ask, merged);
}

describe('derived bounds follow', () => {
  test.for(seedsFrom(1, HISTORIES))('every change of a history: seed %i', async (seed) => {
    const random = new SeededRandom(seed);
    const facts = randomTenureWorld(random);
    const { store } = await openForTest(() => openGraphOfFacts(...facts));
    const history = new TenureHistory(random, facts);
    expect(await staleTenures(store)).toEqual([]);
    for (let step = 0; step < STEPS; step += 1) {
      const changes = history.changes();
      await store.writeExclusively((transaction) => writeFacts(transaction, changes));
      expect({ step, stale: await staleTenures(store) }).toEqual({ step, stale: [] });
    }
    expect(await rebuildBounds(store)).toBe(0);
  });

  test.for(seedsFrom(11, HISTORIES))('imports, merges and splits: seed %i', async (seed) => {
    const random = new SeededRandom(seed);
    const facts = randomTenureWorld(random);
    const { store } = await openForTest(() => openGraphOfFacts(entity('source:web', { title: 'Page' }), ...facts));
    const ask = askerOf(store, admin);
    for (let step = 0; step < STEPS / 4; step += 1) {
      const file = [...entityIds.map((id) => randomEntity(random, id)), ...randomRelationships(random, 0.3)];
      const { report } = await importText(
        store,
        'graph.ndjson',
        [FIRST_LINE, ...file.map(writeNativeFact)].join('\n'),
        { policy: 'replace' },
      );
      expect(report.problems).toEqual([]);
      expect({ step, stale: await staleTenures(store) }).toEqual({ step, stale: [] });
      await mergeAndSplit(ask, store, random);
      expect({ step, stale: await staleTenures(store) }).toEqual({ step, stale: [] });
    }
  });
});

describe('the bounds of one who may have held a seat', () => {
  test('end with the life of another who surely held it', async () => {
    const holder = entity('official:a', { name: 'A' });
    const { store } = await openForTest(() =>
      openGraphOfFacts(
        holder,
        entity('official:b', { name: 'B' }),
        entity('position:p', { title: 'P', kind: 'STATE', seats: 1 }),
        relationship('official:a', 'HOLDS', 'position:p', { since: '2016-01-01', status: 'ONGOING' }),
        relationship('official:b', 'HOLDS', 'position:p', { attestedOn: ['2015-12-01'] }),
      ),
    );
    const ask = askerOf(store);
    const listed = async () => [...(await listedAt(ask, ['position:p'], '2016-12-01', 'positions')).keys()];
    expect(await listed()).toEqual(['official:a/HOLDS/position:p']);
    const died = entity('official:a', { ...holder.properties, deathDate: '2016-06-01' });
    await store.writeExclusively((transaction) => writeFacts(transaction, [{ before: holder, after: died }]));
    expect(await listed()).toEqual(['official:b/HOLDS/position:p']);
    expect(await staleTenures(store)).toEqual([]);
  });
});

describe('a graph of an older version', () => {
  test('gets its bounds once', async () => {
    const facts = randomTenureWorld(new SeededRandom(1));
    const { store } = await openForTest(() => openGraphOfFacts(...facts));
    await forgetBounds(store);
    expect((await staleTenures(store)).length).toBeGreaterThan(0);
    expect(await ensureBounds(store)).toBeGreaterThan(0);
    expect(await staleTenures(store)).toEqual([]);
    expect(await ensureBounds(store)).toBeUndefined();
  });
});
