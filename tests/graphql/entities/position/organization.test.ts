import { describe, expect } from 'vitest';
import { entity, openGraphOfFacts, relationship } from '../../../support/facts/build-facts.js';
import { testOnSharedGraph } from '../../../support/fixtures.js';
import { answerTo } from '../../../support/graphql/ask.js';

const it = testOnSharedGraph(() =>
  openGraphOfFacts(
    entity('official:x', { name: 'X' }),
    entity('position:moved', { title: 'Moved', kind: 'STATE' }),
    entity('position:alone', { title: 'Alone', kind: 'STATE' }),
    ...['old', 'new', 'undated'].map((name) => entity(`organization:${name}`, { name, kind: 'GOVERNMENT' })),
    entity('province:before', { name: 'Before' }),
    entity('province:after', { name: 'After' }),
    relationship('official:x', 'HOLDS', 'position:moved', { since: '2000' }),
    relationship('official:x', 'HOLDS', 'position:alone', { since: '2000' }),
    relationship('position:moved', 'BELONGS_TO', 'organization:undated'),
    relationship('position:moved', 'BELONGS_TO', 'organization:old', { since: '2000', until: '2012-06' }),
    relationship('position:moved', 'BELONGS_TO', 'organization:new', { since: '2012-06', status: 'ONGOING' }),
    relationship('position:moved', 'REPRESENTS', 'province:before', { until: '2025-07-01' }),
    relationship('position:moved', 'REPRESENTS', 'province:after', { since: '2025-07-01' }),
  ),
);

const FIELDS = 'organization(asOf: $asOf) { name } province(asOf: $asOf) { name }';
const POSITION = `query ($asOf: PartialDate) { position(id: "position:moved") { ${FIELDS} } }`;
const ROLE = `query ($asOf: PartialDate) { official(id: "official:x") { roles(asOf: $asOf) { edges { node {
  id ${FIELDS} organizations(asOf: $asOf) { totalCount } provinces(asOf: $asOf) { edges { certainty node { name } } } } } } } }`;

describe('the organization and the province of a position', () => {
  it.for([
    [null, 'new', 'After'],
    ['2005', 'old', 'Before'],
    ['2020', 'new', 'Before'],
    ['2025-07-01', 'new', 'After'],
    ['2025-06-30', 'new', 'Before'],
    ['1990', 'undated', 'Before'],
  ] as const)('as of %s are the surest, else the latest', async ([asOf, organization, province], { ask }) => {
    const expected = { organization: { name: organization }, province: { name: province } };
    expect((await answerTo(ask, POSITION, { asOf })).position).toEqual(expected);
    const { edges } = (await answerTo(ask, ROLE, { asOf })).official.roles;
    const found = edges.find(({ node }: { node: { id: string } }) => node.id === 'position:moved');
    if (asOf !== '1990') expect(found.node).toMatchObject(expected);
  });

  it('are null if unknown', async ({ ask }) => {
    const { position } = await answerTo(
      ask,
      `query ($asOf: PartialDate) { position(id: "position:alone") { ${FIELDS} } }`,
    );
    expect(position).toEqual({ organization: null, province: null });
    const { edges } = (await answerTo(ask, ROLE)).official.roles;
    const alone = edges.find(({ node }: { node: { id: string } }) => node.id === 'position:alone');
    expect(alone.node).toMatchObject({ organization: null, province: null });
  });

  it('are all in the lists, with their certainty', async ({ ask }) => {
    const { edges } = (await answerTo(ask, ROLE, { asOf: '2025' })).official.roles;
    const moved = edges.find(({ node }: { node: { id: string } }) => node.id === 'position:moved');
    expect(moved.node).toMatchObject({
      organizations: { totalCount: 2 },
      provinces: {
        edges: [
          { certainty: 'DEFINITE', node: { name: 'After' } },
          { certainty: 'DEFINITE', node: { name: 'Before' } },
        ],
      },
    });
  });
});
