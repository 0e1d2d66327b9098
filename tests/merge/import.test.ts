import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { mutate } from '../curation/support.js';
import { exportText, importText, problemsOf } from '../import/support/import-text.js';
import { type Ask, answerTo, askerOf } from '../support/ask.js';
import { openTestStore, type TestStore } from '../support/test-store.js';
import { admin } from '../support/viewers.js';
import { GOES, merge, openTwins, STAYS, split, WEB } from './support.js';

let graph: TestStore;
let ask: Ask;
beforeEach(async () => {
  graph = await openTwins();
  ask = askerOf(graph.store, admin);
});
afterEach(() => graph.close());

/** Puts an export into an empty graph, in place of the one there was. */
async function moveTo(text: string): Promise<void> {
  await graph.close();
  graph = await openTestStore();
  ask = askerOf(graph.store, admin);
  const result = await importText(graph.store, 'graph.ndjson', text, { strict: true });
  expect(problemsOf(result)).toEqual([]);
}

const noChange = { added: 0, changed: 0 };

describe('the own format', () => {
  it('carries merges and judgements: the same bytes, old ids that answer, and splits', async () => {
    const before = await exportText(graph.store, 'own');
    await mutate(ask, 'recordDistinct', { one: STAYS, other: 'official:other', evidence: WEB, reason: 'Another face' });
    const judged = await exportText(graph.store, 'own');
    await merge(ask, STAYS, GOES);
    await merge(ask, 'position:chairman', 'position:chair');
    const merged = await exportText(graph.store, 'own');
    await moveTo(merged);
    expect(await exportText(graph.store, 'own')).toBe(merged);
    const query = `{ node(id: "${GOES}") { id mergedIds distinctFrom { ids reason version } } }`;
    expect((await answerTo(ask, query)).node).toEqual({
      id: STAYS,
      mergedIds: [GOES],
      distinctFrom: [{ ids: ['official:other', STAYS], reason: 'Another face', version: 1 }],
    });
    const again = await importText(graph.store, 'graph.ndjson', merged);
    expect(again.report.kept).toEqual({ ...noChange, unchanged: 3 });
    expect(again.report.entities).toMatchObject(noChange);
    await split(ask, 'position:chair');
    await split(ask, GOES);
    expect(await exportText(graph.store, 'own')).toBe(judged);
    const { node } = await answerTo(ask, query);
    expect(node).toEqual({ id: GOES, mergedIds: [], distinctFrom: [] });
    await mutate(ask, 'withdrawDistinct', {
      judgement: `official:other/IS_NOT/${STAYS}`,
      expectedVersion: 1,
      evidence: WEB,
    });
    expect(await exportText(graph.store, 'own')).toBe(before);
  });
});
