import { describe, expect } from 'vitest';
import { checkGraph } from '../../../src/operations/check/check-graph.js';
import { admin } from '../../support/access/viewers.js';
import { tryMerge } from '../../support/curation/merge.js';
import { codesOf, mutate, PAPER, tryChange } from '../../support/curation/mutate.js';
import { exportText, importText } from '../../support/exchange/import-text.js';
import { testOnGraph } from '../../support/fixtures.js';
import { type Ask } from '../../support/graphql/ask.js';
import { createGate } from '../../support/store/gate.js';
import { openGraphOf, type TestStore } from '../../support/store/test-store.js';
import { interruptedStore, observedStore } from '../../support/store/wrapped-store.js';

const PEOPLE = 40;
const ROUNDS = 5;
/** Each round lets the import come further before the mutation begins; the last lets it end. */
const CALLS_A_ROUND = 4;

const it = testOnGraph(
  () =>
    openGraphOf(`sources:
  - { id: source:paper, title: A paper }
  - { id: source:web, title: A page }
officials:
  - { id: official:an, name: An, evidence: [source:paper#4] }
events:
  - { id: event:conference, name: Conference, kind: CONFERENCE, evidence: [source:paper] }
`),
  admin,
);

const evidence = ['source:paper#1'];

/** A position that many hold, by the file as it stood before anything was merged or retracted. */
function chairOf(round: number): object[] {
  const chair = `position:chair-${round}`;
  const people = Array.from({ length: PEOPLE }, (_, index) => `official:p-${round}-${index}`);
  return [
    { entity: 'Position', id: chair, properties: { title: 'Chair', kind: 'STATE' }, evidence },
    ...people.map((id) => ({ entity: 'Official', id, properties: { name: 'P' }, evidence })),
    ...people.map((from) => ({
      ...{ relationship: 'HOLDS', id: `${from}/HOLDS/${chair}`, from, to: chair },
      ...{ properties: { since: '2016' }, evidence },
    })),
  ];
}

const importLines = (graph: TestStore, facts: readonly object[], store = graph.store) =>
  importText(store, 'people.ndjson', facts.map((fact) => `${JSON.stringify(fact)}\n`).join(''));

/** Begins an import; resolves once it has made so many calls of the store, or has ended with fewer. */
async function beginImport(graph: TestStore, facts: readonly object[], calls: number) {
  const gate = createGate();
  let made = 0;
  const store = observedStore(graph.store, () => {
    if (made === calls) gate.open();
    made += 1;
  });
  const result = importLines(graph, facts, store).finally(gate.open);
  await gate.opened;
  return { result };
}

async function errorsInGraph(graph: TestStore): Promise<string[]> {
  const found: string[] = [];
  for await (const { rule, severity, id, message } of checkGraph(graph.store)) {
    if (severity === 'error') found.push(`${rule} ${id}: ${message}`);
  }
  return found;
}

async function holdersOf(graph: TestStore, position: string): Promise<number> {
  const lines = (await exportText(graph.store, 'native')).split('\n');
  return lines.filter((line) => line.startsWith('{"relationship":"HOLDS"') && line.includes(`"to":"${position}"`))
    .length;
}

async function addPosition(ask: Ask, id: string): Promise<void> {
  await mutate(ask, 'addPosition', { id, title: 'Chair', kind: 'STATE', evidence: PAPER });
}

describe('an import concurrent with a merge', () => {
  it('loses no fact, whichever comes first', async ({ ask, graph }) => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const [into, merged] = [`position:main-${round}`, `position:chair-${round}`];
      await addPosition(ask, into);
      await addPosition(ask, merged);
      const { result } = await beginImport(graph, chairOf(round), round * CALLS_A_ROUND);
      const [{ report }, answer] = await Promise.all([result, tryMerge(ask, into, merged)]);
      expect(report.problems).toEqual([]);
      // The import may have moved the version of what is merged after that was read.
      if (answer.errors) expect(codesOf(answer)).toEqual(['CONFLICT']);
      expect(await holdersOf(graph, answer.errors ? merged : into)).toBe(PEOPLE);
      expect(await errorsInGraph(graph)).toEqual([]);
    }
  });

  it('writes facts about the survivor if their entity is merged just before', async ({ ask, graph }) => {
    await addPosition(ask, 'position:main');
    await addPosition(ask, 'position:chair-0');
    const store = interruptedStore(graph.store, () => tryMerge(ask, 'position:main', 'position:chair-0'));
    await importLines(graph, chairOf(0), store);
    expect(await holdersOf(graph, 'position:main')).toBe(PEOPLE);
    expect(await errorsInGraph(graph)).toEqual([]);
    const once = await exportText(graph.store, 'native');
    await importLines(graph, chairOf(0));
    expect(await exportText(graph.store, 'native')).toBe(once);
  });
});

describe('an import concurrent with a retraction', () => {
  const [, ...facts] = chairOf(0);
  const chair = 'position:chair-0';
  const retract = (ask: Ask) => tryChange(ask, 'retract', { fact: chair, evidence: PAPER });

  it('never leaves a dangling link', async ({ ask, graph }) => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const [, ...about] = chairOf(round);
      const fact = `position:chair-${round}`;
      await addPosition(ask, fact);
      const { result } = await beginImport(graph, about, round * CALLS_A_ROUND);
      const answers = await Promise.all([result, tryChange(ask, 'retract', { fact, evidence: PAPER })]);
      const [{ report }, answer] = answers;
      expect(report.problemCount).toBe(answer.errors ? 0 : PEOPLE);
      expect(await holdersOf(graph, fact)).toBe(answer.errors ? PEOPLE : 0);
      expect(await errorsInGraph(graph)).toEqual([]);
    }
  });

  it('reports facts whose entity is retracted just before they are written', async ({ ask, graph }) => {
    await addPosition(ask, chair);
    const { report } = await importLines(
      graph,
      facts,
      interruptedStore(graph.store, () => retract(ask)),
    );
    expect(report.problemCount).toBe(PEOPLE);
    expect(report.problems[0]?.message).toMatch(/names position:chair-0, which neither/);
    expect(await errorsInGraph(graph)).toEqual([]);
  });
});

describe('an import concurrent with a mutation that states the same', () => {
  it('leaves one fact with the version of both changes', async ({ ask, graph }) => {
    const id = 'official:an/PARTICIPATED_IN/event:conference/ATTENDED';
    const stated = { from: 'official:an', to: 'event:conference', properties: { role: 'ATTENDED' }, evidence };
    const store = interruptedStore(graph.store, () =>
      mutate(ask, 'recordParticipation', {
        ...{ official: 'official:an', event: 'event:conference', role: 'ATTENDED', evidence: PAPER },
      }),
    );
    const { report } = await importLines(graph, [{ relationship: 'PARTICIPATED_IN', id, ...stated }], store);
    expect(report.relationships).toEqual({ added: 0, changed: 1, unchanged: 0 });
    expect(await errorsInGraph(graph)).toEqual([]);
  });
});
