import { describe, expect } from 'vitest';
import { editor, otherEditor } from '../support/access/viewers.js';
import { change, mutate, openWorld, PAPER } from '../support/curation/mutate.js';
import { testOnSharedGraph } from '../support/fixtures.js';
import { type Ask, answerTo, askerOf } from '../support/graphql/ask.js';

const it = testOnSharedGraph(async () => {
  const graph = await openWorld();
  const ask = askerOf(graph.store, editor);
  const other = askerOf(graph.store, otherEditor);
  for (const [index, name] of names.entries()) {
    await change(index % 3 === 0 ? other : ask, 'correctOfficial', { id: 'official:an', name, evidence: PAPER });
  }
  await mutate(ask, 'appoint', { official: 'official:binh', position: 'position:chairman', evidence: PAPER });
  return graph;
}, editor);

const names = Array.from({ length: 12 }, (_, index) => `An ${index}`);

const PAGE = `query ($entity: ID, $by: ID, $actions: [ChangeAction!], $since: PartialDate, $until: PartialDate, $first: Int, $after: String) {
  changes(entity: $entity, by: $by, actions: $actions, since: $since, until: $until, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage hasPreviousPage endCursor }
    edges { node { factId version by { id } properties { property to } } } } }`;

interface Edge {
  readonly node: { readonly factId: string; readonly version: number };
}

const changes = async (ask: Ask, variables: object = {}) => (await answerTo(ask, PAGE, { ...variables })).changes;
const versionsOf = (edges: Edge[]) => edges.map(({ node }) => node.version);
const today = new Date().toISOString().slice(0, 10);

describe('changes', () => {
  it('come newest first, in pages as in one piece', async ({ ask }) => {
    const all = await changes(ask, { entity: 'official:an', first: 100 });
    expect(versionsOf(all.edges)).toEqual(names.map((_, index) => index + 2).reverse());
    const paged: Edge[] = [];
    let after: string | null = null;
    do {
      const page = await changes(ask, { entity: 'official:an', first: 5, after });
      expect(page).toMatchObject({ totalCount: names.length, pageInfo: { hasPreviousPage: after !== null } });
      paged.push(...page.edges);
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(paged).toEqual(all.edges);
  });

  it('without an entity are those of all facts, in pages too', async ({ ask }) => {
    const first = await changes(ask, { first: 2 });
    expect(first.totalCount).toBe(names.length + 1);
    expect(first.edges[0].node.factId).toBe('official:binh/HOLDS/position:chairman');
    const second = await changes(ask, { first: 2, after: first.pageInfo.endCursor });
    expect(versionsOf(second.edges)).toEqual([12, 11]);
  });

  it.for(['official:binh', 'position:chairman', 'official:binh/HOLDS/position:chairman'])(
    'of a relationship are listed for both its ends and for itself: %s',
    async (entity, { ask }) => {
      const { totalCount, edges } = await changes(ask, { entity });
      expect([totalCount, edges[0].node.factId]).toEqual([1, 'official:binh/HOLDS/position:chairman']);
    },
  );

  it.for<[string, object, number]>([
    ['who made them', { by: 'token:editor-binh' }, 4],
    ['who made them, of one entity', { by: 'user:editor-an', entity: 'official:an' }, 8],
    ['what they did', { actions: ['ADDED'] }, 1],
    ['what they did, none', { actions: [] }, 0],
    ['from a day on', { since: today }, 13],
    ['from a later year on', { since: '9000' }, 0],
    ['until a day, itself included', { until: today }, 13],
    ['until a year, itself included', { until: today.slice(0, 4) }, 13],
    ['until an earlier day', { until: '2020-01-01' }, 0],
    ['an entity that was never changed', { entity: 'official:nobody' }, 0],
  ])('are selected by %s', async ([_, variables, total], { ask }) => {
    const { totalCount, edges } = await changes(ask, { ...variables, first: 50 });
    expect([totalCount, edges.length]).toEqual([total, total]);
  });

  it('refuse the cursor of another list', async ({ ask }) => {
    const { errors } = await ask('{ changes(after: "abc") { totalCount } }');
    expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', argument: 'after' });
  });

  it('and versions of many entities take as many calls as those of one', async ({ ask, graph }) => {
    graph.clearReads();
    await answerTo(ask, '{ nodes(ids: ["official:an"]) { version changes { totalCount edges { node { id } } } } }');
    const one = graph.reads.length;
    graph.clearReads();
    const ids = ['official:an', 'official:binh', 'position:chairman', 'province:old', 'source:paper'];
    await answerTo(
      ask,
      'query ($ids: [ID!]!) { nodes(ids: $ids) { version changes { totalCount edges { node { id } } } } }',
      { ids },
    );
    expect(graph.reads.length).toBe(one);
  });
});
