import { describe, expect } from 'vitest';
import { testOnStartingGraph as it } from '../../../support/fixtures.js';
import { type Ask, answerTo } from '../../../support/graphql/ask.js';
import { queryOf } from '../../../support/store/query-of.js';
import { type TestStore } from '../../../support/store/test-store.js';

const ARTICLE = 'source:bao-nghe-an-2017-03-10';

interface SourceFact {
  readonly factId: string;
  readonly paragraph: number | null;
  readonly cursor: string;
  readonly node: { readonly id: string };
  readonly sentence: string;
  readonly relationship: { readonly id: string; readonly sentence: string; readonly from: { id: string } } | null;
}

const QUERY = `query ($id: ID!, $first: Int, $after: String, $paragraphs: [Int!]) { source(id: $id) {
  facts(first: $first, after: $after, paragraphs: $paragraphs) { totalCount
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    edges { cursor factId paragraph sentence node { id } relationship { id sentence from { id } to { id } } } } } }`;

/** Does to the graph what no importer would. */
async function change(graph: TestStore, text: string): Promise<void> {
  await graph.store.write((transaction) => transaction.run(queryOf(text, {}), {}));
}

/** All facts of a source, page by page. */
async function factsOf(ask: Ask, id: string, first: number, paragraphs?: number[]) {
  const facts: SourceFact[] = [];
  for (let after: string | null = null; ; ) {
    const { source } = await answerTo(ask, QUERY, { id, first, after, ...(paragraphs && { paragraphs }) });
    const { edges, pageInfo, totalCount } = source.facts;
    expect(pageInfo).toMatchObject({
      hasPreviousPage: after !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    });
    facts.push(...edges);
    if (!pageInfo.hasNextPage) return { facts, totalCount };
    expect(edges).toHaveLength(first);
    after = pageInfo.endCursor;
  }
}

describe('source.facts', () => {
  it('pages through all facts of the article without duplicates, in the order of its paragraphs', async ({ ask }) => {
    const { facts, totalCount } = await factsOf(ask, ARTICLE, 17);
    expect(facts.length).toBeGreaterThan(60);
    expect(facts).toHaveLength(totalCount);
    expect(new Set(facts.map(({ factId, paragraph }) => `${factId} ${paragraph}`)).size).toBe(totalCount);
    const paragraphs = facts.map(({ paragraph }) => paragraph ?? 0);
    expect(paragraphs).toEqual([...paragraphs].sort((left, right) => left - right));
  });

  it('returns relationships with both ends, and entities alone', async ({ ask }) => {
    const { facts } = await factsOf(ask, ARTICLE, 500);
    for (const { factId, node, relationship, sentence } of facts) {
      if (factId.includes('/')) {
        expect(relationship).toMatchObject({ id: factId, from: { id: node.id } });
        expect(sentence).toBe(relationship?.sentence);
        expect(sentence).not.toMatch(/[{}]/);
      } else {
        expect(relationship).toBeNull();
        expect(node.id).toBe(factId);
        expect(sentence).toMatch(/^It tells of \S/);
      }
    }
  });

  it.for<[number, string[]]>([
    [
      12,
      [
        'province:nghe-an/RANKED_IN/organization:north-central-emulation-cluster/2016',
        'award:excellent-emulation-flag',
      ],
    ],
    [13, ['event:north-central-emulation-conference-2017/DISCUSSED/directive:34-ct-tw-2014']],
    [20, ['province:quang-tri/LEADS/organization:north-central-emulation-cluster/2017/HEAD']],
  ])('gives the facts of paragraph %i alone', async ([paragraph, expected], { ask }) => {
    const { facts, totalCount } = await factsOf(ask, ARTICLE, 3, [paragraph]);
    expect(new Set(facts.map((fact) => fact.paragraph))).toEqual(new Set([paragraph]));
    expect(facts.map(({ factId }) => factId)).toEqual(expect.arrayContaining(expected));
    const { facts: all } = await factsOf(ask, ARTICLE, 500);
    expect(facts).toEqual(all.filter((fact) => fact.paragraph === paragraph));
    expect(totalCount).toBe(facts.length);
  });

  it('leads from the paragraphs of its topics to the event', async ({ ask }) => {
    const { facts } = await factsOf(ask, ARTICLE, 500, [16, 19]);
    const conference = 'event:north-central-emulation-conference-2017';
    const paragraphs = facts.filter(({ factId }) => factId === conference).map(({ paragraph }) => paragraph);
    expect(paragraphs).toEqual([16, 19]);
  });

  it('returns the facts of several paragraphs, and none for an empty list', async ({ ask }) => {
    const { facts: all } = await factsOf(ask, ARTICLE, 500);
    const wanted = all.filter(({ paragraph }) => paragraph === 3 || paragraph === 20);
    expect(await factsOf(ask, ARTICLE, 500, [20, 3])).toEqual({ facts: wanted, totalCount: wanted.length });
    expect(await factsOf(ask, ARTICLE, 500, [])).toEqual({ facts: [], totalCount: 0 });
    expect(await factsOf(ask, ARTICLE, 500, [9999])).toEqual({ facts: [], totalCount: 0 });
  });

  it('returns the facts of a source cited as a whole', async ({ ask }) => {
    const { facts } = await factsOf(ask, 'source:vov-1006225', 500);
    expect(facts.length).toBeGreaterThan(0);
    expect(new Set(facts.map(({ paragraph }) => paragraph))).toEqual(new Set([null]));
  });

  it('leaves out an evidence link without a fact, and continues paging after it', async ({ ask, graph }) => {
    const { facts: all } = await factsOf(ask, ARTICLE, 500);
    const article = `(n:Entity {id: '${ARTICLE}'})`;
    await change(graph, `MATCH ${article} CREATE (n)-[:EVIDENCES {key: 1, paragraph: 3}]->(n)`);
    const found: SourceFact[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const { source } = await answerTo(ask, QUERY, { id: ARTICLE, first: 1, after });
      found.push(...source.facts.edges);
      after = source.facts.pageInfo.endCursor;
      more = source.facts.pageInfo.hasNextPage;
    }
    await change(graph, `MATCH ${article}-[r:EVIDENCES {key: 1}]->(n) DELETE r`);
    expect(found).toEqual(all);
  });

  it('describes relationships in sentences', async ({ ask }) => {
    const { facts } = await factsOf(ask, ARTICLE, 500);
    const sentences = facts.flatMap(({ relationship }) => relationship?.sentence ?? []);
    expect(sentences).toEqual(
      expect.arrayContaining([
        "Nguyễn Xuân Đường held the position of Chairman of the People's Committee of Nghệ An from 15 May 2013 until 1 October 2018",
        expect.stringMatching(
          /^Nghệ An Province ranked first in the North Central Emulation Cluster for 2016, with .* 990 points$/,
        ),
        'Quảng Trị Province was the deputy head of the North Central Emulation Cluster for 2016',
        'Quảng Trị Province was elected head of the North Central Emulation Cluster for 2017',
      ]),
    );
  });

  it('refuses a cursor of another list', async ({ ask }) => {
    const { sources } = await answerTo(ask, '{ sources(first: 1) { edges { cursor } } }');
    const after = sources.edges[0].cursor;
    const { errors } = await ask(QUERY, { id: ARTICLE, first: 1, after });
    expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', argument: 'after' });
  });

  it('contains every fact of its evidence', async ({ ask }) => {
    const { official } = await answerTo(
      ask,
      `{ official(id: "official:nguyen-duc-chinh") { evidence { paragraph source { id title publisher publishedOn } }
          roles { edges { id: factId evidence { paragraph source { id } } } } } }`,
    );
    const { facts } = await factsOf(ask, ARTICLE, 500);
    const found = new Set(facts.map(({ factId, paragraph }) => `${factId}#${paragraph}`));
    const cited = [{ id: 'official:nguyen-duc-chinh', ...official }, ...official.roles.edges].flatMap(
      (fact: { id: string; evidence: { paragraph: number; source: { id: string } }[] }) =>
        fact.evidence.filter(({ source }) => source.id === ARTICLE).map(({ paragraph }) => `${fact.id}#${paragraph}`),
    );
    expect(cited.length).toBeGreaterThan(1);
    expect(cited.filter((reference) => !found.has(reference))).toEqual([]);
  });
});
