import { describe, expect } from 'vitest';
import { ensureBounds, rebuildBounds, staleBounds } from '../../src/facts/bounds/rebuild-bounds.js';

import { writeNativeFact } from '../../src/facts/native-fact.js';
import { writeFacts } from '../../src/facts/write-facts.js';
import type { GraphStore } from '../../src/store/store.js';
import { admin } from '../support/access/viewers.js';
import { split, tryMerge } from '../support/curation/merge.js';
import { importText } from '../support/exchange/import-text.js';
import { entity, openGraphOfFacts } from '../support/facts/build-facts.js';
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
import { SeededRandom, seedsFrom } from '../support/seeded-random.js';
import { queryOf } from '../support/store/query-of.js';

const HISTORIES = 4;
const STEPS = 12;
/** Of the version that needs no closing line. */
const FIRST_LINE = JSON.stringify({ format: 'officials-graph', version: 1 });

async function staleIds(store: GraphStore): Promise<string[]> {
  const stale: string[] = [];
  for await (const { fact, stored, bounds } of staleBounds(store))
    stale.push(`${fact.id} ${JSON.stringify([stored, bounds])}`);
  return stale;
}

/** Merges two of one type and splits them again. */
async function mergeAndSplit(ask: Ask, store: GraphStore, random: SeededRandom): Promise<void> {
  const [into = '', merged = ''] = random.pick([officialIds, organizationIds, provinceIds]);
  // Two whose lives contradict each other are refused.
  if ((await tryMerge(ask, into, merged)).errors !== undefined) return;
  expect(await staleIds(store)).toEqual([]);
  await split(ask, merged);
}

describe('derived bounds follow', () => {
  test.for(seedsFrom(1, HISTORIES))('every change of a history: seed %i', async (seed) => {
    const random = new SeededRandom(seed);
    const facts = randomTenureWorld(random);
    const { store } = await openForTest(() => openGraphOfFacts(...facts));
    const history = new TenureHistory(random, facts);
    expect(await staleIds(store)).toEqual([]);
    for (let step = 0; step < STEPS; step += 1) {
      const changes = history.changes();
      await store.writeExclusively((transaction) => writeFacts(transaction, changes));
      expect({ step, stale: await staleIds(store) }).toEqual({ step, stale: [] });
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
      expect({ step, stale: await staleIds(store) }).toEqual({ step, stale: [] });
      await mergeAndSplit(ask, store, random);
      expect({ step, stale: await staleIds(store) }).toEqual({ step, stale: [] });
    }
  });
});

describe('a graph of an older version', () => {
  test('gets its bounds once', async () => {
    const facts = randomTenureWorld(new SeededRandom(1));
    const { store } = await openForTest(() => openGraphOfFacts(...facts));
    const harm = queryOf(
      'MATCH ()-[r]->() WHERE r.bounds IS NOT NULL SET r.bounds = NULL, r.notBefore = NULL, r.notFrom = NULL, r.excluded = NULL',
      {},
    );
    await store.writeExclusively((transaction) => transaction.run(harm, {}));
    await store.writeExclusively((transaction) => transaction.run(queryOf('MATCH (b:Bounds) DELETE b', {}), {}));
    expect((await staleIds(store)).length).toBeGreaterThan(0);
    expect(await ensureBounds(store)).toBeGreaterThan(0);
    expect(await staleIds(store)).toEqual([]);
    expect(await ensureBounds(store)).toBeUndefined();
  });
});
