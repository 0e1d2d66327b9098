import { describe, expect, it } from 'vitest';
import { checkGraph } from '../../../src/operations/check/check-graph.js';
import type { GraphStore } from '../../../src/store/store.js';
import { admin } from '../../support/access/viewers.js';
import { split, tryMerge, trySplit } from '../../support/curation/merge.js';
import { problemsOf } from '../../support/curation/mutate.js';
import { type RandomWorld, randomWorld } from '../../support/curation/random-facts.js';
import { exportText, importText } from '../../support/exchange/import-text.js';
import { openGraphOfFacts } from '../../support/facts/build-facts.js';
import { contentOf } from '../../support/facts/graph-content.js';
import { openForTest } from '../../support/fixtures.js';
import { type Ask, answerTo, askerOf } from '../../support/graphql/ask.js';
import { SeededRandom, seedsFrom } from '../../support/seeded-random.js';

/** What is wrong in a graph that must not be: not warnings, nor dates that were random. */
async function errorsOf(store: GraphStore): Promise<string[]> {
  const found: string[] = [];
  for await (const { rule, severity, id, message } of checkGraph(store)) {
    if (severity === 'error' && rule !== 'reversed-dates') found.push(`${rule} ${id}: ${message}`);
  }
  return found;
}

/** Merges pairs at random until some are done; answers what was merged, in order, and the exports before each. */
async function mergeSome(ask: Ask, store: GraphStore, { idsByType }: RandomWorld, random: SeededRandom) {
  const done: { readonly into: string; readonly merged: string; readonly before: string }[] = [];
  const gone = new Set<string>();
  for (let tries = 0; tries < 40 && done.length < 5; tries += 1) {
    const left = random.pick([...idsByType.values()]).filter((id) => !gone.has(id));
    const [into = '', merged = ''] = [random.pick(left), random.pick(left)];
    const before = await exportText(store, 'native');
    const answer = await tryMerge(ask, into, merged);
    if (answer.errors === undefined) {
      done.push({ into, merged, before });
      gone.add(merged);
    } else
      expect([
        ['merged', 'RELATED'],
        ['merged', 'WRONG_TYPE'],
      ]).toContainEqual(problemsOf(answer)[0]);
  }
  return done;
}

describe('merges of a random graph', () => {
  const seeds = seedsFrom(1, 4);
  const [seed = 0] = seeds;

  it.each(seeds)('are undone byte for byte, and leave no error: seed %i', async (each) => {
    const random = new SeededRandom(each);
    const world = randomWorld(random);
    const { store } = await openForTest(() => openGraphOfFacts(...world.facts));
    const ask = askerOf(store, admin);
    expect(await errorsOf(store)).toEqual([]);
    const first = await contentOf(store);
    const done = await mergeSome(ask, store, world, random);
    expect(done.length).toBeGreaterThan(0);
    expect(await errorsOf(store)).toEqual([]);
    for (const { merged, before } of done.reverse()) {
      await split(ask, merged);
      expect(await exportText(store, 'native')).toBe(before);
    }
    // Not only what is exported: keys, labels and the ways back from sources too.
    expect(await contentOf(store)).toEqual(first);
    expect(await errorsOf(store)).toEqual([]);
  });

  it(`are not undone by an import of an export from before: seed ${seed}`, async () => {
    const random = new SeededRandom(seed);
    const world = randomWorld(random);
    const { store } = await openForTest(() => openGraphOfFacts(...world.facts));
    const done = await mergeSome(askerOf(store, admin), store, world, random);
    const after = await exportText(store, 'native');
    for (const { before } of done) {
      await importText(store, 'graph.ndjson', before);
      expect(await exportText(store, 'native')).toBe(after);
    }
    expect(await errorsOf(store)).toEqual([]);
  });

  it(`lose no fact and no evidence of one: seed ${seed}`, async () => {
    const random = new SeededRandom(seed);
    const world = randomWorld(random);
    const { store } = await openForTest(() => openGraphOfFacts(...world.facts));
    const ask = askerOf(store, admin);
    const linesOf = async () =>
      (await exportText(store, 'native')).split('\n').filter((line) => line.startsWith('{"rel'));
    const evidenceOf = (line: string) => JSON.stringify(JSON.parse(line).evidence);
    const about = '/ABOUT/';
    const before = (await linesOf()).filter((line) => !line.includes(about));
    await mergeSome(ask, store, world, random);
    const after = (await linesOf()).filter((line) => !line.includes(about));
    expect(after.map(evidenceOf).sort()).toEqual(before.map(evidenceOf).sort());
  });

  it(`are undone in the reverse of their order where they touch the same facts, and else refused: seed ${seed}`, async () => {
    const random = new SeededRandom(seed);
    const world = randomWorld(random);
    const { store } = await openForTest(() => openGraphOfFacts(...world.facts));
    const ask = askerOf(store, admin);
    const before = await exportText(store, 'native');
    const waiting = (await mergeSome(ask, store, world, random)).map(({ merged }) => merged);
    while (waiting.length > 0) {
      const merged = random.pick(waiting);
      const answer = await trySplit(ask, merged);
      if (answer.errors === undefined) waiting.splice(waiting.indexOf(merged), 1);
      else expect(problemsOf(answer)).toEqual([['merged', 'MERGED_SINCE']]);
    }
    expect(await exportText(store, 'native')).toBe(before);
    expect((await answerTo(ask, '{ changes(actions: [MERGED]) { totalCount } }')).changes.totalCount).toBeGreaterThan(
      0,
    );
  });
});
