import { describe, expect } from 'vitest';
import { loadFacts } from '../../src/facts/write-facts.js';
import { editor } from '../support/access/viewers.js';
import { codesOf, mutate, openWorld, PAPER, problemsOf, tryMutation } from '../support/curation/mutate.js';
import { contentOf } from '../support/facts/graph-content.js';
import { testOnGraph } from '../support/fixtures.js';
import { type Answer, type Ask, answerTo } from '../support/graphql/ask.js';
import type { TestStore } from '../support/store/test-store.js';

const it = testOnGraph(openWorld, editor);

const BINH = 'official:binh';
const preferred = 'claim:binh-birth-date-1960';
const other = 'claim:binh-birth-date-1961';
const claimOf = (value: string, isPreferred: boolean, versions: object = {}) => ({
  subject: BINH,
  property: 'birthDate',
  value,
  preferred: isPreferred,
  evidence: PAPER,
  ...versions,
});

async function read(ask: Ask) {
  const query = `query ($preferred: ID!, $other: ID!) {
    official(id: "official:binh") { birthDate version }
    preferred: node(id: $preferred) { version ... on Claim { preferred } }
    other: node(id: $other) { version ... on Claim { preferred } } }`;
  return answerTo(ask, query, { preferred, other });
}

/** Refused, and nothing is written. */
async function refused(ask: Ask, graph: TestStore, input: object): Promise<Answer> {
  const before = await contentOf(graph.store);
  const answer = await tryMutation(ask, 'recordClaim', input);
  expect(await contentOf(graph.store)).toEqual(before);
  return answer;
}

describe('an existing claim', () => {
  it('is not changed without its version, not even by evidence alone', async ({ ask, graph }) => {
    const answer = await refused(ask, graph, claimOf('1960', true));
    expect(codesOf(answer)).toEqual(['BAD_USER_INPUT']);
    expect(problemsOf(answer)).toEqual([['expectedVersion', 'REQUIRED']]);
  });

  it('is changed by its version, only once', async ({ ask, graph }) => {
    await mutate(ask, 'recordClaim', claimOf('1960', true, { expectedVersion: 1 }));
    const answer = await refused(ask, graph, claimOf('1960', false, { expectedVersion: 1 }));
    expect([codesOf(answer), answer.errors?.[0]?.extensions?.['version']]).toEqual([['CONFLICT'], 2]);
    expect((await read(ask)).official).toEqual({ birthDate: '1960', version: 1 });
  });

  it('has no version before it is stated', async ({ ask, graph }) => {
    const answer = await refused(ask, graph, claimOf('1970', false, { expectedVersion: 1 }));
    expect(problemsOf(answer)).toEqual([['expectedVersion', 'UNKNOWN_ID']]);
    await mutate(ask, 'recordClaim', claimOf('1970', false));
  });
});

describe('what a preferred claim changes in its subject', () => {
  it('is not changed without the version of the subject', async ({ ask, graph }) => {
    const input = claimOf('1961', true, { expectedVersion: 1 });
    expect(problemsOf(await refused(ask, graph, input))).toEqual([['expectedSubjectVersion', 'REQUIRED']]);
    expect(problemsOf(await refused(ask, graph, claimOf('1970', true)))).toEqual([
      ['expectedSubjectVersion', 'REQUIRED'],
    ]);
  });

  it('gives new versions to the subject and to the claims that it replaces', async ({ ask, graph }) => {
    await mutate(ask, 'recordClaim', claimOf('1961', true, { expectedVersion: 1, expectedSubjectVersion: 1 }));
    expect(await read(ask)).toEqual({
      official: { birthDate: '1961', version: 2 },
      preferred: { version: 2, preferred: false },
      other: { version: 2, preferred: true },
    });
    const answer = await refused(ask, graph, claimOf('1960', true, { expectedVersion: 2, expectedSubjectVersion: 1 }));
    expect([codesOf(answer), answer.errors?.[0]?.extensions?.['factId']]).toEqual([['CONFLICT'], BINH]);
  });

  it('gives a new version even if the subject had the value and another claim was preferred', async ({
    ask,
    graph,
  }) => {
    const properties = { name: 'Bình', birthDate: '1961' };
    const binh = { type: 'Official', id: BINH, properties, evidence: ['source:paper#4'] } as const;
    await loadFacts(graph.store, { entities: [binh], relationships: [] });
    const claim = claimOf('1961', true, { expectedVersion: 1 });
    expect(problemsOf(await refused(ask, graph, claim))).toEqual([['expectedSubjectVersion', 'REQUIRED']]);
    await mutate(ask, 'recordClaim', { ...claim, expectedSubjectVersion: 1 });
    expect((await read(ask)).official).toEqual({ birthDate: '1961', version: 2 });
  });

  it('needs no version if the subject does not change', async ({ ask }) => {
    await mutate(ask, 'recordClaim', claimOf('1960', true, { expectedVersion: 1 }));
    await mutate(ask, 'recordClaim', claimOf('1962', false));
    expect((await read(ask)).official).toEqual({ birthDate: '1960', version: 1 });
  });

  it('is changed by only one of two editors who read the same version', async ({ ask }) => {
    const versions = { expectedVersion: 1, expectedSubjectVersion: 1 };
    const answers = await Promise.all([
      tryMutation(ask, 'recordClaim', claimOf('1961', true, versions)),
      tryMutation(ask, 'recordClaim', claimOf('1970', true, { expectedSubjectVersion: 1 })),
    ]);
    expect(answers.flatMap(codesOf)).toEqual(['CONFLICT']);
    const { official } = await read(ask);
    expect([['1961', '1970'].includes(official.birthDate), official.version]).toEqual([true, 2]);
  });
});

describe('values that differ only in diacritics', () => {
  it('are two claims', async ({ ask }) => {
    const state = (value: string) =>
      mutate(ask, 'recordClaim', { subject: BINH, property: 'name', value, preferred: false, evidence: PAPER });
    const [first, second] = [await state('Bình'), await state('Binh')];
    expect(first.factId).not.toBe(second.factId);
    const query = 'query ($id: ID!) { node(id: $id) { ... on Claim { value } } }';
    for (const [{ factId }, value] of [
      [first, 'Bình'],
      [second, 'Binh'],
    ] as const) {
      expect((await answerTo(ask, query, { id: factId })).node).toEqual({ value });
    }
  });
});
