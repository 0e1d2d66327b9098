import { describe, expect } from 'vitest';
import { testOnSharedGraph } from '../../../support/fixtures.js';
import { type Ask, answerTo } from '../../../support/graphql/ask.js';
import { openGraphOf } from '../../../support/store/test-store.js';

const YAML = `
sources: [{ id: source:s, title: S }]
organizations:
  - { id: organization:ministry, name: Ministry, kind: OTHER, evidence: [source:s] }
  - { id: organization:club, name: Club, kind: OTHER, evidence: [source:s] }
events:
  - { id: event:dated, name: Dated, kind: OTHER, startsOn: "2016", evidence: [source:s] }
  - { id: event:undated, name: Undated, kind: OTHER, evidence: [source:s] }
positions:
  - { id: position:head, title: Head, kind: STATE, evidence: [source:s],
      belongsTo: [{ to: organization:ministry, evidence: [source:s#2] }] }
  - { id: position:deputy, title: Deputy, kind: STATE, evidence: [source:s],
      belongsTo: [{ to: organization:ministry, since: 2012, evidence: [source:s] }] }
officials:
  - id: official:a
    name: A
    evidence: [source:s]
    holds:
      - { to: position:head, since: 2010-05-01, until: 2016, evidence: [source:s#1] }
      - { to: position:head, key: again, since: 2018, evidence: [source:s] }
    memberOf: [{ to: organization:club, since: 2000, until: 2005, evidence: [source:s] }]
    participatedIn:
      - { to: event:dated, role: ATTENDED, evidence: [source:s] }
      - { to: event:dated, role: SPOKE, evidence: [source:s] }
      - { to: event:undated, role: ATTENDED, evidence: [source:s] }
  - id: official:b
    name: B
    evidence: [source:s]
    holds: [{ to: position:deputy, since: 2013-02, until: 2015-03-01, evidence: [source:s] }]
    memberOf: [{ to: organization:club, since: 2005, evidence: [source:s] }]
    participatedIn:
      - { to: event:dated, role: ATTENDED, evidence: [source:s] }
      - { to: event:undated, role: ATTENDED, evidence: [source:s] }
  - id: official:c
    name: C
    evidence: [source:s]
    holds: [{ to: position:head, evidence: [source:s] }]
    memberOf: [{ to: organization:club, since: 2004, evidence: [source:s] }]
provinces: [{ id: province:p, name: P, evidence: [source:s] }]
`;

const it = testOnSharedGraph(() => openGraphOf(YAML));

async function periodOf(ask: Ask, ids: readonly string[], sharedId: string): Promise<object | undefined> {
  const { commonConnections } = await answerTo(
    ask,
    `query ($ids: [ID!]!) { commonConnections(ids: $ids) { edges { node { id } certainty sharedFrom sharedUntil } } }`,
    { ids: ids.map((id) => `official:${id}`) },
  );
  const edge = commonConnections.edges.find((one: { node: { id: string } }) => one.node.id === sharedId);
  if (edge === undefined) return undefined;
  const { node: _, ...period } = edge;
  return period;
}

describe('the shared period', () => {
  it.for([
    [
      'tenures of positions in one organization',
      ['a', 'b'],
      'organization:ministry',
      ['DEFINITE', '2013-02', '2015-03-01'],
    ],
    ['a tenure of no date', ['a', 'c'], 'position:head', ['UNKNOWN', '2018', null]],
    ['tenures that may overlap by a day', ['a', 'b'], 'organization:club', ['POSSIBLE', '2005', '2005']],
    ['tenures that surely overlap', ['a', 'c'], 'organization:club', ['DEFINITE', '2004', '2005']],
    ['three tenures', ['a', 'b', 'c'], 'organization:club', ['POSSIBLE', '2005', '2005']],
    ['an event dates all who took part', ['a', 'b'], 'event:dated', ['DEFINITE', '2016', null]],
    ['an event of no date', ['a', 'b'], 'event:undated', ['DEFINITE', null, null]],
  ] as const)('of %s', async ([_, ids, sharedId, [certainty, sharedFrom, sharedUntil]], { ask }) => {
    expect(await periodOf(ask, ids, sharedId)).toEqual({ certainty, sharedFrom, sharedUntil });
  });

  it('excludes links that surely did not hold at the time asked about', async ({ ask }) => {
    const query = `query ($asOf: PartialDate) { commonConnections(ids: ["official:a", "official:b"], asOf: $asOf) {
      edges { node { id } } } }`;
    const sharedAt = async (asOf: string) =>
      (await answerTo(ask, query, { asOf })).commonConnections.edges.map(
        (edge: { node: { id: string } }) => edge.node.id,
      );
    expect((await sharedAt('2005')).sort()).toEqual(['event:undated', 'organization:club']);
    expect(await sharedAt('2014')).toEqual(['organization:ministry', 'event:undated']);
    expect((await sharedAt('2016')).sort()).toEqual(['event:dated', 'event:undated']);
  });

  it('comes with each link, its relationships, sentences and evidence', async ({ ask }) => {
    const { commonConnections } = await answerTo(
      ask,
      `{ commonConnections(ids: ["official:a", "official:b"], via: [HOLDS, BELONGS_TO]) { totalCount edges {
          node { id } sharedByAll links { entity { id } relationships { type sentence evidence { paragraph } } } } } }`,
    );
    expect(commonConnections.totalCount).toBe(1);
    const [{ node, sharedByAll, links }] = commonConnections.edges;
    expect({ node, sharedByAll }).toEqual({ node: { id: 'organization:ministry' }, sharedByAll: true });
    expect(links[0]).toEqual({
      entity: { id: 'official:a' },
      relationships: [
        {
          type: 'HOLDS',
          sentence: 'A held the position of Head from 1 May 2010 until 2016',
          evidence: [{ paragraph: 1 }],
        },
        { type: 'BELONGS_TO', sentence: 'Head is a position in the Ministry', evidence: [{ paragraph: 2 }] },
      ],
    });
  });

  it('takes as many calls for a page as for one edge', async ({ ask, graph }) => {
    const readsOf = async (first: number) => {
      graph.clearReads();
      await answerTo(
        ask,
        `{ commonConnections(ids: ["official:a", "official:b"], first: ${first}) { totalCount edges {
            node { id } links { relationships { from { id } evidence { paragraph } } } } } }`,
      );
      return [...graph.reads].sort();
    };
    expect(await readsOf(20)).toEqual(await readsOf(1));
  });
});

describe('commonConnections refuses', () => {
  it.for([
    ['one id', ['official:a'], '`ids` must hold 2 to 10 different ids; it holds 1, 1 of them different.'],
    [
      'one id twice',
      ['official:a', 'official:a'],
      '`ids` must hold 2 to 10 different ids; it holds 2, 1 of them different.',
    ],
    ['eleven ids', Array.from({ length: 11 }, (_, index) => `official:${index}`), 'it holds 11, 11 of them different.'],
    ['unknown ids', ['official:a', 'official:x', 'nothing'], 'names what is not there: "official:x", "nothing".'],
  ] as const)('%s', async ([_, ids, message], { ask }) => {
    const { errors } = await ask('query ($ids: [ID!]!) { commonConnections(ids: $ids) { totalCount } }', { ids });
    expect(errors?.[0]?.message).toContain(message);
    expect(errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
  });

  it('the cursor of another list', async ({ ask }) => {
    const after = Buffer.from(JSON.stringify(['timeline', 2, 1, 0, '', 'x'])).toString('base64url');
    const { errors } = await ask(
      'query ($after: String) { commonConnections(ids: ["official:a", "official:b"], after: $after) { totalCount } }',
      { after },
    );
    expect(errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
  });

  it('no empty list of types, by which nothing is shared', async ({ ask }) => {
    const { commonConnections } = await answerTo(
      ask,
      '{ commonConnections(ids: ["official:a", "province:p"], via: []) { totalCount edges { cursor } } }',
    );
    expect(commonConnections).toEqual({ totalCount: 0, edges: [] });
  });
});
