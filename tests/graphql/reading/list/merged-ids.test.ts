import { describe, expect } from 'vitest';
import { admin } from '../../../support/access/viewers.js';
import { merge } from '../../../support/curation/merge.js';
import { entity, openGraphOfFacts } from '../../../support/facts/build-facts.js';
import { testOnSharedGraph } from '../../../support/fixtures.js';
import { type Ask, answerTo } from '../../../support/graphql/ask.js';

const IDS = ['official:a', 'official:b', 'official:c', 'official:z'];

const it = testOnSharedGraph(
  () =>
    openGraphOfFacts(entity('source:web', { title: 'A page' }), ...IDS.map((id) => entity(id, { name: 'One name' }))),
  admin,
);

async function pageAfter(ask: Ask, after: string | null) {
  const { officials } = await answerTo(
    ask,
    `query ($ids: [ID!], $after: String) { officials(filter: { id: { in: $ids } }, first: 2, after: $after) {
       pageInfo { endCursor } edges { node { id } } } }`,
    { ids: IDS, after },
  );
  const ids: string[] = officials.edges.map(({ node }: { node: { id: string } }) => node.id);
  return { ids, cursor: officials.pageInfo.endCursor };
}

describe('a page after an entity that was merged since', () => {
  it('continues where the entity was, while ids in the filter stand for their survivors', async ({ ask }) => {
    const first = await pageAfter(ask, null);
    expect(first.ids).toEqual(['official:a', 'official:b']);
    await merge(ask, 'official:z', 'official:b');
    expect((await pageAfter(ask, first.cursor)).ids).toEqual(['official:c', 'official:z']);
  });
});
