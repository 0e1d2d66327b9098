import { describe, expect } from 'vitest';
import type { GraphStore } from '../../../src/store/store.js';
import { admin } from '../../support/access/viewers.js';
import { GOES, merge, openTwins, STAYS, split, trySplit, WEB } from '../../support/curation/merge.js';
import { codesOf, problemsOf, tryMutation } from '../../support/curation/mutate.js';
import { exportText, importText } from '../../support/exchange/import-text.js';
import { openForTest, testOnGraph } from '../../support/fixtures.js';
import { type Ask, answerTo, askerOf } from '../../support/graphql/ask.js';
import { openTestStore, type TestStore } from '../../support/store/test-store.js';

const it = testOnGraph(openTwins, admin);

const OTHER = 'official:other';
const LATE = '2999-01-01T00:00:00.000Z';

/** Puts what the graph holds into an empty one, the merge of the one that goes dated by a clock that was far ahead. */
async function movedWithClockAhead({ store }: TestStore): Promise<{ ask: Ask; store: GraphStore }> {
  const lines = (await exportText(store, 'native')).split('\n').map((line) => {
    return line.startsWith(`{"merge":"${GOES}"`) ? line.replace(/"at":"[^"]*"/, `"at":"${LATE}"`) : line;
  });
  const moved = await openForTest(openTestStore);
  await importText(moved.store, 'graph.ndjson', lines.join('\n'), { strict: true });
  return { ask: askerOf(moved.store, admin), store: moved.store };
}

describe('merges dated by a clock ahead of ours', () => {
  it('are not undone while later merges depend on them', async ({ ask, graph }) => {
    const before = await exportText(graph.store, 'native');
    await merge(ask, STAYS, GOES);
    const moved = await movedWithClockAhead(graph);
    await merge(moved.ask, 'position:deputy', 'position:chairman');
    const answer = await trySplit(moved.ask, GOES);
    expect(problemsOf(answer)).toEqual([['merged', 'MERGED_SINCE']]);
    expect(answer.errors?.[0]?.message).toContain('split position:chairman first');
    await split(moved.ask, 'position:chairman');
    await split(moved.ask, GOES);
    expect(await exportText(moved.store, 'native')).toBe(before);
  });

  it('are sorted in the order in which they were made', async ({ ask, graph }) => {
    await merge(ask, STAYS, GOES);
    const moved = await movedWithClockAhead(graph);
    await merge(moved.ask, STAYS, OTHER);
    const query = `{ node(id: "${STAYS}") { merges { mergedId at } } }`;
    const { node } = await answerTo(moved.ask, query);
    expect(node.merges).toEqual([
      { mergedId: GOES, at: LATE },
      { mergedId: OTHER, at: LATE },
    ]);
  });

  it('are not undone while the survivor is merged itself', async ({ ask, graph }) => {
    await merge(ask, STAYS, GOES);
    await merge(ask, OTHER, STAYS);
    const moved = await movedWithClockAhead(graph);
    const answer = await trySplit(moved.ask, GOES);
    expect(problemsOf(answer)).toEqual([['merged', 'MERGED_SINCE']]);
    expect(answer.errors?.[0]?.message).toContain(`split ${STAYS} first`);
  });
});

describe('the expected version of a fact without history', () => {
  it('is 1: any other is a CONFLICT that says so', async ({ ask, graph }) => {
    await merge(ask, STAYS, GOES);
    const moved = await movedWithClockAhead(graph);
    const answer = await trySplit(moved.ask, GOES, { expectedVersion: 9 });
    expect(codesOf(answer)).toEqual(['CONFLICT']);
    expect(answer.errors?.[0]?.message).toBe(`${STAYS} is at version 1, not 9: read it again, then decide anew.`);
    await split(moved.ask, GOES);
  });

  it('is the current one for a changed entity and for a judgement', async ({ ask }) => {
    await merge(ask, STAYS, GOES);
    const splitting = await trySplit(ask, GOES, { expectedVersion: 1 });
    expect(splitting.errors?.[0]?.message).toContain(`${STAYS} is at version 2, not 1`);
    await tryMutation(ask, 'recordDistinct', { one: STAYS, other: OTHER, evidence: WEB });
    const judgement = `${OTHER}/IS_NOT/${STAYS}`;
    const withdrawing = await tryMutation(ask, 'withdrawDistinct', { judgement, expectedVersion: 3, evidence: WEB });
    expect(withdrawing.errors?.[0]?.message).toContain(`${judgement} is at version 1, not 3`);
  });
});
