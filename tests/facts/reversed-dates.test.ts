import { describe, expect } from 'vitest';
import { parseDataset } from '../../src/exchange/formats/dataset/parse-dataset.js';
import { loadFacts } from '../../src/facts/write-facts.js';
import { checkGraph } from '../../src/operations/check/check-graph.js';
import { editor } from '../support/access/viewers.js';
import { change, problemsOf as problemsOfAnswer, tryChange, tryMutation } from '../support/curation/mutate.js';
import { importText, problemsOf } from '../support/exchange/import-text.js';
import { testOnGraph } from '../support/fixtures.js';
import { type Ask, answerTo } from '../support/graphql/ask.js';
import { openTestStore, type TestStore } from '../support/store/test-store.js';

// One rule of what ends before it begins, at every way into the graph. A tenure that ends on the day it begins stands for all.
const DAY = '2017-03-10';
const WORDS = `since ${DAY} is not before until ${DAY}, the first day it no longer was: one of them is wrong`;
const TERM = 'official:an/HOLDS/position:chair';
const EVIDENCE = [{ source: 'source:paper' }];

const datasetOf = (dates: string) => `sources:
  - { id: source:paper, title: A paper }
positions:
  - { id: position:chair, title: Chair, kind: STATE, evidence: [source:paper] }
organizations:
  - { id: organization:club, name: Club, kind: OTHER, foundedOn: 2010, evidence: [source:paper] }
officials:
  - id: official:an
    name: An
    evidence: [source:paper]
    holds:
      - to: position:chair
        ${dates}
        evidence: [source:paper]
`;
const SAME_DAY = datasetOf(`since: ${DAY}\n        until: ${DAY}`);

const it = testOnGraph(openTestStore, editor);

const load = (graph: TestStore, dates: string) =>
  loadFacts(graph.store, parseDataset([{ path: 'facts.yaml', text: datasetOf(dates) }]));

interface Tenures {
  readonly edges: readonly object[];
}

async function tenures(ask: Ask): Promise<object[]> {
  const tenure = '{ edges { since until } }';
  const query = `{ officials { edges { node { roles ${tenure} memberships ${tenure} } } } }`;
  const { officials } = await answerTo(ask, query);
  return officials.edges.flatMap(({ node }: { node: Readonly<Record<string, Tenures>> }) =>
    Object.values(node).flatMap(({ edges }) => edges),
  );
}

async function found(graph: TestStore): Promise<string[]> {
  const problems: string[] = [];
  for await (const { rule, id } of checkGraph(graph.store)) if (rule === 'reversed-dates') problems.push(id);
  return problems;
}

describe('a tenure that ends on the day it begins', () => {
  it('is refused in a dataset, with its line', async () => {
    expect(() => parseDataset([{ path: 'facts.yaml', text: SAME_DAY }])).toThrow(`facts.yaml:13: ${WORDS}.`);
  });

  it('is refused in an imported dataset, and the rest is imported', async ({ graph }) => {
    const result = await importText(graph.store, 'facts.yaml', SAME_DAY);
    expect(problemsOf(result)).toEqual([`12: ${TERM}: ${WORDS}.`]);
    expect([result.report.entities.added, result.report.relationships.added]).toEqual([4, 0]);
  });

  it.for([
    ['2017-03-11', '2017-03-10', true],
    ['2017-03-10', '2017-03-10', false],
    ['2017', '2017', false],
  ] as const)(
    'is kept without its end by an import of Popolo, which names the last day: %s, %s: %j',
    async ([start, end, isReversed], { ask, graph }) => {
      const membership = { id: 'm', person_id: '1', organization_id: 'o', start_date: start, end_date: end };
      const file = {
        persons: [{ id: '1', name: 'An' }],
        organizations: [{ id: 'o', name: 'O' }],
        memberships: [membership],
      };
      const result = await importText(graph.store, 'a.json', file);
      const [kept] = await tenures(ask);
      if (!isReversed) {
        expect(problemsOf(result)).toEqual([]);
        expect(kept).toEqual({ since: start, until: start === '2017' ? '2017' : '2017-03-11' });
      } else {
        expect(problemsOf(result)).toEqual([
          expect.stringMatching(
            /^\d+: official:a-1\/MEMBER_OF\/.*: since 2017-03-11 is not before until 2017-03-11, the first day it no longer was: one of them is wrong; until was left out\.$/,
          ),
        ]);
        expect(kept).toEqual({ since: start, until: null });
      }
      expect(await found(graph)).toEqual([]);
    },
  );

  it('is imported from FollowTheMoney without its end, and reported with its line; a second import changes nothing', async ({
    ask,
    graph,
  }) => {
    const lines = [
      { id: 'a', schema: 'Person', properties: { name: ['An'] } },
      {
        id: 'o',
        schema: 'Organization',
        properties: { name: ['O'], incorporationDate: ['2016'], dissolutionDate: ['2015'] },
      },
      { id: 'p', schema: 'Position', properties: { name: ['P'], organization: ['o'] } },
      {
        id: 't',
        schema: 'Occupancy',
        properties: { holder: ['a'], post: ['p'], startDate: ['2017-03-11'], endDate: [DAY] },
      },
    ];
    const text = lines.map((line) => JSON.stringify(line)).join('\n');
    const result = await importText(graph.store, 'people.ftm.json', text);
    expect(problemsOf(result)).toEqual([
      expect.stringMatching(
        /^2: organization:.*: foundedOn 2016 is after dissolvedOn 2015: one of them is wrong; dissolvedOn was left out\.$/,
      ),
      expect.stringMatching(
        /^4: official:.*: since 2017-03-11 is not before until 2017-03-11.*; until was left out\.$/,
      ),
    ]);
    expect(await tenures(ask)).toEqual([{ since: '2017-03-11', until: null }]);
    expect(await found(graph)).toEqual([]);
    const { report } = await importText(graph.store, 'people.ftm.json', text);
    expect([report.entities.changed, report.relationships.changed, report.problemCount]).toEqual([0, 0, 2]);
  });

  it('is accepted from the native format, as exports may contain it, and found by check', async ({ graph }) => {
    await load(graph, `since: ${DAY}`);
    const fact = {
      relationship: 'HOLDS',
      id: TERM,
      from: 'official:an',
      to: 'position:chair',
      properties: { since: DAY, until: DAY },
      evidence: ['source:paper'],
    };
    const { report } = await importText(graph.store, 'graph.ndjson', `${JSON.stringify(fact)}\n`);
    expect([report.problemCount, report.relationships.changed]).toEqual([0, 1]);
    expect(await found(graph)).toEqual([TERM]);
  });

  it('does not result from a date of the graph and one of a file', async ({ ask, graph }) => {
    await load(graph, `since: ${DAY}`);
    const holds = {
      relationship: 'HOLDS',
      id: TERM,
      from: 'official:an',
      to: 'position:chair',
      evidence: ['source:paper'],
    };
    const text = `${JSON.stringify({ ...holds, properties: { until: '2016' } })}\n`;
    const { report } = await importText(graph.store, 'graph.ndjson', text, { policy: 'keep' });
    expect(report.differences).toEqual([
      `${TERM}: since ${DAY} is after until 2016: one of them is wrong; until of the file was left out`,
    ]);
    expect(await tenures(ask)).toEqual([{ since: DAY, until: null }]);
  });

  it.for<[string, (term: string) => [string, object]]>([
    ['correctFact', () => ['correctFact', { fact: TERM, since: DAY, until: DAY, evidence: EVIDENCE }]],
    ['endTerm', () => ['endTerm', { term: TERM, until: DAY, evidence: EVIDENCE }]],
  ])('is refused by %s, in the same words', async ([_, inputOf], { ask, graph }) => {
    await load(graph, `since: ${DAY}`);
    const [name, input] = inputOf(TERM);
    const answer = await tryChange(ask, name, input);
    expect(problemsOfAnswer(answer)).toEqual([['until', 'REVERSED']]);
    expect(answer.errors?.[0]?.message).toBe(`${WORDS}.`);
    expect(await tenures(ask)).toEqual([{ since: DAY, until: null }]);
  });

  it('is refused by appoint, unlike one that is a day or a year longer', async ({ ask, graph }) => {
    await load(graph, 'key: first');
    const term = { official: 'official:an', position: 'position:chair', key: 'k', since: DAY, evidence: EVIDENCE };
    const answer = await tryMutation(ask, 'appoint', { ...term, until: DAY });
    expect(problemsOfAnswer(answer)).toEqual([['until', 'REVERSED']]);
    expect(answer.errors?.[0]?.message).toBe(`${WORDS}.`);
    for (const until of ['2017-03-11', '2017-03', '2017']) {
      expect((await tryMutation(ask, 'appoint', { ...term, key: `k-${until}`, until })).errors).toBeUndefined();
    }
  });

  it('is refused in a claim whose value its entity would get', async ({ ask, graph }) => {
    await load(graph, `since: ${DAY}`);
    const claim = {
      subject: 'organization:club',
      property: 'dissolvedOn',
      value: '2009',
      preferred: true,
      expectedSubjectVersion: 1,
      evidence: EVIDENCE,
    };
    const answer = await tryMutation(ask, 'recordClaim', claim);
    expect(problemsOfAnswer(answer)).toEqual([['value', 'REVERSED']]);
    expect(answer.errors?.[0]?.message).toBe('foundedOn 2010 is after dissolvedOn 2009: one of them is wrong.');
    expect((await tryMutation(ask, 'recordClaim', { ...claim, value: '2010' })).errors).toBeUndefined();
  });
});

describe('an event of one day', () => {
  it('begins and ends on it, by a mutation as in a dataset', async ({ ask, graph }) => {
    await load(graph, `since: ${DAY}`);
    const event = { id: 'event:e', name: 'E', kind: 'OTHER', startsOn: DAY, endsOn: DAY, evidence: EVIDENCE };
    expect((await tryMutation(ask, 'addEvent', event)).errors).toBeUndefined();
    await change(ask, 'correctEvent', { id: 'event:e', endsOn: '2017-03', evidence: EVIDENCE });
    expect(await found(graph)).toEqual([]);
  });
});
