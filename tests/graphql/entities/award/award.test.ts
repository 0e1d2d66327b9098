import { describe, expect } from 'vitest';
import { entity, openGraphOfFacts, relationship } from '../../../support/facts/build-facts.js';
import { testOnStartingGraph as it, testOnSharedGraph } from '../../../support/fixtures.js';
import { answerTo } from '../../../support/graphql/ask.js';

describe('an award of the article', () => {
  it.for([
    ['award:excellent-emulation-flag', 'FLAG', 'Nghệ An'],
    ['award:prime-ministers-certificate-of-merit', 'CERTIFICATE_OF_MERIT', 'Thanh Hóa'],
  ] as const)('%s was proposed for one province in 2016', async ([id, kind, province], { ask }) => {
    const { award } = await answerTo(
      ask,
      `query ($id: ID!) { award(id: $id) { kind
         nominees(year: 2016) { totalCount edges { year evidence { paragraph } node { ... on Province { name } } } } } }`,
      { id },
    );
    expect(award).toEqual({
      kind,
      nominees: { totalCount: 1, edges: [{ year: 2016, evidence: [{ paragraph: 12 }], node: { name: province } }] },
    });
  });

  it('is among those that the Prime Minister grants', async ({ ask }) => {
    const { position } = await answerTo(
      ask,
      '{ position(id: "position:prime-minister") { grantedAwards { edges { node { name } } } } }',
    );
    const names = position.grantedAwards.edges.map(({ node }: { node: { name: string } }) => node.name);
    expect(names).toEqual(
      expect.arrayContaining(['Excellent Emulation Flag', "Prime Minister's Certificate of Merit"]),
    );
  });
});

const itOnFewFacts = testOnSharedGraph(() =>
  openGraphOfFacts(
    entity('award:a', { name: 'A', kind: 'MEDAL' }),
    entity('official:x', { name: 'X' }),
    entity('province:p', { name: 'P' }),
    entity('organization:o', { name: 'O', kind: 'GOVERNMENT' }),
    entity('position:q', { title: 'Q', kind: 'STATE' }),
    relationship('official:x', 'PROPOSED_FOR', 'award:a', {
      year: 2016,
      proposedBy: 'organization:o',
      basis: 'Work',
    }),
    relationship('province:p', 'PROPOSED_FOR', 'award:a', { year: 2017, proposedBy: 'position:q' }),
    relationship('organization:o', 'PROPOSED_FOR', 'award:a', { proposedBy: 'province:p' }),
    relationship('official:x', 'RECEIVED', 'award:a', { year: 2018 }),
  ),
);

describe('an award', () => {
  itOnFewFacts('tells who proposed whom, the latest year first, what bears no year last', async ({ ask }) => {
    const { award } = await answerTo(
      ask,
      `{ award(id: "award:a") { nominees { edges { year basis node { __typename id }
          proposedBy { id ... on Organization { name } ... on Position { title } } } } } }`,
    );
    expect(award.nominees.edges).toEqual([
      {
        year: 2017,
        basis: null,
        node: { __typename: 'Province', id: 'province:p' },
        proposedBy: { id: 'position:q', title: 'Q' },
      },
      {
        year: 2016,
        basis: 'Work',
        node: { __typename: 'Official', id: 'official:x' },
        proposedBy: { id: 'organization:o', name: 'O' },
      },
      {
        year: null,
        basis: null,
        node: { __typename: 'Organization', id: 'organization:o' },
        proposedBy: { id: 'province:p' },
      },
    ]);
  });

  itOnFewFacts('tells proposals and what was received apart', async ({ ask }) => {
    const { official } = await answerTo(
      ask,
      `{ official(id: "official:x") {
          proposals { edges { year proposedBy { id } node { name } } } of2017: proposals(year: 2017) { totalCount }
          awards { edges { year proposedBy { id } node { name } } } } }`,
    );
    expect(official).toEqual({
      proposals: { edges: [{ year: 2016, proposedBy: { id: 'organization:o' }, node: { name: 'A' } }] },
      of2017: { totalCount: 0 },
      awards: { edges: [{ year: 2018, proposedBy: null, node: { name: 'A' } }] },
    });
  });
});
