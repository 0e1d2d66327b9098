import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { GraphStore } from '../../../src/store/store.js';
import { editor } from '../../support/access/viewers.js';
import { change, codesOf, mutate, openWorld, PAPER, tryMutation } from '../../support/curation/mutate.js';
import { importText } from '../../support/exchange/import-text.js';
import { contentOf } from '../../support/facts/graph-content.js';
import { type Ask, answerTo, askerOf } from '../../support/graphql/ask.js';
import type { TestStore } from '../../support/store/test-store.js';
import { interruptedStore } from '../../support/store/wrapped-store.js';

let graph: TestStore;
let ask: Ask;
beforeEach(async () => {
  graph = await openWorld();
  ask = askerOf(graph.store, editor);
});
afterEach(() => graph.close());

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

const importLines = (facts: readonly object[], options = {}, store: GraphStore = graph.store) =>
  importText(store, 'people.ndjson', facts.map((fact) => `${JSON.stringify(fact)}\n`).join(''), options);

const CHANGES = `query ($entity: ID) { changes(entity: $entity) { edges { node { factId version action mutation reason sentence
  by { kind id } properties { property from to } evidence { paragraph } } } } }`;

async function changesOf(entity?: string) {
  const { changes } = await answerTo(ask, CHANGES, { entity });
  return changes.edges.map(({ node }: { node: object }) => node);
}

async function versionOf(id: string): Promise<number | null> {
  const { node } = await answerTo(ask, 'query ($id: ID!) { node(id: $id) { version } }', { id });
  return node?.version ?? null;
}

describe('an import that changes facts', () => {
  it('gives them the next version, and records who changed what, from what, to what and why', async () => {
    await importLines([anh, ended, chi]);
    const told = { version: 2, action: 'CORRECTED', mutation: 'import', reason: 'Import of people.ndjson.' };
    const by = { kind: 'COMMAND_LINE', id: 'operator' };
    expect(await changesOf()).toEqual(
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
          sentence: 'Bình holds the position Deputy (from 2010 until 2015)',
          properties: [{ property: 'until', from: [], to: ['2015'] }],
          evidence: [{ paragraph: 2 }],
        },
      ]),
    );
    expect(await changesOf('official:binh')).toHaveLength(1);
    expect([await versionOf('official:an'), await versionOf('official:chi')]).toEqual([2, 1]);
  });

  it('records nothing for new facts, for unchanged ones, or in a dry run', async () => {
    await importLines([anh], { dryRun: true });
    await importLines([an, term, chi]);
    expect(await changesOf()).toEqual([]);
    await importLines([anh, ended]);
    await importLines([anh, ended]);
    expect(await changesOf()).toHaveLength(2);
    expect(await versionOf('official:an')).toBe(2);
  });

  it('records additions to a fact whose values stay', async () => {
    const more = { ...an, properties: { name: 'Ân', birthDate: '1958' } };
    await importLines([more], { policy: 'keep' });
    const [{ properties, version }] = await changesOf();
    expect([properties, version]).toEqual([[{ property: 'birthDate', from: [], to: ['1958'] }], 2]);
  });

  it('causes a CONFLICT for an editor who read the fact before it', async () => {
    await importLines([anh]);
    const input = { id: 'official:an', name: 'Ân', expectedVersion: 1, evidence: PAPER };
    expect(codesOf(await tryMutation(ask, 'correctOfficial', input))).toEqual(['CONFLICT']);
    await mutate(ask, 'correctOfficial', { ...input, expectedVersion: 2 });
    expect(await versionOf('official:an')).toBe(3);
  });

  it('records a change of each fact in a batch', async () => {
    const people = Array.from({ length: 50 }, (_, index) => ({ ...chi, id: `official:p-${index}` }));
    await importLines(people);
    await importLines(people.map((person) => ({ ...person, properties: { name: 'P' } })));
    const { changes } = await answerTo(ask, '{ changes { totalCount } }');
    expect(changes.totalCount).toBe(50);
  });
});

describe('an import of retracted facts', () => {
  beforeEach(async () => {
    await change(ask, 'retract', { fact: TERM, evidence: PAPER });
  });

  it('excludes them in every format, and lists them', async () => {
    const before = await contentOf(graph.store);
    for (const policy of [undefined, 'keep'] as const) {
      const { report } = await importLines([term], { policy });
      expect(report.differences).toEqual([`${TERM}: was retracted, which is its version 2; kept out`]);
      expect([report.relationships.added, report.problemCount]).toEqual([0, 0]);
    }
    expect(await contentOf(graph.store)).toEqual(before);
  });

  it('excludes facts that name a retracted entity', async () => {
    await change(ask, 'retract', { fact: 'official:an', evidence: PAPER });
    const holds = { ...term, from: 'official:an', id: 'official:an/HOLDS/position:deputy' };
    const { report } = await importLines([holds, an, chi]);
    expect(report.differences).toEqual([
      'official:an: was retracted, which is its version 2; kept out',
      'official:an/HOLDS/position:deputy: names official:an, which was retracted; kept out',
    ]);
    expect([report.entities.added, report.relationships.added, report.problemCount]).toEqual([1, 0, 0]);
  });

  it('restores them with --replace, and continues their versions', async () => {
    const { report } = await importLines([term], { policy: 'replace' });
    expect([report.relationships.added, report.differences]).toEqual([1, []]);
    const [latest] = await changesOf('official:binh');
    expect(latest).toMatchObject({ factId: TERM, version: 3, action: 'ADDED', mutation: 'import' });
    const again = await importLines([term]);
    expect([again.report.relationships, again.report.differences]).toEqual([
      { added: 0, changed: 0, unchanged: 1 },
      [],
    ]);
  });
});

describe('an import concurrent with a mutation', () => {
  it('continues from what the mutation made of a fact', async () => {
    const store = interruptedStore(graph.store, () =>
      change(ask, 'correctOfficial', { id: 'official:an', birthDate: '1958', evidence: PAPER }),
    );
    await importLines([anh], { policy: 'replace' }, store);
    const [latest] = await changesOf('official:an');
    expect(latest).toMatchObject({ version: 3, mutation: 'import' });
    expect(latest.properties).toContainEqual({ property: 'birthDate', from: ['1958'], to: [] });
  });

  it('does not restore what the mutation retracts', async () => {
    const store = interruptedStore(graph.store, () => change(ask, 'retract', { fact: TERM, evidence: PAPER }));
    const { report } = await importLines([ended], {}, store);
    expect(report.differences).toEqual([`${TERM}: was retracted, which is its version 2; kept out`]);
    expect(report.relationships).toEqual({ added: 0, changed: 0, unchanged: 0 });
  });
});
