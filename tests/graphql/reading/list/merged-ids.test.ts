import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { admin } from '../../../support/access/viewers.js';
import { merge } from '../../../support/curation/merge.js';
import { entity, openGraphOfFacts } from '../../../support/facts/build-facts.js';
import { type Ask, answerTo, askerOf } from '../../../support/graphql/ask.js';
import type { TestStore } from '../../../support/store/test-store.js';

const IDS = ['official:a', 'official:b', 'official:c', 'official:z'];

let graph: TestStore;
let ask: Ask;

beforeAll(async () => {
  graph = await openGraphOfFacts(
    entity('source:web', { title: 'A page' }),
    ...IDS.map((id) => entity(id, { name: 'One name' })),
  );
  ask = askerOf(graph.store, admin);
});
afterAll(() => graph.close());

async function pageAfter(after: string | null) {
  const { officials } = await answerTo(
    ask,
    `query ($ids: [ID!], $after: String) { officials(filter: { id: { in: $ids } }, first: 2, after: $after) {
       pageInfo { endCursor } edges { node { id } } } }`,
    { ids: IDS, after },
  );
  const ids: string[] = officials.edges.map(({ node }: { node: { id: string } }) => node.id);
  return { ids, cursor: officials.pageInfo.endCursor };
}

describe('a page after one whose last entity was merged since', () => {
  it('goes on where that was, while the ids of the filter name what they have become', async () => {
    const first = await pageAfter(null);
    expect(first.ids).toEqual(['official:a', 'official:b']);
    await merge(ask, 'official:z', 'official:b');
    expect((await pageAfter(first.cursor)).ids).toEqual(['official:c', 'official:z']);
  });
});
