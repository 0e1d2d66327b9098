import { describe, expect } from 'vitest';
import type { EntityFact, RelationshipFact } from '../../../../src/facts/fact.js';
import { entity, openGraphOfFacts, relationship } from '../../../support/facts/build-facts.js';
import { testOnSharedGraph } from '../../../support/fixtures.js';
import { type Ask, answerTo } from '../../../support/graphql/ask.js';
import type { TestStore } from '../../../support/store/test-store.js';

const OFFICIALS = 200;
const PROVINCES = 20;

function numbered<T>(count: number, make: (index: number) => T[]): T[] {
  return Array.from({ length: count }, (_, index) => make(index)).flat();
}

/** 200 officials, each with two positions, a part in two events and an award; what they share is shared by ten each. */
function people(): (EntityFact | RelationshipFact)[] {
  return [
    entity('award:a', { name: 'Award', kind: 'MEDAL' }),
    entity('position:grantor', { title: 'Grantor', kind: 'STATE' }),
    relationship('award:a', 'GRANTED_BY', 'position:grantor'),
    ...numbered(PROVINCES, (index) => [
      entity(`province:p${index}`, { name: `Province ${index}` }),
      entity(`organization:o${index}`, { name: `Organization ${index}`, kind: 'GOVERNMENT' }),
      relationship(`organization:o${index}`, 'GOVERNS', `province:p${index}`),
    ]),
    ...numbered(OFFICIALS, (index) => [
      entity(`official:x${index}`, { name: `Official ${index}` }),
      entity(`position:a${index}`, { title: `Chairman ${index}`, kind: 'STATE' }),
      entity(`position:b${index}`, { title: `Secretary ${index}`, kind: 'PARTY' }),
      entity(`event:e${index}`, { name: `Event ${index}`, kind: 'CONFERENCE', startsOn: '2017-03-10' }),
      ...['a', 'b'].flatMap((letter) => [
        relationship(`official:x${index}`, 'HOLDS', `position:${letter}${index}`, { since: '2016' }),
        relationship(`position:${letter}${index}`, 'BELONGS_TO', `organization:o${index % PROVINCES}`),
        relationship(`position:${letter}${index}`, 'REPRESENTS', `province:p${index % PROVINCES}`),
      ]),
      ...[index, (index + 1) % OFFICIALS].map((event) =>
        relationship(`official:x${index}`, 'PARTICIPATED_IN', `event:e${event}`, {
          role: 'CHAIRED',
          actingIn: [`position:a${index}`, `position:b${index}`],
          onBehalfOf: `organization:o${index % PROVINCES}`,
        }),
      ),
      relationship(`official:x${index}`, 'PROPOSED_FOR', 'award:a', {
        year: 2016,
        proposedBy: `province:p${index % PROVINCES}`,
      }),
    ]),
  ];
}

const it = testOnSharedGraph(() => openGraphOfFacts(...people()));

/** The calls a question costs when it is asked of so many rows. */
async function callsFor(ask: Ask, graph: TestStore, query: string, first: number): Promise<string[]> {
  graph.clearReads();
  await answerTo(ask, query, { first });
  return [...graph.reads].sort();
}

const ROLES = `query ($first: Int) { officials(first: $first) { edges { node { name
  roles { edges { since certainty evidence { paragraph } node { title organization { name } province { name } } } } } } } }`;

describe('the store calls', () => {
  it('for officials with roles, positions, organizations and provinces are two, for 20 and for 200', async ({
    ask,
    graph,
  }) => {
    const expected = ['graphql/reading/list/list', 'graphql/reading/official/roles'];
    expect(await callsFor(ask, graph, ROLES, 20)).toEqual(expected);
    expect(await callsFor(ask, graph, ROLES, 200)).toEqual(expected);
  });

  const lines: [string, string][] = [
    [
      'events with participants, their positions and whom they acted for',
      `events(first: $first) { edges { node { participants { totalCount edges { node { name }
         actingIn { title organization { name } } onBehalfOf { id ... on Organization { name } } } } } } }`,
    ],
    [
      'provinces with positions and holders',
      `provinces(first: $first) { edges { node { positions(first: 20) { totalCount edges { node { title
         holders(first: 2) { totalCount edges { node { name } } } } } } governments(first: 2) { edges { node { name } } } } } }`,
    ],
    [
      'positions with holders and their other roles',
      `positions(first: $first) { edges { node { organization { name } province { name }
         holders(first: 2) { edges { node { name roles(first: 2) { edges { node { title } } } } } } } } }`,
    ],
    [
      'officials with proposals, who proposed them and who grants the award',
      `officials(first: $first) { edges { node { proposals(first: 2) { edges { proposedBy { id }
         node { name grantors(first: 2) { edges { node { id } } } } } } claims { totalCount } } } }`,
    ],
    [
      'officials with evidence and its sources',
      `officials(first: $first) { totalCount edges { node { evidence { source { title } }
         roles { totalCount edges { evidence { source { title } } } } } } }`,
    ],
    [
      'sentences, with all that they name',
      'neighborhood(id: "award:a", first: $first) { relationships { sentence vi: sentence(language: VI) } }',
    ],
    [
      'the facts of a source',
      `source(id: "source:s") { facts(first: $first) { totalCount edges { factId node { id } relationship { sentence from { id } to { id } } } } }`,
    ],
  ];
  it.for(lines)('for %s do not grow with the rows', async ([_, selection], { ask, graph }) => {
    const query = `query ($first: Int) { ${selection} }`;
    const few = await callsFor(ask, graph, query, 10);
    expect(few.length).toBeLessThan(10);
    expect(await callsFor(ask, graph, query, 100)).toEqual(few);
  });

  it('for several entities by id are one', async ({ ask, graph }) => {
    const ids = Array.from({ length: 200 }, (_, index) => `official:x${index}`);
    graph.clearReads();
    await answerTo(ask, 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids });
    expect(graph.reads).toEqual(['facts/of-one-type']);
  });
});
