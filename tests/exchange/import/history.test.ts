import { describe, expect } from 'vitest';
import type { GraphStore } from '../../../src/store/store.js';
import { editor } from '../../support/access/viewers.js';
import { change, codesOf, mutate, openWorld, PAPER, tryMutation } from '../../support/curation/mutate.js';
import { importText } from '../../support/exchange/import-text.js';
import { contentOf } from '../../support/facts/graph-content.js';
import { testOnGraph } from '../../support/fixtures.js';
import { type Ask, answerTo } from '../../support/graphql/ask.js';
import type { TestStore } from '../../support/store/test-store.js';
import { interruptedStore } from '../../support/store/wrapped-store.js';

const it = testOnGraph(openWorld, editor);

const an = { entity: 'Official', id: 'official:an', properties: { name: 'An' }, evidence: ['source:paper#4'] };
const chi = { ...an, id: 'official:chi', properties: { name: 'Chi' } };
const TERM = 'official:binh/HOLDS/position:deputy';
const term = {
  relationship: 'HOLDS',
  id: TERM,
  from: 'official:binh',
  to: 'position:deputy',
  properties: { since: '2010' },
  evidence: ['source:paper#2'],
};
const anh = { ...an, properties: { name: 'Anh' }, evidence: ['source:paper#9'] };
const ended = { ...term, properties: { since: '2010', until: '2015' } };

const importLines = (graph: TestStore, facts: readonly object[], options = {}, store: GraphStore = graph.store) =>
  importText(store, 'people.ndjson', facts.map((fact) => `${JSON.stringify(fact)}\n`).join(''), options);

const CHANGES = `query ($entity: ID) { changes(entity: $entity) { edges { node { factId version action mutation reason sentence
  by { kind id } properties { property from to } evidence { paragraph } } } } }`;

async function changesOf(ask: Ask, entity?: string) {
  const { changes } = await answerTo(ask, CHANGES, { entity });
  return changes.edges.map(({ node }: { node: object }) => node);
}

async function versionOf(ask: Ask, id: string): Promise<number | null> {
  const { node } = await answerTo(ask, 'query ($id: ID!) { node(id: $id) { version } }', { id });
  return node?.version ?? null;
}

describe('an import that changes facts', () => {
  it('gives them the next version, and records who changed what, from what, to what and why', async ({
    ask,
    graph,
  }) => {
    await importLines(graph, [anh, ended, chi]);
    const told = { version: 2, action: 'CORRECTED', mutation: 'import', reason: 'Import of people.ndjson.' };
    const by = { kind: 'COMMAND_LINE', id: 'command-line:operator' };
    expect(await changesOf(ask)).toEqual(
      expect.arrayContaining([
        {
          ...told,
          by,
          factId: 'official:an',
          sentence: 'Anh',
          properties: [
            { property: 'evidence', from: ['source:paper#4'], to: ['source:paper#9'] },
            { property: 'name', from: ['An'], to: ['Anh'] },
          ],
          evidence: [{ paragraph: 9 }],
        },
        {
          ...told,
          by,
          factId: TERM,
          sentence: 'Bình held the position of Deputy from 2010 until 2015',
          properties: [{ property: 'until', from: [], to: ['2015'] }],
          evidence: [{ paragraph: 2 }],
        },
      ]),
    );
    expect(await changesOf(ask, 'official:binh')).toHaveLength(1);
    expect([await versionOf(ask, 'official:an'), await versionOf(ask, 'official:chi')]).toEqual([2, 1]);
  });

  it('records nothing for new facts, for unchanged ones, or in a dry run', async ({ ask, graph }) => {
    await importLines(graph, [anh], { dryRun: true });
    await importLines(graph, [an, term, chi]);
    expect(await changesOf(ask)).toEqual([]);
    await importLines(graph, [anh, ended]);
    await importLines(graph, [anh, ended]);
    expect(await changesOf(ask)).toHaveLength(2);
    expect(await versionOf(ask, 'official:an')).toBe(2);
  });

  it('records additions to a fact whose values stay', async ({ ask, graph }) => {
    const more = { ...an, properties: { name: 'Ân', birthDate: '1958' } };
    await importLines(graph, [more], { policy: 'keep' });
    const [{ properties, version }] = await changesOf(ask);
    expect([properties, version]).toEqual([[{ property: 'birthDate', from: [], to: ['1958'] }], 2]);
  });

  it('causes a CONFLICT for an editor who read the fact before it', async ({ ask, graph }) => {
    await importLines(graph, [anh]);
    const input = { id: 'official:an', name: 'Ân', expectedVersion: 1, evidence: PAPER };
    expect(codesOf(await tryMutation(ask, 'correctOfficial', input))).toEqual(['CONFLICT']);
    await mutate(ask, 'correctOfficial', { ...input, expectedVersion: 2 });
    expect(await versionOf(ask, 'official:an')).toBe(3);
  });

  it('records a change of each fact in a batch', async ({ ask, graph }) => {
    const people = Array.from({ length: 50 }, (_, index) => ({ ...chi, id: `official:p-${index}` }));
    await importLines(graph, people);
    await importLines(
      graph,
      people.map((person) => ({ ...person, properties: { name: 'P' } })),
    );
    const { changes } = await answerTo(ask, '{ changes { totalCount } }');
    expect(changes.totalCount).toBe(50);
  });
});

describe('an import of retracted facts', () => {
  it.beforeEach(async ({ ask }) => {
    await change(ask, 'retract', { fact: TERM, evidence: PAPER });
  });

  it('excludes them in every format, and lists them', async ({ graph }) => {
    const before = await contentOf(graph.store);
    for (const policy of [undefined, 'keep'] as const) {
      const { report } = await importLines(graph, [term], { policy });
      expect(report.differences).toEqual([`${TERM}: was retracted, which is its version 2; kept out`]);
      expect([report.relationships.added, report.problemCount]).toEqual([0, 0]);
    }
    expect(await contentOf(graph.store)).toEqual(before);
  });

  it('excludes facts that name a retracted entity', async ({ ask, graph }) => {
    await change(ask, 'retract', { fact: 'official:an', evidence: PAPER });
    const holds = { ...term, from: 'official:an', id: 'official:an/HOLDS/position:deputy' };
    const { report } = await importLines(graph, [holds, an, chi]);
    expect(report.differences).toEqual([
      'official:an: was retracted, which is its version 2; kept out',
      'official:an/HOLDS/position:deputy: names official:an, which was retracted; kept out',
    ]);
    expect([report.entities.added, report.relationships.added, report.problemCount]).toEqual([1, 0, 0]);
  });

  it('restores them with --replace, and continues their versions', async ({ ask, graph }) => {
    const { report } = await importLines(graph, [term], { policy: 'replace' });
    expect([report.relationships.added, report.differences]).toEqual([1, []]);
    const [latest] = await changesOf(ask, 'official:binh');
    expect(latest).toMatchObject({ factId: TERM, version: 3, action: 'ADDED', mutation: 'import' });
    const again = await importLines(graph, [term]);
    expect([again.report.relationships, again.report.differences]).toEqual([
      { added: 0, changed: 0, unchanged: 1 },
      [],
    ]);
  });
});

describe('an import concurrent with a mutation', () => {
  it('continues from what the mutation made of a fact', async ({ ask, graph }) => {
    const store = interruptedStore(graph.store, () =>
      change(ask, 'correctOfficial', { id: 'official:an', birthDate: '1958', evidence: PAPER }),
    );
    await importLines(graph, [anh], { policy: 'replace' }, store);
    const [latest] = await changesOf(ask, 'official:an');
    expect(latest).toMatchObject({ version: 3, mutation: 'import' });
    expect(latest.properties).toContainEqual({ property: 'birthDate', from: ['1958'], to: [] });
  });

  it('does not restore what the mutation retracts', async ({ ask, graph }) => {
    const store = interruptedStore(graph.store, () => change(ask, 'retract', { fact: TERM, evidence: PAPER }));
    const { report } = await importLines(graph, [ended], {}, store);
    expect(report.differences).toEqual([`${TERM}: was retracted, which is its version 2; kept out`]);
    expect(report.relationships).toEqual({ added: 0, changed: 0, unchanged: 0 });
  });
});
