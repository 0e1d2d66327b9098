import { describe, expect } from 'vitest';
import { z } from 'zod';
import { parseDataset, readDatasetFolder } from '../../../src/exchange/formats/dataset/parse-dataset.js';
import { loadStartingDataset } from '../../../src/exchange/formats/dataset/starting-dataset.js';
import { anyEntity } from '../../../src/facts/fact.queries.js';
import { loadFacts } from '../../../src/facts/write-facts.js';
import { readStatistics } from '../../../src/graphql/questions/statistics/read-statistics.js';
import { packageRoot } from '../../../src/package-root.js';
import { derivedStore } from '../../../src/store/derived-store.js';
import type { Query } from '../../../src/store/query.js';
import type { GraphStore, QueryRunner } from '../../../src/store/store.js';
import { testOnGraph } from '../../support/fixtures.js';
import { answerTo, askerOf } from '../../support/graphql/ask.js';
import { openTestStore, type TestStore } from '../../support/store/test-store.js';

const FACTS = `sources:
  - { id: source:paper, title: A paper }
  - { id: source:web, title: A page }
officials:
  - id: official:an
    name: An
    birthDate: 1958
    evidence: [source:paper#4]
    claims:
      - { property: birthDate, value: 1958, preferred: true, evidence: [source:paper#4] }
      - { property: birthDate, value: 1959, preferred: false, evidence: [source:web] }
    participatedIn:
      - to: event:conference
        role: OPENED
        actingIn: [position:chairman]
        evidence: ["source:paper#5#opened by An", source:web]
positions:
  - { id: position:chairman, title: Chairman, kind: STATE, seats: 1, evidence: [source:paper] }
events:
  - id: event:conference
    name: A conference
    kind: CONFERENCE
    evidence: [source:paper#3]
    topics:
      - { text: Fewer rewards, kind: AGREED, evidence: [source:paper#16] }
      - { text: Better roads, kind: REQUESTED, raisedBy: official:an, evidence: [source:web#1] }
`;

const facts = (yaml: string) => parseDataset([{ path: 'facts.yaml', text: yaml }]);

const it = testOnGraph(openTestStore);

function query<R extends z.ZodRawShape>(text: string, row: R): Query<Record<string, never>, z.output<z.ZodObject<R>>> {
  return { name: 'test', text, parameters: z.record(z.string(), z.never()), row: z.strictObject(row) };
}

const properties = z.record(z.string(), z.unknown());
const allEntities = query('MATCH (n:Entity) RETURN n.id AS id, properties(n) AS properties ORDER BY id', {
  id: z.string(),
  properties,
});
const allRelationships = query(
  'MATCH (a)-[r]->(b) RETURN type(r) AS type, a.id AS start, b.id AS end, properties(r) AS properties ' +
    'ORDER BY start, type, end, r.idSuffix',
  { type: z.string(), start: z.string(), end: z.string(), properties },
);

/** All that the graph holds, to compare. */
async function contentOf(store: GraphStore) {
  return { entities: await store.read(allEntities, {}), relationships: await store.read(allRelationships, {}) };
}

describe('loading facts', () => {
  it('a second time changes nothing', async ({ graph }) => {
    await loadFacts(graph.store, facts(FACTS));
    const first = await contentOf(graph.store);
    expect(first.entities.map(({ id }) => id)).toEqual([
      'claim:an-birth-date-1958',
      'claim:an-birth-date-1959',
      'event:conference',
      'official:an',
      'position:chairman',
      'source:paper',
      'source:web',
    ]);
    await loadFacts(graph.store, facts(FACTS));
    expect(await contentOf(graph.store)).toEqual(first);
  });

  it('replaces all properties by the given ones', async ({ graph }) => {
    await loadFacts(graph.store, facts(FACTS));
    await loadFacts(graph.store, facts(FACTS.replace(', seats: 1', '').replace('title: Chairman', 'title: Head')));
    const { position } = await answerTo(askerOf(graph.store), '{ position(id: "position:chairman") { title seats } }');
    expect(position).toEqual({ title: 'Head', seats: null });
    expect((await contentOf(graph.store)).entities).toHaveLength(7);
  });

  it('loads everything or, if the last part fails, nothing', async ({ graph }) => {
    const calls = await countCalls(graph, facts(FACTS));
    await expect(loadFacts(failingAt(calls, graph.store), facts(FACTS))).rejects.toThrow('the last call failed');
    expect(await contentOf(graph.store)).toEqual({ entities: [], relationships: [] });
    await loadFacts(graph.store, facts(FACTS));
    expect(await graph.store.read(anyEntity, {})).toHaveLength(1);
  });

  it('stores text composed (NFC) with single spaces, whatever its form', async ({ graph }) => {
    const name = 'Nguyễn Xuân Đường';
    const written = ` ${name.normalize('NFD').replaceAll(' ', '  ')} `;
    await loadFacts(
      graph.store,
      facts(FACTS.replace('name: An\n', `name: "${written}"\n    aliases: ["${written}"]\n`)),
    );
    const { official, search } = await answerTo(
      askerOf(graph.store),
      '{ official(id: "official:an") { name aliases } search(text: "Đường") { node { id } } }',
    );
    expect(official).toEqual({ name, aliases: [name] });
    expect(search).toEqual([{ node: { id: 'official:an' } }]);
  });

  it('stores topics with their evidence', async ({ graph }) => {
    await loadFacts(graph.store, facts(FACTS));
    const { event } = await answerTo(
      askerOf(graph.store),
      '{ event(id: "event:conference") { topics { text kind raisedBy { id } evidence { source { id } paragraph } } } }',
    );
    expect(event.topics).toEqual([
      {
        text: 'Fewer rewards',
        kind: 'AGREED',
        raisedBy: null,
        evidence: [{ source: { id: 'source:paper' }, paragraph: 16 }],
      },
      {
        text: 'Better roads',
        kind: 'REQUESTED',
        raisedBy: { id: 'official:an' },
        evidence: [{ source: { id: 'source:web' }, paragraph: 1 }],
      },
    ]);
  });

  it('makes each claim an entity about its subject', async ({ graph }) => {
    await loadFacts(graph.store, facts(FACTS));
    const { official } = await answerTo(
      askerOf(graph.store),
      `{ official(id: "official:an") { claims { edges { node {
          id ... on Claim { property value preferred } evidence { source { id } paragraph } } } } } }`,
    );
    expect(official.claims.edges.map(({ node }: { node: unknown }) => node)).toEqual([
      {
        id: 'claim:an-birth-date-1958',
        property: 'birthDate',
        value: '1958',
        preferred: true,
        evidence: [{ source: { id: 'source:paper' }, paragraph: 4 }],
      },
      {
        id: 'claim:an-birth-date-1959',
        property: 'birthDate',
        value: '1959',
        preferred: false,
        evidence: [{ source: { id: 'source:web' }, paragraph: null }],
      },
    ]);
  });

  it('makes an evidence link from each source to all that was read in it', async ({ graph }) => {
    await loadFacts(graph.store, facts(FACTS));
    const participation = 'official:an/PARTICIPATED_IN/event:conference/OPENED';
    expect(await waysBackFrom(graph, 'source:paper')).toEqual([
      ['event:conference', 3],
      ['claim:an-birth-date-1958', 4],
      ['claim:an-birth-date-1958/ABOUT/official:an', 4],
      ['official:an', 4],
      [participation, 5],
      ['event:conference', 16],
      ['position:chairman', null],
    ]);
    expect(await waysBackFrom(graph, 'source:web')).toEqual([
      ['event:conference', 1],
      ['claim:an-birth-date-1959', null],
      ['claim:an-birth-date-1959/ABOUT/official:an', null],
      [participation, null],
    ]);
  });

  /** The facts read in a source and their paragraphs: by paragraph, those of the source as a whole last. */
  async function waysBackFrom(graph: TestStore, id: string): Promise<[string, number | null][]> {
    const { source } = await answerTo(
      askerOf(graph.store),
      'query ($id: ID!) { source(id: $id) { facts(first: 100) { edges { factId paragraph } } } }',
      { id },
    );
    const ways: [string, number | null][] = source.facts.edges.map(
      ({ factId, paragraph }: { factId: string; paragraph: number | null }) => [factId, paragraph],
    );
    return ways.sort((a, b) => (a[1] ?? 99) - (b[1] ?? 99) || (a[0] < b[0] ? -1 : 1));
  }
});

describe('the starting dataset', () => {
  it('is loaded into an empty graph, once and completely', async ({ graph }) => {
    expect(await loadStartingDataset(graph.store)).toBe(true);
    const { entities, relationships } = parseDataset(await readDatasetFolder(`${packageRoot}/data`));
    const counts = { entityCount: entities.length, factCount: entities.length + relationships.length };
    expect(await readStatistics(graph.store)).toMatchObject(counts);
    expect(await loadStartingDataset(graph.store)).toBe(false);
    expect(await readStatistics(graph.store)).toMatchObject(counts);
  });

  it('is not loaded into a graph that holds anything', async ({ graph }) => {
    await loadFacts(graph.store, facts(FACTS));
    expect(await loadStartingDataset(graph.store)).toBe(false);
    expect((await contentOf(graph.store)).entities).toHaveLength(7);
  });

  it('has unique ids, and all names in one Unicode form', async () => {
    const { entities, relationships } = parseDataset(await readDatasetFolder(`${packageRoot}/data`));
    const ids = [...entities, ...relationships].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const files = await readDatasetFolder(`${packageRoot}/data`);
    expect(files.filter(({ text }) => text !== text.normalize('NFC')).map(({ path }) => path)).toEqual([]);
  });
});

/** How many calls of the store loading some facts takes. */
async function countCalls(graph: TestStore, dataset: ReturnType<typeof facts>): Promise<number> {
  let calls = 0;
  const runner: QueryRunner = {
    run: async () => {
      calls += 1;
      return [];
    },
  };
  await loadFacts(derivedStore(graph.store, { writeExclusively: (work) => work(runner) }), dataset);
  return calls;
}

/** The store, except that the call of this number fails. */
function failingAt(number: number, store: GraphStore): GraphStore {
  return derivedStore(store, {
    writeExclusively: (work) =>
      store.write((transaction) => {
        let calls = 0;
        return work({
          run: (query, parameters) => {
            calls += 1;
            if (calls === number) throw new Error('the last call failed');
            return transaction.run(query, parameters);
          },
        });
      }),
  });
}
