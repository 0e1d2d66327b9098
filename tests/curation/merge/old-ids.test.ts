import { describe, expect } from 'vitest';
import { extendRows, openExtension } from '../../../src/http/reconcile/extend.js';
import { previewOf } from '../../../src/http/reconcile/preview.js';
import { createContext, createReaders } from '../../../src/service/context.js';
import { admin } from '../../support/access/viewers.js';
import { GOES, merge, openTwins, STAYS, WEB } from '../../support/curation/merge.js';
import { mutate } from '../../support/curation/mutate.js';
import { testOnSharedGraph } from '../../support/fixtures.js';
import { answerTo, askerOf } from '../../support/graphql/ask.js';

const it = testOnSharedGraph(async () => {
  const graph = await openTwins();
  const ask = askerOf(graph.store, admin);
  await mutate(ask, 'addOfficial', { id: 'official:further', name: 'Ai đó nữa', evidence: WEB });
  await merge(ask, STAYS, GOES);
  await merge(ask, 'position:chair', 'position:chairman');
  return graph;
}, admin);

const OLD_POSITION = 'position:chairman';
const POSITION = 'position:chair';

/** Questions that take the id of an official as `$id`, of a position as `$position` or, among titles, in `$positions`. */
const questions: readonly [what: string, query: string][] = [
  ['node', 'query ($id: ID!) { node(id: $id) { id } }'],
  ['nodes', 'query ($id: ID!, $position: ID!) { nodes(ids: [$id, $position]) { id } }'],
  ['official', 'query ($id: ID!) { official(id: $id) { id roles { edges { id: factId } } } }'],
  ['position', 'query ($position: ID!) { position(id: $position) { id holders { edges { id: factId } } } }'],
  ['path', 'query ($id: ID!, $position: ID!) { path(from: $id, to: $position) { nodes { id } sentence } }'],
  ['path to itself', `query ($id: ID!) { path(from: $id, to: "${STAYS}") { length nodes { id } } }`],
  ['neighborhood', 'query ($id: ID!) { neighborhood(id: $id) { nodes { node { id } } relationships { id } } }'],
  [
    'timeline',
    'query ($id: ID!, $position: ID!) { timeline(ids: [$id, $position]) { edges { date factId } totalCount } }',
  ],
  [
    'commonConnections',
    `query ($id: ID!, $position: ID!) { commonConnections(ids: [$id, $position]) {
      edges { node { id } sharedBy { id } } totalCount } }`,
  ],
  ['changes', 'query ($id: ID!) { changes(entity: $id) { edges { node { id } } totalCount } }'],
  [
    'filters by id',
    `query ($id: ID!, $position: ID!) { officials(filter: {
      id: { eq: $id }, roles: { some: { node: { id: { in: [$position] } } } } }) { totalCount edges { node { id } } } }`,
  ],
  [
    'match',
    `query ($positions: [String!]) { match(descriptions: [{ name: "Lâm Phương Thanh", positions: $positions }]) {
      candidates { official { id } score } } }`,
  ],
];

describe('the old id of a merged entity', () => {
  it.for(questions)('resolves to the survivor: %s', async ([_, query], { ask }) => {
    const now = await answerTo(ask, query, { id: STAYS, position: POSITION, positions: [POSITION] });
    const before = await answerTo(ask, query, { id: GOES, position: OLD_POSITION, positions: [OLD_POSITION] });
    expect(before).toEqual(now);
    expect(JSON.stringify(now)).not.toMatch(/:(\[\]|null)/);
  });

  it('of a relationship resolves to the moved one, also in a retry of its mutation', async ({ ask }) => {
    const input = { official: 'official:other', position: POSITION, evidence: WEB, clientMutationId: 'once' };
    const fields = 'factId fact { id from { id } }';
    const first = await mutate(ask, 'appoint', input, fields);
    await merge(ask, 'official:further', 'official:other');
    const again = await mutate(ask, 'appoint', input, fields);
    expect(first.fact).toEqual({ id: first.factId, from: { id: 'official:other' } });
    const moved = `official:further/HOLDS/${POSITION}`;
    expect(again).toEqual({ factId: first.factId, fact: { id: moved, from: { id: 'official:further' } } });
  });

  it('resolves in the reconciliation service', async ({ graph }) => {
    const context = createContext(createReaders(graph.store), 'test-request', admin);
    expect(await previewOf(context, GOES)).toBe(await previewOf(context, STAYS));
    const extended = (id: string) =>
      extendRows(
        context,
        openExtension(JSON.stringify({ ids: [id], properties: [{ id: 'birthDate' }, { id: 'position' }] })),
      );
    expect((await extended(GOES)).rows[GOES]).toEqual((await extended(STAYS)).rows[STAYS]);
  });

  it('counts as the new one where several are given', async ({ ask }) => {
    const { errors } = await ask(`{ commonConnections(ids: ["${STAYS}", "${GOES}"]) { totalCount } }`);
    expect(errors?.[0]?.message).toContain(`merged into ${STAYS}`);
    const query = 'query ($ids: [ID!]!) { timeline(ids: $ids) { totalCount } }';
    expect(await answerTo(ask, query, { ids: [STAYS, GOES] })).toEqual(await answerTo(ask, query, { ids: [STAYS] }));
  });

  it('costs no store call if none is given', async ({ ask, graph }) => {
    graph.clearReads();
    await answerTo(ask, `{ official(id: "${STAYS}") { id name } }`);
    expect(graph.reads).toEqual(['facts/of-one-type']);
  });
});
