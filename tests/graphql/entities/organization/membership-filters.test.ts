import { describe, expect } from 'vitest';
import { testOnSharedGraph } from '../../../support/fixtures.js';
import { type Ask, answerTo } from '../../../support/graphql/ask.js';
import { openGraphOf } from '../../../support/store/test-store.js';

const FACTS = `sources:
  - { id: source:paper, title: A paper }
officials:
  - id: official:an
    name: An
    evidence: [source:paper]
    memberOf:
      - { to: organization:assembly, term: 1st, period: event:first, onBehalfOf: organization:reds, area: province:north, role: member, evidence: [source:paper] }
      - { to: organization:assembly, term: 2nd, period: event:second, onBehalfOf: organization:reds, area: province:north, role: speaker, evidence: [source:paper] }
  - id: official:binh
    name: Bình
    evidence: [source:paper]
    memberOf:
      - { to: organization:assembly, term: 1st, period: event:first, onBehalfOf: organization:blues, area: province:south, role: member, evidence: [source:paper] }
organizations:
  - { id: organization:assembly, name: Assembly, kind: ASSEMBLY, evidence: [source:paper] }
  - { id: organization:reds, name: Reds, kind: PARTY, evidence: [source:paper] }
  - { id: organization:blues, name: Blues, kind: PARTY, evidence: [source:paper] }
provinces:
  - { id: province:north, name: North, evidence: [source:paper] }
  - { id: province:south, name: South, evidence: [source:paper] }
events:
  - { id: event:first, name: First, kind: TERM, startsOn: 2011-05, endsOn: 2016-05-20, evidence: [source:paper] }
  - { id: event:second, name: Second, kind: TERM, startsOn: 2016-05-21, endsOn: 2021, evidence: [source:paper] }
`;

const test = testOnSharedGraph(() => openGraphOf(FACTS));

async function members(ask: Ask, given: string): Promise<string[]> {
  const list = `members(${given}) { totalCount edges { factId } }`;
  const { organization } = await answerTo(ask, `{ organization(id: "organization:assembly") { ${list} } }`);
  const { totalCount, edges } = organization.members;
  expect(totalCount).toBe(edges.length);
  return edges.map(({ factId }: { factId: string }) => factId.replace('/MEMBER_OF/organization:assembly', '')).sort();
}

describe('the members of an organization', () => {
  test.for([
    ['periods: ["event:first"]', ['official:an/1st', 'official:binh/1st']],
    ['onBehalfOf: ["organization:reds"]', ['official:an/1st', 'official:an/2nd']],
    ['areas: ["province:south", "province:north"], periods: ["event:second"]', ['official:an/2nd']],
    ['roles: ["speaker"]', ['official:an/2nd']],
    ['asOf: "2018", onBehalfOf: ["organization:reds"]', ['official:an/2nd']],
    ['asOf: "2018", onBehalfOf: ["organization:blues"]', []],
    ['periods: []', []],
  ] as const)('are chosen by %s', async ([given, expected], { ask }) => {
    expect(await members(ask, given)).toEqual(expected);
  });

  test('are refused an id of no type', async ({ ask }) => {
    const { errors } = await ask(
      '{ organization(id: "organization:assembly") { members(periods: ["first"]) { totalCount } } }',
    );
    expect(errors?.[0]?.message).toContain('`periods[0]` is "first"');
  });
});

describe('lists through memberships', () => {
  test.for([
    ['period: { eq: "event:first" }, onBehalfOf: { eq: "organization:blues" }', ['official:binh']],
    ['area: { in: ["province:north"] }', ['official:an']],
    ['role: { eq: "speaker" }', ['official:an']],
    ['period: { eq: "event:first" }', ['official:an', 'official:binh']],
  ] as const)('are filtered by %s', async ([condition, expected], { ask }) => {
    const query = `{ officials(filter: { memberships: { some: { ${condition} } } }) { edges { node { id } } } }`;
    const { officials } = await answerTo(ask, query);
    expect(officials.edges.map(({ node }: { node: { id: string } }) => node.id)).toEqual(expected);
  });

  test('are those who sat at a time, by their period', async ({ ask }) => {
    const query =
      '{ officials(asOf: "2018", filter: { memberships: { some: {} } }) { totalCount edges { node { id } } } }';
    expect((await answerTo(ask, query)).officials).toEqual({ totalCount: 1, edges: [{ node: { id: 'official:an' } }] });
  });
});
