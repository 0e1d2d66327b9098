import { describe, expect } from 'vitest';
import { loadStartingDataset } from '../../../src/exchange/formats/dataset/starting-dataset.js';
import { exportText, importText, problemsOf } from '../../support/exchange/import-text.js';
import { openForTest, testOnGraph } from '../../support/fixtures.js';
import { answerTo, askerOf } from '../../support/graphql/ask.js';
import { openTestStore, type TestStore } from '../../support/store/test-store.js';

const it = testOnGraph(openTestStore);

const HEADER = '{"format":"officials-graph","version":2}';
const OLD_HEADER = '{"format":"officials-graph","version":1}';
const source = { entity: 'Source', id: 'source:paper', properties: { title: 'A paper' }, evidence: [] };
const an = { entity: 'Official', id: 'official:an', properties: { name: 'An' }, evidence: ['source:paper#1'] };
const post = {
  entity: 'Position',
  id: 'position:chair',
  properties: { title: 'Chair', kind: 'STATE' },
  evidence: ['source:paper'],
};
const holds = {
  relationship: 'HOLDS',
  id: 'official:an/HOLDS/position:chair',
  from: 'official:an',
  to: 'position:chair',
  properties: { since: '2016' },
  evidence: ['source:paper#2#the quote # of it'],
};

const file = (...lines: (object | string)[]) =>
  [OLD_HEADER, ...lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line)))].join('\n');
const end = (counts: object) =>
  `{"end":${JSON.stringify({ entities: 0, relationships: 0, merges: 0, judgements: 0, ...counts })}}`;
const closedFile = (...lines: object[]) =>
  [HEADER, ...lines.map((line) => JSON.stringify(line)), end({ entities: 3, relationships: 1 })].join('\n');
const importLines = (graph: TestStore, ...lines: (object | string)[]) =>
  importText(graph.store, 'graph.ndjson', file(...lines));

describe('the native format', () => {
  it('carries the starting dataset into another graph, byte for byte', async ({ graph }) => {
    await loadStartingDataset(graph.store);
    const first = await exportText(graph.store, 'native');
    const { store } = await openForTest(openTestStore);
    const { report } = await importText(store, 'graph.ndjson', first);
    expect(report.problems).toEqual([]);
    expect(report.unmapped.size).toBe(0);
    expect(await exportText(store, 'native')).toBe(first);
  });

  it('of an earlier version is imported: the one author of a source is one of its authors', async ({ graph }) => {
    const { report } = await importLines(graph, { ...source, properties: { title: 'A paper', author: 'An' } });
    expect(report.problems).toEqual([]);
    const [, exported = ''] = (await exportText(graph.store, 'native')).split('\n');
    expect(JSON.parse(exported)).toEqual({ ...source, properties: { title: 'A paper', authors: ['An'] } });
  });

  it('of an earlier version is imported: a score that was approximate is about that', async ({ graph }) => {
    const province = { entity: 'Province', id: 'province:p', properties: { name: 'P' }, evidence: ['source:paper'] };
    const cluster = {
      entity: 'Organization',
      id: 'organization:c',
      properties: { name: 'C', kind: 'OTHER' },
      evidence: ['source:paper'],
    };
    const ranking = (year: number, approximate?: unknown) => ({
      relationship: 'RANKED_IN',
      id: `province:p/RANKED_IN/organization:c/${year}`,
      from: 'province:p',
      to: 'organization:c',
      properties: { year, score: 990, ...(approximate !== undefined && { approximate }) },
      evidence: ['source:paper'],
    });
    const before = [ranking(2015, false), ranking(2016, true), ranking(2017, 'BELOW')];
    const { report } = await importLines(graph, source, province, cluster, ...before);
    expect(report.problems).toEqual([]);
    const exported = (await exportText(graph.store, 'native')).trim().split('\n').slice(-4, -1);
    expect(exported.map((line) => JSON.parse(line))).toEqual([
      ranking(2015),
      ranking(2016, 'ABOUT'),
      ranking(2017, 'BELOW'),
    ]);
  });

  it('is imported in any order: facts wait for the entities that they name', async ({ graph }) => {
    const { report } = await importLines(graph, holds, an, post, source);
    expect(report.problems).toEqual([]);
    expect(await exportText(graph.store, 'native')).toBe(`${closedFile(source, an, post, holds)}\n`);
  });

  it('is not imported at all if it is cut off, wherever that is', async ({ graph }) => {
    const whole = closedFile(source, an, post, holds);
    const lines = whole.split('\n');
    const atLines = lines.map((_, index) => lines.slice(0, index).join('\n')).slice(2);
    const withinLines = [0.3, 0.6, 0.95].map((part) => whole.slice(0, Math.floor(whole.length * part)));
    for (const cut of [...atLines, ...withinLines, whole.slice(0, -1)]) {
      const importing = importText(graph.store, 'graph.ndjson', cut);
      await expect(importing, cut).rejects.toThrow(/graph\.ndjson is cut off: it has no closing line/);
    }
    expect(await exportText(graph.store, 'native')).toBe(`${HEADER}\n${end({})}\n`);
  });

  it('tells of a file that lost lines in the middle, and strictly imports nothing of it', async ({ graph }) => {
    const text = closedFile(source, an, post);
    const told = [
      '5: the closing line states 1 relationships, but the file has 0: the file is not whole, or was changed. Export it again, or correct the line.',
    ];
    const refused = await importText(graph.store, 'graph.ndjson', text, { strict: true });
    expect([refused.refused, problemsOf(refused), refused.report.entities.added]).toEqual([true, told, 3]);
    const imported = await importText(graph.store, 'graph.ndjson', text);
    expect([problemsOf(imported), imported.report.entities.added]).toEqual([told, 3]);
  });

  it.for([OLD_HEADER, '{"format":"officials-graph"}', ''])(
    'needs no closing line after the header «%s»',
    async (header, { graph }) => {
      const lines = [header, ...[source, an, post, holds].map((line) => JSON.stringify(line))];
      const result = await importText(graph.store, 'graph.ndjson', lines.join('\n'));
      expect([problemsOf(result), result.report.relationships.added]).toEqual([[], 1]);
    },
  );

  it('makes a single evidence link for a reference, however often the fact repeats it', async ({ graph }) => {
    await importLines(graph, source, post, { ...an, evidence: ['source:paper#1', 'source:paper#2', 'source:paper#1'] });
    const facts = '{ source(id: "source:paper") { facts { totalCount edges { factId paragraph } } } }';
    const answer = await answerTo(askerOf(graph.store), facts);
    expect(answer.source.facts).toEqual({
      totalCount: 3,
      edges: [
        { factId: 'position:chair', paragraph: null },
        { factId: 'official:an', paragraph: 1 },
        { factId: 'official:an', paragraph: 2 },
      ],
    });
  });

  it('a second time changes nothing', async ({ graph }) => {
    await importLines(graph, source, an, post, holds);
    const { report } = await importLines(graph, source, an, post, holds);
    expect([report.entities, report.relationships]).toEqual([
      { added: 0, changed: 0, unchanged: 3 },
      { added: 0, changed: 0, unchanged: 1 },
    ]);
  });

  it('makes facts equal to the file, and removes the evidence links of sources no longer named', async ({ graph }) => {
    await importLines(
      graph,
      source,
      { ...source, id: 'source:web' },
      { ...an, evidence: ['source:paper#1', 'source:web'] },
    );
    const { report } = await importLines(graph, { ...an, properties: { name: 'Ân' }, evidence: ['source:web'] });
    expect(report.entities).toEqual({ added: 0, changed: 1, unchanged: 0 });
    expect(await countWaysBack(graph)).toBe(1);
  });

  it('imports evidence named twice only once', async ({ graph }) => {
    await importLines(graph, source, { ...an, evidence: ['source:paper#1', 'source:paper#1'] });
    expect(await countWaysBack(graph)).toBe(1);
    expect(await exportText(graph.store, 'native')).toContain('"evidence":["source:paper#1"]');
  });

  it('reports each broken line with its reason, and imports the others', async ({ graph }) => {
    const result = await importLines(
      graph,
      source,
      an,
      '{"entity": "Official", ',
      { ...an, id: 'official:Ân' },
      { ...an, id: 'official:binh', evidence: [] },
      { ...an, id: 'official:chi', properties: { name: 'Chi', birthDate: '2017-02-30' } },
      { ...an, id: 'official:dung', properties: { name: 'Dung', shoeSize: 42 } },
      an,
      { ...holds, to: 'position:nowhere', id: 'official:an/HOLDS/position:nowhere' },
      { ...holds, id: 'something' },
      { entity: 'Spaceship', id: 'x', properties: {}, evidence: [] },
    );
    expect(problemsOf(result)).toEqual([
      expect.stringMatching(/^4: the line is not JSON/),
      expect.stringMatching(/^5: official:Ân: its id official:Ân is not an id/),
      '6: official:binh: evidence is empty: a fact without evidence is refused.',
      expect.stringMatching(/^7: official:chi: birthDate is not a date.*2017-03-10\.$/),
      '8: official:dung: it has no property shoeSize: correct the name or take it out.',
      expect.stringMatching(/^9: official:an is stated twice/),
      expect.stringMatching(/^11: something: its id something does not name its ends/),
      expect.stringMatching(/^12: the type Spaceship is unknown/),
      expect.stringMatching(/^10: .* names position:nowhere, which neither/),
    ]);
    expect(result.report.entities.added).toBe(2);
  });

  it('continues after a line that is not UTF-8, and one of a megabyte', async ({ graph }) => {
    const latin = Buffer.from(
      '{"entity":"Official","id":"official:e","properties":{"name":"é"},"evidence":[]}\n',
      'latin1',
    );
    const long = `${JSON.stringify({ ...an, id: 'official:long', properties: { name: 'a'.repeat(1 << 20) } })}\n`;
    const bytes = Buffer.concat([
      Buffer.from(`${file(source)}\n`),
      latin,
      Buffer.from(`${long}${JSON.stringify(an)}\n`),
    ]);
    const result = await importText(graph.store, 'graph.ndjson', bytes);
    expect(problemsOf(result)).toEqual([
      '3: the line is not UTF-8: save the file in that encoding.',
      '4: official:long: name is longer than 500 characters.',
    ]);
    expect(result.report.entities.added).toBe(2);
  });

  it('writes nothing in a dry run, or if it is strict and anything is broken', async ({ graph }) => {
    const broken = file(source, an, post, { ...holds, evidence: [] });
    const strict = await importText(graph.store, 'graph.ndjson', broken, { strict: true });
    expect([strict.refused, strict.report.problemCount]).toEqual([true, 1]);
    const whole = file(source, an, post, holds);
    const { report } = await importText(graph.store, 'graph.ndjson', whole, { dryRun: true });
    expect([report.entities.added, report.relationships.added, report.problemCount]).toEqual([3, 1, 0]);
    expect(await exportText(graph.store, 'native')).toBe(`${HEADER}\n${end({})}\n`);
    const done = await importText(graph.store, 'graph.ndjson', whole, { strict: true });
    expect([done.refused, done.report.relationships.added]).toEqual([false, 1]);
  });

  it('stopped halfway and run again has the result of a single run', async ({ graph }) => {
    const people = Array.from({ length: 6000 }, (_, index) => ({ ...an, id: `official:p-${index}` }));
    const text = file(source, post, ...people, {
      ...holds,
      from: 'official:p-1',
      id: 'official:p-1/HOLDS/position:chair',
    });
    const controller = new AbortController();
    const stopped = await importText(graph.store, 'graph.ndjson', text, {
      signal: controller.signal,
      onProgress: () => controller.abort(),
    });
    expect(stopped.report.stopped).toBe(true);
    const { added } = stopped.report.entities;
    expect(added).toBeGreaterThan(0);
    expect(added).toBeLessThan(people.length);
    const { report } = await importText(graph.store, 'graph.ndjson', text);
    expect(report.entities).toEqual({ added: people.length + 2 - added, changed: 0, unchanged: added });
    const again = await exportText(graph.store, 'native');
    const { store } = await openForTest(openTestStore);
    await importText(store, 'graph.ndjson', text);
    expect(await exportText(store, 'native')).toBe(again);
  });
});

/** How many ways lead from sources to what was read in them. */
async function countWaysBack(graph: TestStore): Promise<number> {
  const query = '{ sources { edges { node { facts { totalCount } } } } }';
  const { sources } = await answerTo(askerOf(graph.store), query);
  const totals = sources.edges.map(({ node }: { node: { facts: { totalCount: number } } }) => node.facts.totalCount);
  return totals.reduce((sum: number, total: number) => sum + total, 0);
}
