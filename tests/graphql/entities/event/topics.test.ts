import { describe, expect } from 'vitest';
import { testOnSharedGraph } from '../../../support/fixtures.js';
import { answerTo } from '../../../support/graphql/ask.js';
import { openGraphOf } from '../../../support/store/test-store.js';

const YAML = `
sources:
  - { id: source:s, title: Source }
officials:
  - id: official:a
    name: Nguyễn "A" \\ B
    evidence: [source:s]
    holds:
      - { to: position:p, since: 2010, until: 2012, evidence: [source:s] }
    participatedIn:
      - to: event:e
        role: SPOKE
        actingIn: [position:q, position:p]
        onBehalfOf: province:r
        evidence: ["source:s#2"]
      - { to: event:e, role: ATTENDED, on: 2017-03-11, evidence: ["source:s#3"] }
positions:
  - { id: position:p, title: P, kind: STATE, evidence: [source:s] }
  - { id: position:q, title: Q, kind: PARTY, evidence: [source:s] }
provinces:
  - { id: province:r, name: R, evidence: [source:s] }
events:
  - id: event:e
    name: E
    kind: CONFERENCE
    startsOn: 2017-03-10
    endsOn: 2017-03-12
    place: Vinh
    evidence: ["source:s#1"]
    topics:
      - { text: Second by the alphabet, kind: AGREED, evidence: ["source:s#5", "source:s#4"] }
      - { text: A «quoted» "point", kind: REQUESTED, raisedBy: official:a, evidence: ["source:s#6"] }
  - { id: event:bare, name: Bare, kind: OTHER, evidence: [source:s] }
`;

const it = testOnSharedGraph(() => openGraphOf(YAML));

describe('the topics of an event', () => {
  it('keep their order, their words and their evidence', async ({ ask }) => {
    const { event } = await answerTo(
      ask,
      '{ event(id: "event:e") { topics { text kind raisedBy { id name } evidence { paragraph source { title } } } } }',
    );
    const source = { title: 'Source' };
    expect(event.topics).toEqual([
      {
        text: 'Second by the alphabet',
        kind: 'AGREED',
        raisedBy: null,
        evidence: [
          { paragraph: 5, source },
          { paragraph: 4, source },
        ],
      },
      {
        text: 'A «quoted» "point"',
        kind: 'REQUESTED',
        raisedBy: { id: 'official:a', name: 'Nguyễn "A" \\ B' },
        evidence: [{ paragraph: 6, source }],
      },
    ]);
  });

  it('resolve who raised them, at any time', async ({ ask }) => {
    const query = `query ($asOf: PartialDate) { event(id: "event:e") {
      topics { raisedBy { roles(asOf: $asOf) { totalCount } } } } }`;
    const roles = async (asOf: string | null) => (await answerTo(ask, query, { asOf })).event.topics[1].raisedBy.roles;
    expect(await roles('2011')).toEqual({ totalCount: 1 });
    expect(await roles('2017')).toEqual({ totalCount: 0 });
    expect(await roles(null)).toEqual({ totalCount: 1 });
  });

  it('are empty for an event without any', async ({ ask }) => {
    const { event } = await answerTo(ask, '{ event(id: "event:bare") { topics { text } startsOn endsOn place } }');
    expect(event).toEqual({ topics: [], startsOn: null, endsOn: null, place: null });
  });
});

describe('a participation', () => {
  it('names the positions in the order of the source, and for whom', async ({ ask }) => {
    const { event } = await answerTo(
      ask,
      `{ event(id: "event:e") { participants { edges { role on actingIn { id title } onBehalfOf { id } node { id } } } } }`,
    );
    expect(event.participants.edges).toEqual([
      { role: 'ATTENDED', on: '2017-03-11', actingIn: [], onBehalfOf: null, node: { id: 'official:a' } },
      {
        role: 'SPOKE',
        on: null,
        actingIn: [
          { id: 'position:q', title: 'Q' },
          { id: 'position:p', title: 'P' },
        ],
        onBehalfOf: { id: 'province:r' },
        node: { id: 'official:a' },
      },
    ]);
  });

  it.for([
    [['SPOKE'], 1],
    [['SPOKE', 'ATTENDED'], 2],
    [['CHAIRED'], 0],
    [[], 0],
    [null, 2],
  ] as const)('is filtered by the part taken: %j', async ([roles, count], { ask }) => {
    const { official } = await answerTo(
      ask,
      `query ($roles: [ParticipationRole!]) { official(id: "official:a") {
         participations(roles: $roles) { totalCount edges { role } } } }`,
      { roles },
    );
    expect(official.participations.totalCount).toBe(count);
    expect(official.participations.edges).toHaveLength(count);
  });
});
