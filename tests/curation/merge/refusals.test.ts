import { describe, expect } from 'vitest';
import { ANONYMOUS } from '../../../src/access/viewer.js';
import type { EntityFact, RelationshipFact } from '../../../src/facts/fact.js';
import { loadFacts } from '../../../src/facts/write-facts.js';
import { relationshipId } from '../../../src/model/relationship-id.js';
import { admin, editor, otherAdmin, reader } from '../../support/access/viewers.js';
import {
  GOES,
  merge,
  mergeInput,
  openTwins,
  STAYS,
  split,
  splitInput,
  tryMerge,
  trySplit,
  WEB,
} from '../../support/curation/merge.js';
import { codesOf, mutate, PAPER, problemsOf, tryMutation } from '../../support/curation/mutate.js';
import { exportText, importText } from '../../support/exchange/import-text.js';
import { openForTest, testOnGraph } from '../../support/fixtures.js';
import { type Ask, answerTo, askerOf } from '../../support/graphql/ask.js';
import { openTestStore } from '../../support/store/test-store.js';
import { countingStore } from '../../support/store/wrapped-store.js';

const it = testOnGraph(openTwins, admin);

const countChanges = async (ask: Ask) => (await answerTo(ask, '{ changes { totalCount } }')).changes.totalCount;

describe('a viewer without the right', () => {
  it.for([ANONYMOUS, reader, editor])('is FORBIDDEN before anything is read: %o', async (viewer, { ask, graph }) => {
    const inputs = { merge: await mergeInput(ask, STAYS, GOES), split: { ...(await splitInput(ask, GOES)) } };
    const { store, calls } = countingStore(graph.store);
    const asking = askerOf(store, viewer);
    for (const [name, input] of Object.entries(inputs)) {
      expect(codesOf(await tryMutation(asking, name, input))).toEqual(['FORBIDDEN']);
    }
    // Beside what an editor may do, too: none of the operation is done.
    const both = `mutation ($add: AddOfficialInput!, $merge: MergeInput!) {
      addOfficial(input: $add) { version } merge(input: $merge) { version } }`;
    const answer = await asking(both, { add: { name: 'Mới', evidence: PAPER }, merge: inputs.merge });
    expect(codesOf(answer)).toEqual(['FORBIDDEN', 'FORBIDDEN']);
    expect(calls).toEqual([]);
  });
});

describe('a retry with the same clientMutationId', () => {
  it('returns the first result, and changes nothing', async ({ ask, graph }) => {
    const input = await mergeInput(ask, STAYS, GOES, { clientMutationId: 'once' });
    const fields = 'factId version change { id at }';
    const first = await mutate(ask, 'merge', input, fields);
    const [text, count] = [await exportText(graph.store, 'native'), await countChanges(ask)];
    expect(await mutate(ask, 'merge', input, fields)).toEqual(first);
    expect([await exportText(graph.store, 'native'), await countChanges(ask)]).toEqual([text, count]);
    const back = await splitInput(ask, GOES, { clientMutationId: 'back' });
    const undone = await mutate(ask, 'split', back, fields);
    expect(await mutate(ask, 'split', back, fields)).toEqual(undone);
  });
});

describe('a merge', () => {
  it('with an outdated version of either entity is a CONFLICT', async ({ ask, graph }) => {
    const before = await exportText(graph.store, 'native');
    for (const stale of [{ expectedVersion: 7 }, { expectedVersionOfMerged: 7 }]) {
      const answer = await tryMerge(ask, STAYS, GOES, stale);
      expect(codesOf(answer)).toEqual(['CONFLICT']);
      expect(answer.errors?.[0]?.extensions?.['version']).toBe(1);
    }
    expect(await exportText(graph.store, 'native')).toBe(before);
    await merge(ask, STAYS, GOES);
    const answer = await trySplit(ask, GOES, { expectedVersion: 1 });
    expect(codesOf(answer)).toEqual(['CONFLICT']);
    expect(answer.errors?.[0]?.message).toBe(`${STAYS} is at version 2, not 1: read it again, then decide anew.`);
  });

  it('that was imported has a version too, which a split must state', async ({ ask, graph }) => {
    await merge(ask, STAYS, GOES);
    const text = await exportText(graph.store, 'native');
    const { store } = await openForTest(openTestStore);
    await importText(store, 'graph.ndjson', text);
    const askAnew = askerOf(store, admin);
    const answer = await trySplit(askAnew, GOES, { expectedVersion: 7 });
    expect(codesOf(answer)).toEqual(['CONFLICT']);
    expect(answer.errors?.[0]?.extensions?.['version']).toBe(1);
    await split(askAnew, GOES);
  });

  it('concurrent with another of the same two happens once', async ({ ask, graph }) => {
    for (let round = 0; round < 5; round += 1) {
      const input = await mergeInput(ask, STAYS, GOES);
      const askers = [ask, askerOf(graph.store, otherAdmin)];
      const answers = await Promise.all(askers.map((by) => tryMutation(by, 'merge', input)));
      expect(answers.flatMap(codesOf)).toEqual(['CONFLICT']);
      await split(ask, GOES);
    }
  });

  it('in one operation with other mutations succeeds or fails with them', async ({ ask, graph }) => {
    const before = await exportText(graph.store, 'native');
    const query = `mutation ($merge: MergeInput!, $split: SplitInput!) {
      merge(input: $merge) { version } split(input: $split) { version } }`;
    const input = await mergeInput(ask, STAYS, GOES);
    const answer = await ask(query, { merge: input, split: { merged: GOES, expectedVersion: 2, evidence: WEB } });
    expect(problemsOf(answer)).toEqual([['expectedVersion', 'CHANGED_BEFORE']]);
    expect(codesOf(answer).sort()).toEqual(['BAD_USER_INPUT', 'ROLLED_BACK']);
    expect(await exportText(graph.store, 'native')).toBe(before);
  });

  it.for<[string, object, [string, string][]]>([
    ['itself', { merged: STAYS }, [['merged', 'WRONG_TYPE']]],
    ['what is of another type', { merged: 'position:deputy' }, [['merged', 'WRONG_TYPE']]],
    [
      'sources',
      { into: 'source:paper', merged: 'source:web' },
      [
        ['into', 'WRONG_TYPE'],
        ['merged', 'WRONG_TYPE'],
      ],
    ],
    ['what is not there', { merged: 'official:nobody' }, [['merged', 'UNKNOWN_ID']]],
    ['no evidence', { evidence: [] }, [['evidence', 'NO_EVIDENCE']]],
    ['evidence that is not there', { evidence: [{ source: 'source:none' }] }, [['evidence.0.source', 'UNKNOWN_ID']]],
  ])('is refused for %s', async ([_, wrong, problems], { ask, graph }) => {
    const before = await exportText(graph.store, 'native');
    expect(problemsOf(await tryMerge(ask, STAYS, GOES, wrong))).toEqual(problems);
    expect(await exportText(graph.store, 'native')).toBe(before);
  });

  it('is refused if one is part of the other; the error names the fact', async ({ ask }) => {
    const part = { name: 'Part', kind: 'GOVERNMENT', evidence: PAPER };
    const { factId } = await mutate(ask, 'addOrganization', part);
    await mutate(ask, 'recordPart', { part: factId, whole: 'organization:committee', evidence: PAPER });
    const answer = await tryMerge(ask, 'organization:committee', factId);
    expect(problemsOf(answer)).toEqual([['merged', 'RELATED']]);
    expect(answer.errors?.[0]?.message).toContain(`${factId}/PART_OF/organization:committee`);
  });

  it('is refused if the dates of the two contradict each other; the error names them', async ({ ask, graph }) => {
    const old = { name: 'Old committee', kind: 'GOVERNMENT', dissolvedOn: '1980', evidence: PAPER };
    const { factId } = await mutate(ask, 'addOrganization', old);
    const before = await exportText(graph.store, 'native');
    const answer = await tryMerge(ask, 'organization:committee', factId);
    expect(problemsOf(answer)).toEqual([['merged', 'REVERSED']]);
    expect(answer.errors?.[0]?.message).toContain('foundedOn 1990 is after dissolvedOn 1980');
    expect(await exportText(graph.store, 'native')).toBe(before);
  });

  it('moves 2,000 facts and no more', async ({ ask, graph }) => {
    const [into, merged] = ['position:chair', 'position:deputy'];
    const officials = Array.from({ length: 2000 }, (_, index): EntityFact => {
      return { type: 'Official', id: `official:n-${index}`, properties: { name: 'N' }, evidence: ['source:web'] };
    });
    const held = officials.map(({ id: fromId, evidence }): RelationshipFact => {
      const ends = { fromId, type: 'HOLDS', toId: merged } as const;
      return { ...ends, id: relationshipId(ends, {}), properties: {}, evidence };
    });
    await loadFacts(graph.store, { entities: officials, relationships: held });
    const answer = await tryMerge(ask, into, merged);
    expect(codesOf(answer)).toEqual(['LIMIT_EXCEEDED']);
    expect(answer.errors?.[0]?.message).toContain('2000');
    // One more holds it already.
    await mutate(ask, 'retract', { fact: held[0]?.id, expectedVersion: 1, evidence: PAPER });
    const before = await exportText(graph.store, 'native');
    await merge(ask, into, merged);
    const { position } = await answerTo(ask, `{ position(id: "${merged}") { id holders { totalCount } } }`);
    expect(position).toEqual({ id: into, holders: { totalCount: 2000 } });
    await split(ask, merged);
    expect(await exportText(graph.store, 'native')).toBe(before);
  }, 120_000);
});

describe('a mutation that names a merged entity', () => {
  it.for<[string, object, string]>([
    ['appoint', { official: GOES, position: 'position:deputy' }, 'official'],
    ['correctOfficial', { id: GOES, gender: 'x', expectedVersion: 1 }, 'id'],
    ['addOfficial', { id: GOES, name: 'Lâm Phương Thanh' }, 'id'],
    ['retract', { fact: GOES, expectedVersion: 1 }, 'fact'],
    ['endTerm', { term: `${GOES}/HOLDS/position:chairman`, until: '2016', expectedVersion: 1 }, 'term'],
    ['recordClaim', { subject: GOES, property: 'birthDate', value: '1963', preferred: false }, 'subject'],
    ['merge', { into: 'official:other', merged: GOES, expectedVersion: 1, expectedVersionOfMerged: 1 }, 'merged'],
    ['recordDistinct', { one: GOES, other: 'official:other' }, 'one'],
  ])('is refused and says into what: %s', async ([name, input, field], { ask }) => {
    await merge(ask, STAYS, GOES);
    const answer = await tryMutation(ask, name, { ...input, evidence: PAPER });
    expect(problemsOf(answer)).toEqual([[field, 'MERGED']]);
    expect(answer.errors?.[0]?.message).toContain(`merged into ${STAYS}`);
  });

  it('may name a survivor as before, but not retract it', async ({ ask }) => {
    await merge(ask, 'official:other', STAYS);
    await merge(ask, 'position:chair', 'position:deputy');
    const version = 2;
    const answer = await tryMutation(ask, 'retract', {
      fact: 'position:chair',
      expectedVersion: version,
      evidence: PAPER,
    });
    expect(problemsOf(answer)).toEqual([['fact', 'IN_USE']]);
    expect(answer.errors?.[0]?.message).toContain('the merge of position:deputy');
  });
});
