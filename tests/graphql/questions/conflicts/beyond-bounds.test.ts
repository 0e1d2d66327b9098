import { describe, expect } from 'vitest';
import { testOnSharedGraph } from '../../../support/fixtures.js';
import { answerTo } from '../../../support/graphql/ask.js';
import { openGraphOf } from '../../../support/store/test-store.js';

const FACTS = `sources:
  - { id: source:early, title: An early paper, publishedOn: 2015-06-01 }
officials:
  - id: official:an
    name: An
    evidence: [source:early]
    holds:
      - { to: position:chair, status: ENDED, attestedOn: [2014, 2016-02], evidence: [source:early] }
      - { to: position:deputy, status: ENDED, attestedOn: [2014], evidence: [source:early] }
  - id: official:binh
    name: Bình
    deathDate: 2010
    evidence: [source:early]
    holds:
      - { to: position:deputy, since: 2012, evidence: [source:early] }
positions:
  - { id: position:chair, title: Chair, kind: STATE, evidence: [source:early] }
  - { id: position:deputy, title: Deputy, kind: STATE, evidence: [source:early] }
`;

const test = testOnSharedGraph(() => openGraphOf(FACTS));

describe('a tenure beyond its bounds', () => {
  test('is in conflict with them', async ({ ask }) => {
    const list = 'conflicts(kinds: [BEYOND_BOUNDS], first: 1';
    const fields =
      'totalCount pageInfo { endCursor } edges { node { certainty entity { id } relationships { id } sentence } }';
    const first = (await answerTo(ask, `{ ${list}) { ${fields} } }`)).conflicts;
    expect(first.totalCount).toBe(2);
    const second = (await answerTo(ask, `{ ${list}, after: "${first.pageInfo.endCursor}") { ${fields} } }`)).conflicts;
    const found = [first, second].flatMap(({ edges }) => edges.map(({ node }: { node: object }) => node));
    expect(found).toEqual([
      {
        certainty: 'DEFINITE',
        entity: { id: 'official:an' },
        relationships: [{ id: 'official:an/HOLDS/position:chair' }],
        sentence: expect.stringMatching(/^By its dates this held when it cannot have held: An /),
      },
      {
        certainty: 'DEFINITE',
        entity: { id: 'official:binh' },
        relationships: [{ id: 'official:binh/HOLDS/position:deputy' }],
        sentence: expect.stringMatching(/^By its dates this held when it cannot have held: Bình /),
      },
    ]);
  });

  test('is listed by its own dates', async ({ ask }) => {
    const holders = (asOf: string) => `holders(asOf: "${asOf}") { edges { node { id } } }`;
    const query = `{ chair: position(id: "position:chair") { a: ${holders('2016-02-10')} b: ${holders('2017')} } }`;
    const an = { edges: [{ node: { id: 'official:an' } }] };
    expect((await answerTo(ask, query)).chair).toEqual({ a: an, b: an });
  });
});
