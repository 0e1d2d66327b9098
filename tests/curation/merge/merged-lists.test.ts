import { describe, expect } from 'vitest';
import { admin } from '../../support/access/viewers.js';
import { GOES, merge, openTwins, STAYS } from '../../support/curation/merge.js';
import { codesOf, mutate, PAPER } from '../../support/curation/mutate.js';
import { testOnGraph } from '../../support/fixtures.js';
import { type Ask, answerTo } from '../../support/graphql/ask.js';

const it = testOnGraph(openTwins, admin);

const merged = [GOES, 'official:c', 'official:a', 'official:b'];

async function mergeAll(ask: Ask): Promise<void> {
  for (const id of merged) {
    if (id !== GOES) await mutate(ask, 'addOfficial', { id, name: id.slice(-1), evidence: PAPER });
    await merge(ask, STAYS, id);
  }
}

const query = `query ($first: Int, $after: ID) { node(id: "${STAYS}") {
  mergedIds(first: $first, after: $after) merges(first: $first, after: $after) { mergedId } } }`;

async function read(ask: Ask, first: number | null, after: string | null = null) {
  const { node } = await answerTo(ask, query, { first, after });
  const merges: { mergedId: string }[] = node.merges;
  return { mergedIds: node.mergedIds, merges: merges.map(({ mergedId }) => mergedId) };
}

describe('the list of merged entities', () => {
  it('is returned in pages of the requested size, by id and by age', async ({ ask }) => {
    await mergeAll(ask);
    const sorted = [...merged].sort();
    expect(await read(ask, null)).toEqual({ mergedIds: sorted, merges: merged });
    expect(await read(ask, 2)).toEqual({ mergedIds: sorted.slice(0, 2), merges: merged.slice(0, 2) });
    expect(await read(ask, 1, 'official:c')).toEqual({ mergedIds: [GOES], merges: ['official:a'] });
    expect(await read(ask, 0)).toEqual({ mergedIds: [], merges: [] });
  });

  it('accepts only allowed page sizes and ids of merged entities', async ({ ask }) => {
    await merge(ask, STAYS, GOES);
    for (const wrong of [{ first: 501 }, { first: -1 }, { after: STAYS }]) {
      expect(codesOf(await ask(query, wrong))).toContain('BAD_USER_INPUT');
    }
  });

  it('is read without the steps of the merges unless they are requested', async ({ ask, graph }) => {
    await merge(ask, STAYS, GOES);
    graph.clearReads();
    await answerTo(ask, `{ node(id: "${STAYS}") { mergedIds merges { mergedId at reason } } }`);
    expect(graph.reads).not.toContain('facts/identity/merge/by-ids');
    await answerTo(ask, `{ node(id: "${STAYS}") { merges { stated { property } movedFactIds } } }`);
    expect(graph.reads.filter((name) => name === 'facts/identity/merge/by-ids')).toHaveLength(1);
  });
});
