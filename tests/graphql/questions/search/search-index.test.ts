import { describe, expect, vi } from 'vitest';
import { readConfig } from '../../../../src/config.js';
import type { EntityFact } from '../../../../src/facts/fact.js';
import { loadFacts } from '../../../../src/facts/write-facts.js';
import { GraphSizes } from '../../../../src/graphql/questions/statistics/graph-sizes.js';
import { type EntityType, entityTypes } from '../../../../src/model/entity-types.js';
import { createReaders } from '../../../../src/service/context.js';
import { derivedStore } from '../../../../src/store/derived-store.js';
import { openStore } from '../../../../src/store/open-store.js';
import type { GraphStore } from '../../../../src/store/store.js';
import { admin } from '../../../support/access/viewers.js';
import { tryMerge, trySplit } from '../../../support/curation/merge.js';
import { mutate, tryChange, tryMutation } from '../../../support/curation/mutate.js';
import { importText } from '../../../support/exchange/import-text.js';
import { openGraphOfFacts } from '../../../support/facts/build-facts.js';
import { testOnGraph } from '../../../support/fixtures.js';
import { type Ask, answerTo, askerOf } from '../../../support/graphql/ask.js';
import { SeededRandom, seedOf, seedsFrom } from '../../../support/seeded-random.js';
import { neo4jUnderTest } from '../../../support/store/neo4j-database.js';
import { queryOf } from '../../../support/store/query-of.js';

const WORDS = [
  'Nguyễn',
  'Nguyên',
  'Ngô',
  'Ngà',
  'Ng',
  'Văn',
  'Vân',
  'Thị',
  'Thành',
  'Đức',
  'An',
  'Ba',
  '34-CT/TW',
  '9',
];
const TYPES = ['Official', 'Province', 'Decree', 'Event', 'Source', 'Position'] as const;
const DATES = ['1990', '2000-05', '2010-01-02', '2020'];
const EVIDENCE = [{ source: 'source:paper' }];

const SEARCH = `query ($text: String!, $types: [EntityType!], $first: Int!, $asOf: PartialDate) {
  search(text: $text, types: $types, first: $first, asOf: $asOf) { node { __typename id } score matched } }`;

const nameOf = (random: SeededRandom) =>
  Array.from({ length: 1 + random.below(4) }, () => random.pick(WORDS)).join(' ');

/** What tells when an entity of a type existed. */
function datesOf(type: EntityType, random: SeededRandom): Record<string, unknown> {
  const named = entityTypes[type].lifetime.filter(() => random.chance(0.5));
  return Object.fromEntries(named.map((property) => [property, random.pick(DATES)]));
}

function randomEntity(random: SeededRandom, number: number): EntityFact {
  const type = random.pick(TYPES);
  const { names } = entityTypes[type];
  const named = names.filter((_, index) => index === 0 || random.chance(0.4));
  const isList = (name: string) => name === 'aliases' || name === 'authors';
  const properties = Object.fromEntries(
    named.map((name) => [name, isList(name) ? [nameOf(random), nameOf(random)] : nameOf(random)]),
  );
  const kinds: Partial<Record<EntityType, string>> = { Event: 'CONFERENCE', Position: 'STATE' };
  const kind = kinds[type];
  return {
    type,
    id: `${entityTypes[type].prefix}:n${number}`,
    properties: { ...properties, ...datesOf(type, random), ...(kind && { kind }) },
    evidence: type === 'Source' ? [] : ['source:paper'],
  };
}

function randomGraph(random: SeededRandom, size: number): EntityFact[] {
  const sources = ['source:paper', 'source:web'].map(
    (id): EntityFact => ({ type: 'Source', id, properties: { title: id }, evidence: [] }),
  );
  return [...sources, ...Array.from({ length: size }, (_, number) => randomEntity(random, number))];
}

/** Words, or beginnings of words, with tones or without. */
function randomText(random: SeededRandom): string {
  const words = Array.from({ length: 1 + random.below(3) }, () => {
    const word = random.pick(WORDS);
    const typed = random.chance(0.6) ? word.slice(0, 1 + random.below(word.length)) : word;
    return random.chance(0.5) ? typed.normalize('NFD').replaceAll(/\p{M}/gu, '') : typed;
  });
  return words.join(' ');
}

function randomVariables(random: SeededRandom) {
  return {
    text: randomText(random),
    first: random.pick([1, 3, 8, 50, 500]),
    ...(random.chance(0.3) && { types: random.some(['OFFICIAL', 'PROVINCE', 'LEGAL_DOCUMENT', 'EVENT'], 0.5) }),
    ...(random.chance(0.3) && { asOf: random.pick(['1985', '1995-02', '2010-01-02', '2030']) }),
  };
}

/** Asks the index, which is there before, and the store. */
function bothOf(store: GraphStore) {
  const readers = createReaders(store);
  const byIndex = askerOf(store, admin, readers);
  const byStore = askerOf(store, admin);
  const { searchIndex } = readers;
  return {
    searchIndex,
    ready: () => vi.waitFor(async () => expect(await searchIndex.current()).toBeDefined(), { timeout: 20_000 }),
    async compare(random: SeededRandom, times: number) {
      for (let count = 0; count < times; count += 1) {
        const variables = randomVariables(random);
        const expected = await answerTo(byStore, SEARCH, variables);
        expect(await answerTo(byIndex, SEARCH, variables), JSON.stringify(variables)).toEqual(expected);
      }
    },
  };
}

const it = testOnGraph(() => openGraphOfFacts(...randomGraph(new SeededRandom(seedOf(3)), 400)), admin);

describe('the index of word beginnings', () => {
  it('finds what the store finds, in its order, for random texts', async ({ graph }) => {
    const { searchIndex, ready, compare } = bothOf(graph.store);
    await searchIndex.begin();
    await ready();
    await compare(new SeededRandom(seedOf(4)), 80);
  });

  it('leaves the names to itself: two reads of what is shown at the most', async ({ graph }) => {
    const readers = createReaders(graph.store);
    await readers.searchIndex.begin();
    graph.clearReads();
    await answerTo(askerOf(graph.store, admin, readers), SEARCH, { text: 'ng', first: 8 });
    expect(new Set(graph.reads)).toEqual(new Set(['facts/entities-by-ids']));
    expect(graph.reads.length).toBeLessThanOrEqual(2);
  });

  it('reads after a write only what was written', async ({ ask, graph }) => {
    const readers = createReaders(graph.store);
    const asking = askerOf(graph.store, admin, readers);
    await readers.searchIndex.begin();
    const { factId } = await mutate(ask, 'addOfficial', { name: 'Xuân Quỳnh', evidence: EVIDENCE });
    graph.clearReads();
    const { search } = await answerTo(asking, SEARCH, { text: 'xuan q', first: 1 });
    expect(search).toMatchObject([{ node: { id: factId } }]);
    expect(graph.reads).toEqual(['graphql/questions/search/search-entries', 'facts/entities-by-ids']);
  });

  it('leaves searches to the store until everything is read', async ({ graph }) => {
    const { searchIndex, compare } = bothOf(graph.store);
    const reading = searchIndex.begin();
    await compare(new SeededRandom(seedOf(5)), 3);
    await reading;
    expect(searchIndex.isReady).toBe(true);
  });
});

describe('what a search touches', () => {
  it('is fewer entities while names are compared in memory', async ({ graph }) => {
    const vast = derivedStore(graph.store, {
      async read(query, parameters) {
        const rows = await graph.store.read(query, parameters);
        return query.name.endsWith('statistics/entities') ? rows.map((row) => ({ ...row, total: 10_000 })) : rows;
      },
    });
    const [inStore, inMemory] = [new GraphSizes(vast), new GraphSizes(vast, () => true)];
    const { entities, searched } = await inStore.current();
    expect([searched('Entity', 1), searched('Province', 1)]).toEqual([entities, 10_000]);
    const ofMemory = (await inMemory.current()).searched;
    expect([ofMemory('Entity', 1), ofMemory('Entity', 500), ofMemory('Entity', 1e6)]).toEqual([
      40 + entities / 25,
      20_000 + entities / 25,
      entities,
    ]);
  });
});

/** A step of a history; it may be refused, as for an entity that others name. */
type Step = (at: {
  ask: Ask;
  store: GraphStore;
  random: SeededRandom;
  ids: string[];
  merged: string[];
}) => Promise<unknown>;

const official = (ids: readonly string[], random: SeededRandom) =>
  random.pick(ids.filter((id) => id.startsWith('official:')));

const steps: Readonly<Record<string, Step>> = {
  async add({ ask, random, ids }) {
    const { data } = await tryMutation(ask, 'addOfficial', { name: nameOf(random), evidence: EVIDENCE });
    if (data?.addOfficial) ids.push(data.addOfficial.factId);
  },
  rename: ({ ask, random, ids }) =>
    tryChange(ask, 'correctOfficial', { id: official(ids, random), name: nameOf(random), evidence: EVIDENCE }),
  alias: ({ ask, random, ids }) =>
    tryChange(ask, 'correctOfficial', { id: official(ids, random), aliases: [nameOf(random)], evidence: EVIDENCE }),
  retract: ({ ask, random, ids }) => tryChange(ask, 'retract', { fact: random.pick(ids), evidence: EVIDENCE }),
  async merge({ ask, random, ids, merged }) {
    const goes = official(ids, random);
    const { errors } = await tryMerge(ask, official(ids, random), goes);
    if (errors === undefined) merged.push(goes);
  },
  split: ({ ask, merged }) => trySplit(ask, merged.pop() ?? ''),
  purge: ({ ask, random, ids }) => tryMutation(ask, 'purge', { fact: official(ids, random), reason: 'A judgement' }),
  import({ store, random, ids }) {
    const facts = Array.from({ length: 5 }, () => randomEntity(random, random.below(2 * ids.length)));
    const lines = facts.map(({ type, ...fact }) => JSON.stringify({ entity: type, ...fact }));
    const header = '{"format":"officials-graph","version":1}';
    return importText(store, 'graph.ndjson', [header, ...lines, ''].join('\n'), { policy: 'replace' });
  },
  load: ({ store, random, ids }) =>
    loadFacts(store, { entities: [randomEntity(random, random.below(ids.length))], relationships: [] }),
};

describe('after random histories', () => {
  it.for(seedsFrom(11, 2))('the index finds what the store finds: seed %i', async (seed, { ask, graph }) => {
    const { store } = graph;
    const random = new SeededRandom(seed);
    const { searchIndex, ready, compare } = bothOf(store);
    await searchIndex.begin();
    const ids = randomGraph(new SeededRandom(seedOf(3)), 400).map(({ id }) => id);
    const merged: string[] = [];
    const written = new Set<string>();
    for (const [name, step] of [...Object.entries(steps), ...Object.entries(steps)]) {
      const version = await store.version();
      await step({ ask, store, random, ids, merged });
      if ((await store.version()) !== version) written.add(name);
      await compare(random, 1);
      await ready();
      await compare(random, 3);
    }
    expect(written).toEqual(new Set(Object.keys(steps)));
  });

  it('the index finds what the store finds while others write', async ({ ask, graph }) => {
    const { store } = graph;
    const readers = createReaders(store);
    await readers.searchIndex.begin();
    const asking = askerOf(store, admin, readers);
    const random = new SeededRandom(seedOf(21));
    const ids = ['official:n0'];
    const writing = (async () => {
      for (let count = 0; count < 15; count += 1) await steps['add']?.({ ask, store, random, ids, merged: [] });
    })();
    const searching = new SeededRandom(seedOf(22));
    for (let count = 0; count < 30; count += 1) {
      const { text, first } = randomVariables(searching);
      await answerTo(asking, SEARCH, { text, first });
    }
    await writing;
    await bothOf(store).compare(searching, 5);
  });
});

describe.runIf(neo4jUnderTest() !== undefined)('a server that others write to', () => {
  const official = (id: string, name: string): EntityFact => ({
    type: 'Official',
    id,
    properties: { name },
    evidence: ['source:paper'],
  });
  const rename = queryOf('MATCH (n:Entity {id: $id}) SET n.searchKey = $key, n.name = $key', {});

  it('finds what another process has written, and reads only that', async ({ graph }) => {
    const readers = createReaders(graph.store);
    await readers.searchIndex.begin();
    const other = await openStore(readConfig());
    await loadFacts(other, { entities: [official('official:other', 'Ưu Thiên Bùi')], relationships: [] });
    await other.close();
    graph.clearReads();
    const { search } = await answerTo(askerOf(graph.store, admin, readers), SEARCH, { text: 'uu th', first: 2 });
    expect(search).toMatchObject([{ node: { id: 'official:other' } }]);
    expect(graph.reads).not.toContain('graphql/questions/search/search');
  });

  it('finds what somebody has written without the lock', async ({ graph }) => {
    const { searchIndex, ready, compare } = bothOf(graph.store);
    await searchIndex.begin();
    await graph.store.write((transaction) => transaction.run(rename, { id: 'official:n1', key: '| zoe |' }));
    await compare(new SeededRandom(seedOf(31)), 5);
    await ready();
    await compare(new SeededRandom(seedOf(32)), 5);
  });
});
