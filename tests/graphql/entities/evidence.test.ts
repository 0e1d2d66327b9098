import { describe, expect } from 'vitest';
import { testOnStartingGraph as it, testOnSharedGraph } from '../../support/fixtures.js';
import { answerTo } from '../../support/graphql/ask.js';
import { openGraphOf } from '../../support/store/test-store.js';

const YAML = `
sources:
  - { id: source:paper, title: Paper }
  - { id: source:book, title: Book, authors: [Somebody, Nguyễn Văn A], paragraphs: 40 }
officials:
  - id: official:a
    name: A
    identifiers: ["wikidata:Q42", "scheme:with:colons"]
    links: [https://example.org/a]
    evidence: ["source:paper", "source:paper#7", "source:book#12#as it was #1 said"]
    holds:
      - { to: position:p, evidence: ["source:book#3"] }
      - { to: position:q, evidence: ["source:book#4~He signs for its holder", "source:book#5~He signs again#in his hand"] }
positions:
  - { id: position:p, title: P, kind: STATE, evidence: ["source:paper#7"] }
  - { id: position:q, title: Q, kind: STATE, evidence: ["source:paper#7"] }
`;

const itOnFewFacts = testOnSharedGraph(() => openGraphOf(YAML));

describe('evidence', () => {
  itOnFewFacts('of an entity gives the source, the paragraph and the words, in the order stated', async ({ ask }) => {
    const { official } = await answerTo(
      ask,
      '{ official(id: "official:a") { evidence { paragraph quote source { id title authors } } } }',
    );
    expect(official.evidence).toEqual([
      { paragraph: null, quote: null, source: { id: 'source:paper', title: 'Paper', authors: [] } },
      { paragraph: 7, quote: null, source: { id: 'source:paper', title: 'Paper', authors: [] } },
      {
        paragraph: 12,
        quote: 'as it was #1 said',
        source: { id: 'source:book', title: 'Book', authors: ['Somebody', 'Nguyễn Văn A'] },
      },
    ]);
  });

  itOnFewFacts('of a relationship is its own', async ({ ask }) => {
    const { official } = await answerTo(
      ask,
      '{ official(id: "official:a") { roles(first: 1) { edges { id: factId evidence { paragraph source { id } } } } } }',
    );
    expect(official.roles.edges).toEqual([
      { id: 'official:a/HOLDS/position:p', evidence: [{ paragraph: 3, source: { id: 'source:book' } }] },
    ]);
  });

  itOnFewFacts('that a source only implies has the reasoning', async ({ ask }) => {
    const { fact, source } = await answerTo(
      ask,
      `{ fact(id: "official:a/HOLDS/position:q") { evidence { paragraph quote inferred } }
         source(id: "source:book") { facts(paragraphs: [3, 4]) { edges { factId paragraph inferred } } } }`,
    );
    expect(fact.evidence).toEqual([
      { paragraph: 4, quote: null, inferred: 'He signs for its holder' },
      { paragraph: 5, quote: 'in his hand', inferred: 'He signs again' },
    ]);
    expect(source.facts.edges).toEqual([
      { factId: 'official:a/HOLDS/position:p', paragraph: 3, inferred: null },
      { factId: 'official:a/HOLDS/position:q', paragraph: 4, inferred: 'He signs for its holder' },
    ]);
  });

  itOnFewFacts('of a source is empty: it is evidence itself', async ({ ask }) => {
    expect(await answerTo(ask, '{ source(id: "source:book") { evidence { quote } } }')).toEqual({
      source: { evidence: [] },
    });
  });

  itOnFewFacts('costs one more call, however much of it there is', async ({ ask, graph }) => {
    graph.clearReads();
    await answerTo(ask, '{ official(id: "official:a") { evidence { source { title } } } }');
    expect(graph.reads).toEqual(['facts/of-one-type', 'facts/of-one-type']);
  });

  itOnFewFacts('stands beside identifiers and links elsewhere', async ({ ask }) => {
    const { official } = await answerTo(
      ask,
      '{ official(id: "official:a") { identifiers { scheme identifier } links aliases birthDate } }',
    );
    expect(official).toEqual({
      identifiers: [
        { scheme: 'wikidata', identifier: 'Q42' },
        { scheme: 'scheme', identifier: 'with:colons' },
      ],
      links: ['https://example.org/a'],
      aliases: [],
      birthDate: null,
    });
  });
});

describe('claims', () => {
  it('state both birth dates, and the official has the preferred one', async ({ ask }) => {
    const { official } = await answerTo(
      ask,
      `{ official(id: "official:lam-thi-phuong-thanh") { birthDate claims { totalCount edges {
          node { property value preferred evidence { source { id } } subject { id } } } } } }`,
    );
    const subject = { id: 'official:lam-thi-phuong-thanh' };
    const claims = official.claims.edges.map(({ node }: { node: { value: string } }) => node);
    claims.sort((left: { value: string }, right: { value: string }) => (left.value < right.value ? -1 : 1));
    expect(official.claims.totalCount).toBe(2);
    expect(official.birthDate).toBe('1967-07-26');
    expect(claims).toMatchObject([
      { property: 'birthDate', value: '1962', preferred: false, subject },
      { property: 'birthDate', value: '1967-07-26', preferred: true, subject },
    ]);
    for (const { evidence } of claims) expect(evidence).toHaveLength(1);
  });

  it('are found by their ids, and lead to their subjects', async ({ ask }) => {
    const { node } = await answerTo(
      ask,
      `{ node(id: "claim:lam-thi-phuong-thanh-birth-date-1962") { __typename
          ... on Claim { property value subject { __typename ... on Official { name birthDate } } } } }`,
    );
    expect(node).toEqual({
      __typename: 'Claim',
      property: 'birthDate',
      value: '1962',
      subject: { __typename: 'Official', name: 'Lâm Thị Phương Thanh', birthDate: '1967-07-26' },
    });
  });

  it('are empty where sources agree', async ({ ask }) => {
    const { province } = await answerTo(
      ask,
      '{ province(id: "province:nghe-an") { claims { totalCount edges { cursor } } } }',
    );
    expect(province.claims).toEqual({ totalCount: 0, edges: [] });
  });

  it('of a document state the dates that sources print', async ({ ask }) => {
    const { directive } = await answerTo(
      ask,
      `{ directive(id: "directive:34-ct-tw-2014") { issuedOn claims { edges { node { value preferred } } } } }`,
    );
    const preferred = directive.claims.edges.filter(({ node }: { node: { preferred: boolean } }) => node.preferred);
    expect(directive.claims.edges).toHaveLength(2);
    expect(preferred).toEqual([{ node: { value: directive.issuedOn, preferred: true } }]);
  });
});
