import { describe, expect } from 'vitest';
import { ANONYMOUS } from '../../../src/access/viewer.js';
import { checkGraph } from '../../../src/operations/check/check-graph.js';
import { admin, editor, reader } from '../../support/access/viewers.js';
import { GOES, merge, openTwins, STAYS, split, tryMerge, WEB } from '../../support/curation/merge.js';
import { codesOf, mutate, PAPER, problemsOf, tryMutation } from '../../support/curation/mutate.js';
import { exportText } from '../../support/exchange/import-text.js';
import { testOnGraph } from '../../support/fixtures.js';
import { type Ask, answerTo, askerOf } from '../../support/graphql/ask.js';
import type { TestStore } from '../../support/store/test-store.js';
import { countingStore } from '../../support/store/wrapped-store.js';

const it = testOnGraph(openTwins, editor);

const asAdmin = (graph: TestStore) => askerOf(graph.store, admin);
const TWIN = 'official:twin';
const JUDGEMENT = `${STAYS}/IS_NOT/${TWIN}`;

/** An official whom nothing tells from the one that stays. */
async function addTwin(ask: Ask): Promise<void> {
  await mutate(ask, 'addOfficial', { id: TWIN, name: 'Lâm Thị Phương Thanh', birthDate: '1967', evidence: PAPER });
}

function judge(ask: Ask, one: string, other: string, fields?: string) {
  return mutate(ask, 'recordDistinct', { one, other, evidence: WEB, reason: 'Two faces' }, fields);
}

async function duplicates(graph: TestStore): Promise<string[]> {
  const found: string[] = [];
  for await (const { rule, id } of checkGraph(graph.store)) if (rule === 'duplicate-candidates') found.push(id);
  return found;
}

const candidates = async (ask: Ask, id: string | null) => {
  const query = `query ($id: ID) { match(descriptions: [{ id: $id, name: "Lâm Thị Phương Thanh", birthDate: "1967" }]) {
    candidates { official { id } } } }`;
  const { match } = await answerTo(ask, query, { id });
  return match[0].candidates.map(({ official }: { official: { id: string } }) => official.id).sort();
};

describe('two entities judged to be distinct', () => {
  it('are readable as such: by whom, when, why and by what evidence', async ({ ask }) => {
    await addTwin(ask);
    const payload = await judge(ask, TWIN, STAYS, 'factId version judgement { id }');
    expect(payload).toEqual({ factId: JUDGEMENT, version: 1, judgement: { id: JUDGEMENT } });
    const query = `query ($id: ID!) { node(id: $id) { distinctFrom { id ids nodes { id } by { kind id } reason version
      evidence { source { id } } } } }`;
    const expected = {
      id: JUDGEMENT,
      ids: [STAYS, TWIN],
      nodes: [{ id: STAYS }, { id: TWIN }],
      by: { kind: 'USER', id: 'user:editor-an' },
      reason: 'Two faces',
      version: 1,
      evidence: [{ source: { id: 'source:web' } }],
    };
    for (const id of [STAYS, TWIN]) {
      expect((await answerTo(ask, query, { id })).node).toEqual({ distinctFrom: [expected] });
    }
    const { changes } = await answerTo(
      ask,
      `{ changes(entity: "${TWIN}", first: 1) { edges { node {
      action factId sentence reason } } } }`,
    );
    expect(changes.edges[0].node).toEqual({
      action: 'ADDED',
      factId: JUDGEMENT,
      sentence: `Lâm Thị Phương Thanh (${TWIN}) is not Lâm Thị Phương Thanh (${STAYS})`,
      reason: 'Two faces',
    });
  });

  it('are not merged in either direction while the judgement stands', async ({ ask, graph }) => {
    await judge(ask, STAYS, GOES);
    const before = await exportText(graph.store, 'native');
    for (const [into, merged] of [
      [STAYS, GOES],
      [GOES, STAYS],
    ] as const) {
      const answer = await tryMerge(asAdmin(graph), into, merged);
      expect(problemsOf(answer)).toEqual([['merged', 'DISTINCT']]);
      expect(answer.errors?.[0]?.message).toContain(`${STAYS}/IS_NOT/${GOES}`);
    }
    expect(await exportText(graph.store, 'native')).toBe(before);
  });

  it('stay distinct from all that is merged into either', async ({ ask, graph }) => {
    await addTwin(ask);
    await judge(ask, GOES, TWIN);
    await merge(asAdmin(graph), STAYS, GOES);
    expect(problemsOf(await tryMerge(asAdmin(graph), STAYS, TWIN))).toEqual([['merged', 'DISTINCT']]);
    const query = `{ node(id: "${STAYS}") { distinctFrom { ids nodes { id } } } }`;
    expect((await answerTo(ask, query)).node.distinctFrom).toEqual([
      { ids: [GOES, TWIN], nodes: [{ id: STAYS }, { id: TWIN }] },
    ]);
    await split(asAdmin(graph), GOES);
    expect((await answerTo(ask, query)).node.distinctFrom).toEqual([]);
    await merge(asAdmin(graph), STAYS, TWIN);
  });

  it('are not reported as duplicates by check until the judgement is withdrawn', async ({ ask, graph }) => {
    await addTwin(ask);
    expect(await duplicates(graph)).toEqual([TWIN]);
    await judge(ask, STAYS, TWIN);
    expect(await duplicates(graph)).toEqual([]);
    await mutate(ask, 'withdrawDistinct', { judgement: JUDGEMENT, expectedVersion: 1, evidence: WEB });
    expect(await duplicates(graph)).toEqual([TWIN]);
  });

  it('are no match for each other', async ({ ask }) => {
    await addTwin(ask);
    expect(await candidates(ask, null)).toEqual([STAYS, GOES, TWIN].sort());
    expect(await candidates(ask, STAYS)).toEqual([GOES, TWIN].sort());
    await judge(ask, STAYS, TWIN);
    expect(await candidates(ask, STAYS)).toEqual([GOES]);
    expect(await candidates(ask, TWIN)).toEqual([GOES]);
    expect(await candidates(ask, null)).toEqual([STAYS, GOES, TWIN].sort());
  });
});

describe('a judgement', () => {
  it('is withdrawn by its version, after which the two may be merged', async ({ ask, graph }) => {
    await judge(ask, STAYS, GOES);
    const input = { judgement: `${STAYS}/IS_NOT/${GOES}`, evidence: WEB };
    const stale = await tryMutation(ask, 'withdrawDistinct', { ...input, expectedVersion: 3 });
    expect(codesOf(stale)).toEqual(['CONFLICT']);
    const fields = 'version judgement { id }';
    const payload = await mutate(ask, 'withdrawDistinct', { ...input, expectedVersion: 1 }, fields);
    expect(payload).toEqual({ version: 2, judgement: null });
    expect(problemsOf(await tryMutation(ask, 'withdrawDistinct', { ...input, expectedVersion: 2 }))).toEqual([
      ['judgement', 'UNKNOWN_ID'],
    ]);
    await merge(asAdmin(graph), STAYS, GOES);
  });

  it('is made once, and a retry returns the same', async ({ ask }) => {
    const input = { one: STAYS, other: GOES, evidence: WEB, clientMutationId: 'once' };
    const first = await mutate(ask, 'recordDistinct', input, 'factId version change { id }');
    expect(await mutate(ask, 'recordDistinct', input, 'factId version change { id }')).toEqual(first);
    const again = await tryMutation(ask, 'recordDistinct', { one: GOES, other: STAYS, evidence: WEB });
    expect(problemsOf(again)).toEqual([['other', 'TAKEN']]);
  });

  it.for<[string, object, [string, string][]]>([
    ['of one and itself', { other: STAYS }, [['other', 'WRONG_TYPE']]],
    ['of two types', { other: 'position:chair' }, [['other', 'WRONG_TYPE']]],
    ['of what is not there', { other: 'official:nobody' }, [['other', 'UNKNOWN_ID']]],
    ['without evidence', { evidence: [] }, [['evidence', 'NO_EVIDENCE']]],
  ])('is refused %s', async ([_, wrong, problems], { ask }) => {
    const answer = await tryMutation(ask, 'recordDistinct', { one: STAYS, other: GOES, evidence: WEB, ...wrong });
    expect(problemsOf(answer)).toEqual(problems);
  });

  it('is FORBIDDEN to viewers who may not write, before anything is read', async ({ graph }) => {
    const { store, calls } = countingStore(graph.store);
    for (const viewer of [ANONYMOUS, reader]) {
      const input = { one: STAYS, other: GOES, evidence: WEB };
      expect(codesOf(await tryMutation(askerOf(store, viewer), 'recordDistinct', input))).toEqual(['FORBIDDEN']);
    }
    expect(calls).toEqual([]);
  });

  it('prevents its entities and its sources from being retracted', async ({ ask }) => {
    await addTwin(ask);
    await judge(ask, STAYS, TWIN);
    for (const fact of [TWIN, 'source:web']) {
      const answer = await tryMutation(ask, 'retract', { fact, expectedVersion: 1, evidence: PAPER });
      expect(problemsOf(answer)).toEqual([['fact', 'IN_USE']]);
      if (fact === TWIN) expect(answer.errors?.[0]?.message).toContain(`the judgement ${JUDGEMENT}`);
    }
  });
});
