import { describe, expect } from 'vitest';
import { testOnSharedGraph } from '../../../support/fixtures.js';
import { type Answer, type Ask, answerTo } from '../../../support/graphql/ask.js';
import { openGraphOf } from '../../../support/store/test-store.js';

const FACTS = `sources:
  - { id: source:paper, title: A paper, publishedOn: 2018-05-01 }
  - { id: source:web, title: A page }
officials:
  - id: official:an
    name: An
    evidence: [source:web]
    holds:
      - { to: position:chair, since: 2013-05-15, until: 2018-10-01, evidence: [source:web#2] }
      - { to: position:old-chair, evidence: [source:web] }
  - id: official:binh
    name: Bình
    birthDate: 1960
    deathDate: 2020-03-01
    evidence: [source:web#4]
    holds:
      - { to: position:chair, evidence: [source:web] }
      - { to: position:deputy, status: ENDED, evidence: [source:paper#3] }
    memberOf:
      - { to: organization:assembly, term: 1st, period: event:first, evidence: [source:web] }
      - { to: organization:assembly, term: 2nd, since: 2022-03, evidence: [source:web] }
positions:
  - { id: position:chair, title: Chair, kind: STATE, seats: 1, evidence: [source:web] }
  - { id: position:deputy, title: Deputy, kind: STATE, evidence: [source:web] }
  - id: position:old-chair
    title: Old chair
    kind: STATE
    evidence: [source:web]
    represents: [{ to: province:old, evidence: [source:web] }]
organizations:
  - { id: organization:assembly, name: Assembly, kind: ASSEMBLY, evidence: [source:web] }
provinces:
  - { id: province:old, name: Old, validUntil: 2025-07-01, evidence: [source:paper#1] }
events:
  - { id: event:first, name: First, kind: TERM, startsOn: 2011-05, endsOn: 2016-05-20, evidence: [source:web] }
`;

const test = testOnSharedGraph(() => openGraphOf(FACTS));
const CHAIR = 'official:binh/HOLDS/position:chair';

async function whyNot(ask: Ask, factId: string, asOf: string) {
  const fields =
    'fact { id } reasons { code sentence from until followsFrom wouldDecide evidence { paragraph source { id } } }';
  const query = `query ($factId: ID!, $asOf: PartialDate!) { whyNot(factId: $factId, asOf: $asOf) { ${fields} } }`;
  return (await answerTo(ask, query, { factId, asOf })).whyNot;
}

describe('why a fact is left out', () => {
  test('is told with what it follows from, where that was read, and what would decide', async ({ ask }) => {
    expect(await whyNot(ask, CHAIR, '2017-03-10')).toEqual({
      fact: { id: CHAIR },
      reasons: [
        {
          code: 'SEAT_HELD_BY_ANOTHER',
          sentence: 'The position has one seat, and An surely held it from 15 May 2013 until 1 October 2018.',
          from: '2013-05-15',
          until: '2018-10-01',
          followsFrom: 'official:an/HOLDS/position:chair',
          wouldDecide:
            'A source that shows it on a day of that time, in `attestedOn`; other dates of ' +
            'official:an/HOLDS/position:chair; or more `seats` of the position.',
          evidence: [{ paragraph: 2, source: { id: 'source:web' } }],
        },
      ],
    });
  });

  test('is told in Vietnamese, with the names of what it follows from', async ({ ask }) => {
    const told = 'sentence(language: VI) wouldDecide(language: VI)';
    const query = `{ whyNot(factId: "${CHAIR}", asOf: "2017-03-10") { reasons { ${told} } } }`;
    expect((await answerTo(ask, query)).whyNot.reasons).toEqual([
      {
        sentence: 'Chức danh này chỉ do một người giữ, và An chắc chắn đã giữ từ ngày 15-5-2013 đến ngày 1-10-2018.',
        wouldDecide: expect.stringContaining('official:an/HOLDS/position:chair'),
      },
    ]);
  });

  test.for([
    ['official:binh/HOLDS/position:chair', '1959', 'NOT_YET_BORN', 'official:binh'],
    ['official:binh/HOLDS/position:chair', '2021', 'AFTER_DEATH', 'official:binh'],
    ['official:binh/HOLDS/position:deputy', '2018-05-01', 'STATED_ENDED', 'source:paper'],
    ['official:an/HOLDS/position:old-chair', '2026', 'AFTER_DISSOLUTION', 'province:old'],
    ['official:an/HOLDS/position:chair', '2018-10-01', 'ALREADY_ENDED', 'official:an/HOLDS/position:chair'],
    ['official:an/HOLDS/position:chair', '2013-05', undefined, undefined],
    ['official:an/HOLDS/position:chair', '2013-04', 'NOT_YET_BEGUN', 'official:an/HOLDS/position:chair'],
    ['official:binh/MEMBER_OF/organization:assembly/1st', '2016-05-21', 'OUTSIDE_PERIOD', 'event:first'],
    ['official:binh/MEMBER_OF/organization:assembly/2nd', '2025', undefined, undefined],
    ['official:nobody/HOLDS/position:chair', '2025', undefined, undefined],
  ] as const)('is told of %s at %s: %s', async ([factId, asOf, code, followsFrom], { ask }) => {
    const answer = await whyNot(ask, factId, asOf);
    expect(answer?.reasons[0]?.code).toBe(code);
    expect(answer?.reasons[0]?.followsFrom).toBe(followsFrom);
  });

  test('of a bound that its own dates contradict is nothing, as that counts for nothing', async ({ ask }) => {
    expect(await whyNot(ask, 'official:binh/MEMBER_OF/organization:assembly/2nd', '2023')).toBeNull();
  });
});

describe('the reason of a certainty', () => {
  test.for([
    ['holders', 'position:chair', '2017', 'official:an', 'DEFINITE', 'WITHIN_STATED_DATES'],
    ['holders', 'position:chair', '2019', 'official:binh', 'UNKNOWN', 'NO_DATES'],
    ['members', 'organization:assembly', '2012', 'official:binh', 'POSSIBLE', 'WITHIN_PERIOD'],
    ['members', 'organization:assembly', '2023', 'official:binh', 'POSSIBLE', 'END_NOT_KNOWN'],
  ] as const)('is told of %s of %s in %s: %s', async ([field, id, asOf, who, certainty, code], { ask }) => {
    const type = field === 'holders' ? 'position' : 'organization';
    const list = `${field}(asOf: "${asOf}") { edges { certainty certaintyReason { code sentence } node { ... on Official { id } } } }`;
    const answer = await answerTo(ask, `{ found: ${type}(id: "${id}") { ${list} } }`);
    expect(answer.found[field].edges).toEqual([
      { certainty, certaintyReason: { code, sentence: expect.stringMatching(/\.$/) }, node: { id: who } },
    ]);
  });

  test('is told in Vietnamese beside facts and beside what a list has', async ({ ask }) => {
    const told = 'certaintyReason { sentence(language: VI) }';
    const query = `{
      organization(id: "organization:assembly") { members(asOf: "2012") { edges { ${told} } } }
      provinces(asOf: "2020") { edges { ${told} } }
    }`;
    const { organization, provinces } = await answerTo(ask, query);
    const sentenceOf = ({ edges: [edge] }: Answer['data']) => edge.certaintyReason.sentence;
    expect(sentenceOf(organization.members)).toBe(
      'Thuộc First, bao gồm thời điểm đó; không nguồn tin nào ghi thời gian riêng.',
    );
    expect(sentenceOf(provinces)).toBe('Kết thúc vào ngày 1-7-2025; không nguồn tin nào cho biết bắt đầu khi nào.');
  });

  test('is null without a time', async ({ ask }) => {
    const query = '{ position(id: "position:chair") { holders { edges { certaintyReason { code } } } } }';
    const { position } = await answerTo(ask, query);
    expect(position.holders.edges).toEqual([{ certaintyReason: null }, { certaintyReason: null }]);
  });

  test('of a fact is why it surely did not hold, too', async ({ ask }) => {
    const { fact } = await answerTo(
      ask,
      `{ fact(id: "${CHAIR}") { certainty(asOf: "2017") certaintyReason(asOf: "2017") { code } } }`,
    );
    expect(fact).toEqual({ certainty: null, certaintyReason: { code: 'SEAT_HELD_BY_ANOTHER' } });
  });

  test('is told of the existence of what a list has', async ({ ask }) => {
    const query = '{ provinces(asOf: "2020") { edges { certainty certaintyReason { code sentence } } } }';
    expect((await answerTo(ask, query)).provinces.edges).toEqual([
      {
        certainty: 'POSSIBLE',
        certaintyReason: {
          code: 'BEGINNING_NOT_KNOWN',
          sentence: 'It ended on 1 July 2025, and no source says when it began.',
        },
      },
    ]);
  });
});
