import { describe, expect } from 'vitest';
import type { GraphStore } from '../../../src/store/store.js';
import { admin } from '../../support/access/viewers.js';
import { FACTS, GOES, merge, openTwins, STAYS, split, WEB } from '../../support/curation/merge.js';
import { change, mutate } from '../../support/curation/mutate.js';
import { exportText, importText, problemsOf } from '../../support/exchange/import-text.js';
import { popoloSample } from '../../support/exchange/popolo-sample.js';
import { contentOf } from '../../support/facts/graph-content.js';
import { openForTest, testOnGraph } from '../../support/fixtures.js';
import { answerTo, askerOf } from '../../support/graphql/ask.js';
import { openGraphOf, openTestStore, type TestStore } from '../../support/store/test-store.js';

const it = testOnGraph(openTwins, admin);

/** An empty graph that an export is put into. */
async function graphOf(text: string): Promise<TestStore> {
  const graph = await openForTest(openTestStore);
  const result = await importText(graph.store, 'graph.ndjson', text, { strict: true });
  expect(problemsOf(result)).toEqual([]);
  return graph;
}

/** The export of a graph of its own that a dataset makes. */
async function exportOf(yaml: string): Promise<string> {
  const { store } = await openForTest(() => openGraphOf(yaml));
  return exportText(store, 'native');
}

const noChange = { added: 0, changed: 0 };

describe('the native format', () => {
  it('carries merges and judgements: the same bytes, old ids that resolve, and splits', async ({ ask, graph }) => {
    const before = await exportText(graph.store, 'native');
    await mutate(ask, 'recordDistinct', { one: STAYS, other: 'official:other', evidence: WEB, reason: 'Another face' });
    const judged = await exportText(graph.store, 'native');
    await merge(ask, STAYS, GOES);
    await merge(ask, 'position:chairman', 'position:chair');
    const merged = await exportText(graph.store, 'native');
    const { store } = await graphOf(merged);
    const askAnew = askerOf(store, admin);
    expect(await exportText(store, 'native')).toBe(merged);
    const query = `{ node(id: "${GOES}") { id mergedIds distinctFrom { ids reason version } } }`;
    expect((await answerTo(askAnew, query)).node).toEqual({
      id: STAYS,
      mergedIds: [GOES],
      distinctFrom: [{ ids: ['official:other', STAYS], reason: 'Another face', version: 1 }],
    });
    const again = await importText(store, 'graph.ndjson', merged);
    expect(again.report.curationRecords).toEqual({ ...noChange, unchanged: 3 });
    expect(again.report.entities).toMatchObject(noChange);
    await split(askAnew, 'position:chair');
    await split(askAnew, GOES);
    expect(await exportText(store, 'native')).toBe(judged);
    const { node } = await answerTo(askAnew, query);
    expect(node).toEqual({ id: GOES, mergedIds: [], distinctFrom: [] });
    await mutate(askAnew, 'withdrawDistinct', {
      judgement: `official:other/IS_NOT/${STAYS}`,
      expectedVersion: 1,
      evidence: WEB,
    });
    expect(await exportText(store, 'native')).toBe(before);
  });
});

/** Everything that an import has found as it was. */
const unchanged = { added: 0, changed: 0, unchanged: expect.any(Number) };

/** Two files in which one person stands by two ids. */
const files: readonly [format: string, name: string, text: string, into: string, merged: string][] = [
  ['Popolo', 'assembly.json', JSON.stringify(popoloSample), 'official:assembly-3', 'official:assembly-nguoi-1'],
  [
    'FollowTheMoney',
    'people.ftm.json',
    [
      { id: 'Q1', schema: 'PublicBody', properties: { name: ['Assembly'] } },
      { id: 'Q2', schema: 'Position', properties: { name: ['Member'], organization: ['Q1'] } },
      { id: 'a', schema: 'Person', properties: { name: ['Nguyễn An', 'An'], birthDate: ['1960-01-02', '1961'] } },
      { id: 'b', schema: 'Person', properties: { name: ['Nguyễn Văn An'], birthDate: ['1962'] } },
      { id: 'o', schema: 'Occupancy', properties: { holder: ['a'], post: ['Q2'], startDate: ['2011'] } },
      { id: 'p', schema: 'Occupancy', properties: { holder: ['b'], post: ['Q2'], startDate: ['2011'] } },
      { id: 'm', schema: 'Membership', properties: { member: ['a'], organization: ['Q1'], role: ['deputy'] } },
    ]
      .map((entity) => JSON.stringify(entity))
      .join('\n'),
    'official:people-b',
    'official:people-a',
  ],
];

describe('a file from before a merge', () => {
  it.for(files)(
    'changes nothing when it is imported again, and the merge is undone to the byte: %s',
    async ([_, name, text, into, given], { ask, graph }) => {
      await importText(graph.store, name, text);
      const query = '{ officials(first: 100) { edges { node { id } } } }';
      const ids: string[] = (await answerTo(ask, query)).officials.edges.map(
        ({ node }: { node: { id: string } }) => node.id,
      );
      const merged = ids.find((id) => id.startsWith(given)) ?? '';
      const before = await exportText(graph.store, 'native');
      await merge(ask, into, merged);
      const once = await exportText(graph.store, 'native');
      for (let run = 0; run < 2; run += 1) {
        const { report } = await importText(graph.store, name, text);
        expect([report.entities, report.relationships]).toEqual([unchanged, unchanged]);
        expect(await exportText(graph.store, 'native')).toBe(once);
      }
      await split(ask, merged);
      expect(await exportText(graph.store, 'native')).toBe(before);
      const { report } = await importText(graph.store, name, text);
      expect([report.entities, report.relationships]).toEqual([unchanged, unchanged]);
    },
  );

  it('adds new statements of the file to the survivor, once, and reports differences', async ({ ask, graph }) => {
    const lines = (person: object, more: object[] = []) =>
      [
        { id: 'a', schema: 'Person', properties: { name: ['An'], birthDate: ['1960'], ...person } },
        { id: 'b', schema: 'Person', properties: { name: ['An B'], birthDate: ['1960'] } },
        { id: 'Q1', schema: 'PublicBody', properties: { name: ['Assembly'] } },
        ...more,
      ]
        .map((entity) => JSON.stringify(entity))
        .join('\n');
    await importText(graph.store, 'x.ftm.json', lines({}));
    await merge(ask, 'official:x-b', 'official:x-a');
    const member = { id: 'm', schema: 'Membership', properties: { member: ['a'], organization: ['Q1'] } };
    const text = lines({ gender: ['male'], birthDate: ['1970'] }, [member]);
    const first = await importText(graph.store, 'x.ftm.json', text);
    expect(first.report.entities).toMatchObject({ added: 0, changed: 1 });
    expect(first.report.relationships).toMatchObject({ added: 1, changed: 0 });
    expect(first.report.differences).toEqual([expect.stringContaining('birthDate is "1960" in the graph and "1970"')]);
    const question = '{ official(id: "official:x-a") { id gender birthDate memberships { totalCount } } }';
    expect((await answerTo(ask, question)).official).toEqual({
      id: 'official:x-b',
      gender: 'male',
      birthDate: '1960',
      memberships: { totalCount: 1 },
    });
    const again = await importText(graph.store, 'x.ftm.json', text);
    expect([again.report.entities, again.report.relationships]).toEqual([unchanged, unchanged]);
  });

  it.for([
    ['an export', 'graph.ndjson', (store: GraphStore) => exportText(store, 'native')],
    ['a dataset', 'twins.yaml', () => Promise.resolve(FACTS)],
  ] as const)(
    'changes nothing if it is %s of before, and of two claims one stays preferred',
    async ([_, name, read], { ask, graph }) => {
      const text = await read(graph.store);
      await merge(ask, STAYS, GOES);
      await merge(ask, 'position:chairman', 'position:chair');
      const once = await exportText(graph.store, 'native');
      const content = await contentOf(graph.store);
      for (const options of [{ dryRun: true }, {}, {}, { policy: 'keep' }, { policy: 'replace' }] as const) {
        const { report } = await importText(graph.store, name, text, options);
        expect([report.entities, report.relationships]).toEqual([unchanged, unchanged]);
        expect([report.differences, report.problems]).toEqual([[], []]);
        expect(await exportText(graph.store, 'native')).toBe(once);
      }
      expect(await contentOf(graph.store)).toEqual(content);
      await split(ask, 'position:chair');
      await split(ask, GOES);
      await importText(graph.store, name, text);
      const again = await exportText(graph.store, 'native');
      expect(again).toBe(await exportOf(FACTS));
    },
  );

  it('leaves later changes alone, and adds what is new', async ({ ask, graph }) => {
    const text = await exportText(graph.store, 'native');
    await merge(ask, STAYS, GOES);
    const changed = { id: STAYS, gender: null, aliases: null, evidence: WEB };
    await change(ask, 'correctOfficial', changed);
    const once = await exportText(graph.store, 'native');
    await importText(graph.store, 'graph.ndjson', text);
    expect(await exportText(graph.store, 'native')).toBe(once);
    const more = text.replace('"birthDate":"1967"', '"birthDate":"1968","links":["https://example.org/1"]');
    const { report } = await importText(graph.store, 'graph.ndjson', more);
    expect(report.entities).toMatchObject({ added: 0, changed: 1 });
    expect(report.differences).toEqual([`${STAYS}: birthDate is "1967" in the graph and "1968" in the file`]);
  });

  it('is applied as it is if it was written after the merge', async ({ ask, graph }) => {
    await merge(ask, STAYS, GOES);
    const text = await exportText(graph.store, 'native');
    const corrected = text.replace('"birthDate":"1967","gender":"female"', '"birthDate":"1968","gender":"female"');
    expect(corrected).not.toBe(text);
    const { report } = await importText(graph.store, 'graph.ndjson', corrected);
    expect([report.entities.changed, report.differences]).toEqual([1, []]);
    expect(await exportText(graph.store, 'native')).toBe(corrected);
  });
});

const GONE = { entity: 'Official', id: GOES, properties: { name: 'Lâm Phương Thanh' }, evidence: ['source:web'] };

describe('an invalid merge or judgement in the native format', () => {
  it.for([
    ['merge', { into: 'official:other' }, /is in the graph, and so not merged/],
    ['distinct', { distinct: [STAYS, STAYS] }, /cannot be two/],
    ['merge of two types', { into: 'position:chair' }, /not of one type/],
    ['merge without facts', { facts: undefined }, /facts/],
    ['merge of what are no facts', { facts: [[{ entity: 'Spaceship' }, null]] }, /facts must be pairs/],
    [
      'merge of facts that do not fit',
      { facts: [[{ entity: 'Official', id: 'x', properties: {}, evidence: [] }, null]] },
      /x: /,
    ],
    ['merge of what it does not hold', { facts: [] }, /facts do not hold what was merged/],
    [
      'merge into nothing',
      { merge: 'official:gone', into: 'official:nobody', facts: [[{ ...GONE, id: 'official:gone' }, null]] },
      /official:gone names official:nobody, which neither/,
    ],
    [
      'merge in a circle',
      { merge: 'official:gone', into: 'official:gone-too', facts: [[{ ...GONE, id: 'official:gone' }, null]] },
      /names official:gone-too/,
    ],
    [
      'merge read in nothing',
      { merge: 'official:gone', evidence: ['source:none'], facts: [[{ ...GONE, id: 'official:gone' }, null]] },
      /names source:none/,
    ],
    ['judgement of nobody', { distinct: [STAYS, 'official:nobody'] }, /names official:nobody/],
    [
      'judgement read in nothing',
      { distinct: [STAYS, 'official:other'], evidence: ['source:none'] },
      /names source:none/,
    ],
    ['judgement without evidence', { distinct: [STAYS, 'official:other'], evidence: [] }, /without evidence/],
  ] as const)('is reported with its line, and left out: %s', async ([_, wrong, message], { graph }) => {
    const made = {
      at: '2026-11-26T17:16:40.000Z',
      by: { kind: 'USER', id: 'x' },
      reason: '',
      evidence: ['source:web'],
    };
    const line =
      'distinct' in wrong
        ? { ...made, ...wrong }
        : { merge: GOES, into: STAYS, ...made, order: '1/x', facts: [[GONE, null]], ...wrong };
    const before = await exportText(graph.store, 'native');
    const result = await importText(
      graph.store,
      'x.ndjson',
      `{"format":"officials-graph","version":1}\n${JSON.stringify(line)}\n`,
    );
    expect(problemsOf(result)).toEqual([expect.stringMatching(message)]);
    expect(problemsOf(result)[0]).toMatch(/^2: /);
    expect(await exportText(graph.store, 'native')).toBe(before);
  });
});
