import { describe, expect } from 'vitest';
import { Losses } from '../../../src/exchange/export/losses.js';
import { derivedStore } from '../../../src/store/derived-store.js';
import { admin } from '../../support/access/viewers.js';
import { merge } from '../../support/curation/merge.js';
import { change, mutate, PAPER } from '../../support/curation/mutate.js';
import { exportText, importText, problemsOf } from '../../support/exchange/import-text.js';
import { testOnGraph } from '../../support/fixtures.js';
import { answerTo } from '../../support/graphql/ask.js';
import { openGraphOf, type TestStore } from '../../support/store/test-store.js';

const PEOPLE = 40;
const people = Array.from({ length: PEOPLE }, (_, index) => `official:p-${index}`);

const it = testOnGraph(
  () =>
    openGraphOf(`sources:
  - { id: source:paper, title: A paper }
  - { id: source:web, title: A page }
officials:
${people.map((id) => `  - { id: ${id}, name: P, evidence: [source:paper] }`).join('\n')}
`),
  admin,
);

const pairs = people.flatMap((one, index) => people.slice(index + 1).map((other): [string, string] => [one, other]));

function judgementLine(distinct: readonly string[]): string {
  const by = { kind: 'USER', id: 'x' };
  const made = { at: '2026-11-26T17:16:40.000Z', by, reason: 'Another face. '.repeat(100), evidence: ['source:paper'] };
  return `${JSON.stringify({ distinct, ...made })}\n`;
}

const importLines = (graph: TestStore, lines: readonly string[], options = {}, store = graph.store) =>
  importText(store, 'graph.ndjson', `{"format":"officials-graph","version":1}\n${lines.join('')}`, options);

async function judgedCount(graph: TestStore): Promise<number> {
  return (await exportText(graph.store, 'native')).split('\n').filter((line) => line.startsWith('{"distinct"')).length;
}

describe('judgements in a file', () => {
  it('are written while the file is read', async ({ graph }) => {
    const stopping = new AbortController();
    const store = derivedStore(graph.store, {
      writeExclusively(work) {
        stopping.abort();
        return graph.store.writeExclusively(work);
      },
    });
    const { report } = await importLines(graph, pairs.map(judgementLine), { signal: stopping.signal }, store);
    expect(report.stopped).toBe(true);
    expect(await judgedCount(graph)).toBeGreaterThan(0);
    expect(await judgedCount(graph)).toBeLessThan(pairs.length);
    await importLines(graph, pairs.map(judgementLine));
    expect(await judgedCount(graph)).toBe(pairs.length);
  });

  it('may precede the entities they are about, in any number', async ({ graph }) => {
    const { store } = graph;
    const facts = ['official:new-a', 'official:new-b'].map((id) => {
      return `${JSON.stringify({ entity: 'Official', id, properties: { name: 'A' }, evidence: ['source:new'] })}\n`;
    });
    const source = `${JSON.stringify({ entity: 'Source', id: 'source:new', properties: { title: 'A' }, evidence: [] })}\n`;
    const judgements = [['official:new-a', 'official:new-b'] as const, ...pairs.slice(0, 150)].map(judgementLine);
    for (const dryRun of [true, false]) {
      const result = await importLines(graph, [...judgements, ...facts, source], { dryRun }, store);
      expect(problemsOf(result)).toEqual([]);
      expect(result.report.curationRecords).toEqual({ added: 151, changed: 0, unchanged: 0 });
    }
    expect(await judgedCount(graph)).toBe(151);
  });
});

describe('a withdrawn judgement', () => {
  const [one = '', other = ''] = people;
  const id = `${one}/IS_NOT/${other}`;
  let text: string;
  it.beforeEach(async ({ ask, graph }) => {
    await mutate(ask, 'recordDistinct', { one, other, evidence: PAPER, reason: 'Another face' });
    text = await exportText(graph.store, 'native');
    await mutate(ask, 'withdrawDistinct', { judgement: id, expectedVersion: 1, evidence: PAPER });
  });

  it('stays withdrawn when an export from before is imported, and is listed', async ({ graph }) => {
    const once = await exportText(graph.store, 'native');
    const { report } = await importText(graph.store, 'graph.ndjson', text);
    expect(await exportText(graph.store, 'native')).toBe(once);
    expect(report.differences).toEqual([`${id}: was retracted, which is its version 2; kept out`]);
    expect(report.curationRecords).toEqual({ added: 0, changed: 0, unchanged: 0 });
  });

  it('is restored with --replace, and continues its versions', async ({ ask, graph }) => {
    await importText(graph.store, 'graph.ndjson', text, { policy: 'replace' });
    expect(await exportText(graph.store, 'native')).toBe(text);
    const { node } = await answerTo(ask, `{ node(id: "${one}") { distinctFrom { ids version } } }`);
    expect(node.distinctFrom).toEqual([{ ids: [one, other], version: 3 }]);
    const { report } = await importText(graph.store, 'graph.ndjson', text);
    expect([report.curationRecords, report.differences]).toEqual([{ added: 0, changed: 0, unchanged: 1 }, []]);
  });
});

describe('the memory of writes', () => {
  it('is reclaimed after written facts, not after unchanged ones', async ({ graph }) => {
    let reclaimed = 0;
    const store = derivedStore(graph.store, {
      file: {
        path: graph.store.location,
        copyTo: () => Promise.reject(new TypeError('An import copies no graph.')),
        rewrite: () => Promise.reject(new TypeError('An import writes no file anew.')),
        reclaimMemory: async () => {
          reclaimed += 1;
        },
      },
    });
    const text = (await exportText(graph.store, 'native')).replaceAll('"name":"P"', '"name":"Q"');
    await importText(store, 'graph.ndjson', text, { writesBeforeReclaim: PEOPLE });
    expect(reclaimed).toBe(1);
    await importText(store, 'graph.ndjson', text, { writesBeforeReclaim: PEOPLE });
    expect(reclaimed).toBe(1);
  });
});

describe('a format for facts only', () => {
  it.for(['popolo', 'ftm', 'graphml', 'gexf'])(
    'counts the merges and judgements it leaves out: %s',
    async (format, { ask, graph }) => {
      const [one = '', other = '', third = ''] = people;
      await mutate(ask, 'recordDistinct', { one, other, evidence: PAPER });
      await merge(ask, one, third);
      await change(ask, 'correctOfficial', { id: one, gender: 'male', evidence: PAPER });
      const losses = new Losses();
      await exportText(graph.store, format, losses);
      expect([...losses.counts]).toEqual(
        expect.arrayContaining([
          ['merges', 1],
          ['judgements that two are not the same', 1],
        ]),
      );
    },
  );
});
