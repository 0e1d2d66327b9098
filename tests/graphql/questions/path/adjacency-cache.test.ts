import { describe, expect } from 'vitest';
import { loadFacts } from '../../../../src/facts/write-facts.js';
import { AdjacencyCache } from '../../../../src/graphql/questions/path/adjacency-cache.js';
import { searchLimits } from '../../../../src/graphql/questions/path/budget.js';
import type { PathQuestion } from '../../../../src/graphql/questions/path/path-question.js';
import { searchRoutes } from '../../../../src/graphql/questions/path/search-routes.js';
import { typePattern } from '../../../../src/graphql/reading/graph-question.js';
import { ALWAYS } from '../../../../src/model/day-set.js';
import { factsOf, type Link, openGraphOfFacts } from '../../../support/facts/graph-of-links.js';
import { testOnSharedGraph } from '../../../support/fixtures.js';
import { randomFacts } from '../../../support/graphql/questions/random-path-facts.js';
import { SeededRandom, seedOf } from '../../../support/seeded-random.js';
import type { TestStore } from '../../../support/store/test-store.js';

const question: Omit<PathQuestion, 'fromId' | 'toId'> = {
  maxLength: 8,
  count: 1,
  types: typePattern(null),
  asOf: null,
  overlapping: false,
  hubPenalty: 0,
  apartPenalty: 0,
};

const links: readonly Link[] = [
  ['official:a', 'MEMBER_OF', 'organization:x'],
  ['official:b', 'MEMBER_OF', 'organization:x'],
  ['official:b', 'MEMBER_OF', 'organization:y'],
  ['official:c', 'MEMBER_OF', 'organization:y'],
];
const fromAToC = { ...question, fromId: 'official:a', toId: 'official:c' };

const it = testOnSharedGraph(() => openGraphOfFacts(factsOf(links))).extend(
  'adjacencyCache',
  () => new AdjacencyCache(),
);

describe('relationships that searches have read', () => {
  /** How often the store is read for a question; asked again, never. */
  async function readsOf(graph: TestStore, adjacencyCache: AdjacencyCache, asked: PathQuestion): Promise<number> {
    graph.clearReads();
    const found = await searchRoutes({ store: graph.store, adjacencyCache }, asked);
    const reads = graph.reads.splice(0).length;
    expect(found).toEqual(await searchRoutes({ store: graph.store, adjacencyCache: undefined }, asked));
    graph.clearReads();
    await searchRoutes({ store: graph.store, adjacencyCache }, asked);
    expect(graph.reads).toEqual([]);
    return reads;
  }

  it.for([
    ['at any time', {}],
    ['at a time', { asOf: '2017' }],
    ['on a common day', { overlapping: true }],
  ] as const)('are not read again %s until the next write', async ([_, part], { graph, adjacencyCache }) => {
    expect(await readsOf(graph, adjacencyCache, { ...fromAToC, ...part })).toBeGreaterThan(0);
  });

  it('are not reused for other types or another time', async ({ graph, adjacencyCache }) => {
    await readsOf(graph, adjacencyCache, fromAToC);
    for (const part of [{ asOf: '2017' }, { overlapping: true }, { types: 'MEMBER_OF' }]) {
      expect(await readsOf(graph, adjacencyCache, { ...fromAToC, ...part })).toBeGreaterThan(0);
    }
  });

  it('are not cached for entities that do not exist', async ({ graph, adjacencyCache }) => {
    const unknown = { ...question, fromId: 'official:nobody', toId: 'official:nothing' };
    for (const overlapping of [false, true]) {
      for (let count = 0; count < 2; count += 1) {
        graph.clearReads();
        expect(await searchRoutes({ store: graph.store, adjacencyCache }, { ...unknown, overlapping })).toEqual([]);
        expect(graph.reads).not.toEqual([]);
      }
    }
  });

  it('need no store that knows its version once they are read', async ({ graph, adjacencyCache }) => {
    let versions = 0;
    const store = Object.assign(Object.create(graph.store), {
      version: () => (versions++ === 0 ? graph.store.version() : Promise.reject(new Error('unreachable'))),
    });
    const found = await searchRoutes({ store, adjacencyCache }, fromAToC);
    expect(found).toHaveLength(1);
    expect(versions).toBe(2);
  });

  it('count against the limits of a search even if they are cached', async ({ graph, adjacencyCache }) => {
    const outcome = (keeps: boolean, most: number) =>
      searchRoutes({ store: graph.store, adjacencyCache: keeps ? adjacencyCache : undefined }, fromAToC, {
        ...searchLimits,
        relationships: most,
      }).then(
        () => 'found',
        ({ code }) => code,
      );
    const limits = [1, 2, 3, 4, 5, 6, 7, 8];
    await readsOf(graph, adjacencyCache, fromAToC);
    const outcomes = await Promise.all(limits.map((most) => outcome(true, most)));
    expect(outcomes).toEqual(await Promise.all(limits.map((most) => outcome(false, most))));
    expect(outcomes).toEqual([...Array(5).fill('LIMIT_EXCEEDED'), ...Array(3).fill('found')]);
  });

  it('are cached as a whole or not at all', async ({ graph, adjacencyCache }) => {
    const sources = { store: graph.store, adjacencyCache };
    const found = await searchRoutes(sources, fromAToC, { ...searchLimits, denseFrontier: 0 });
    expect(await searchRoutes(sources, fromAToC)).toEqual(found);
    expect(found.map(({ ids }) => ids.length)).toEqual([5]);
  });
});

describe('searches between writes', () => {
  it('see all earlier writes, whether concurrent or not', { timeout: 120_000 }, async () => {
    const random = new SeededRandom(seedOf(3));
    const facts = randomFacts(random, 40, 300);
    const graph = await openGraphOfFacts({
      entities: facts.entities,
      relationships: facts.relationships.slice(0, 100),
    });
    const adjacencyCache = new AdjacencyCache(500);
    const search = (keeps: boolean, asked: PathQuestion) =>
      searchRoutes({ store: graph.store, adjacencyCache: keeps ? adjacencyCache : undefined }, asked);
    try {
      for (const relationship of facts.relationships.slice(100)) {
        const ends = { fromId: random.pick(facts.entities).id, toId: random.pick(facts.entities).id };
        if (ends.fromId === ends.toId) continue;
        const asked = { ...question, ...ends, count: 3, overlapping: random.chance(0.3) };
        const write = loadFacts(graph.store, { entities: [], relationships: [relationship] });
        await Promise.all([write, search(true, asked)]);
        expect(await search(true, asked)).toEqual(await search(false, asked));
      }
    } finally {
      await graph.close();
    }
  });
});

describe('a search during writes', () => {
  it('finds a path that existed all along, though its sides met at another', async () => {
    const [a, p, q, other, s, r, b] = ['a', 'p', 'q', 'other', 's', 'r', 'b'].map((name) => `organization:${name}`);
    const path = [a, p, q, s, r, b].map(String);
    const partOf = (from: string, to: string): Link => [from, 'PART_OF', to];
    const links = [
      ...path.slice(1).map((to, index) => partOf(path[index] ?? '', to)),
      partOf(String(p), String(other)),
    ];
    const graph = await openGraphOfFacts(factsOf(links));
    let read = 0;
    const store = Object.assign(Object.create(graph.store), {
      read: async (...asked: Parameters<typeof graph.store.read>) => {
        read += 1;
        if (read === 3) await loadFacts(graph.store, { ...factsOf([partOf(String(p), String(r))]), entities: [] });
        return graph.store.read(...asked);
      },
    });
    try {
      const asked = { ...question, fromId: String(a), toId: String(b), maxLength: 6 };
      const found = await searchRoutes({ store, adjacencyCache: undefined }, asked);
      expect(found.map(({ ids }) => ids)).toEqual([[a, p, r, b]]);
      expect(read).toBeGreaterThan(3);
    } finally {
      await graph.close();
    }
  });
});

describe('the adjacency cache', () => {
  const list = (id: string, count = 1) => ({ id, neighbours: Array<string>(count).fill('official:b'), count });
  const idsOf = (cache: AdjacencyCache, version: string, asked: string) =>
    cache.find(version, asked, ['official:a', 'official:c', 'official:d', 'official:e']).map(({ id }) => id);

  it('returns lists only for the same question and version', () => {
    const cache = new AdjacencyCache();
    cache.keep('1', 'asked', [list('official:a')]);
    expect(idsOf(cache, '1', 'asked')).toEqual(['official:a']);
    expect(idsOf(cache, '1', 'other')).toEqual([]);
    expect(idsOf(cache, '2', 'asked')).toEqual([]);
    cache.keep('2', 'other', [list('official:c')]);
    expect(idsOf(cache, '1', 'asked')).toEqual([]);
  });

  it('is bounded, and drops the least recently used lists first', () => {
    const cache = new AdjacencyCache(8);
    cache.keep('1', 'first', [list('official:a'), list('official:c')]);
    cache.keep('1', 'second', [list('official:a'), list('official:c')]);
    cache.find('1', 'first', ['official:a']);
    cache.keep('1', 'first', [list('official:d')]);
    expect(idsOf(cache, '1', 'first')).toEqual(['official:a', 'official:d']);
    expect(idsOf(cache, '1', 'second')).toEqual(['official:a', 'official:c']);
    cache.find('1', 'first', ['official:a']);
    cache.keep('1', 'first', [list('official:e', 2)]);
    expect(idsOf(cache, '1', 'second')).toEqual(['official:c']);
    expect(idsOf(cache, '1', 'first')).toEqual(['official:a', 'official:e']);
    cache.keep('1', 'first', [list('official:f', 20)]);
    expect(idsOf(cache, '1', 'first'), 'one that is too large').toEqual(['official:a', 'official:e']);
  });

  it('takes more memory with days', () => {
    for (const [times, left] of [
      [{}, ['official:a', 'official:c']] as const,
      [{ times: [ALWAYS] }, ['official:c']] as const,
    ]) {
      const cache = new AdjacencyCache(4);
      cache.keep('1', 'asked', [list('official:a')]);
      cache.keep('1', 'asked', [{ ...list('official:c'), ...times }]);
      expect(idsOf(cache, '1', 'asked')).toEqual(left);
    }
  });
});
