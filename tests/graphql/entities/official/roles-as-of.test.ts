import { describe, expect, vi } from 'vitest';
import { entity, openGraphOfFacts, relationship } from '../../../support/facts/build-facts.js';
import { testOnSharedGraph } from '../../../support/fixtures.js';
import { type Ask, answerTo } from '../../../support/graphql/ask.js';
import { randomDate } from '../../../support/model/calendar.js';
import { certaintyByTrial, randomTenure } from '../../../support/model/certainty-oracle.js';
import { SeededRandom, seedOf } from '../../../support/seeded-random.js';

const SEED = seedOf(1975);
const ROLES = 150;
const QUESTIONS = 25;

interface Role {
  readonly certainty: string;
  readonly node: { readonly id: string };
}

const random = new SeededRandom(SEED);
const tenures = new Map(Array.from({ length: ROLES }, (_, index) => [`position:p${index}`, randomTenure(random)]));
const it = testOnSharedGraph(() =>
  openGraphOfFacts(
    entity('official:a', { name: 'A' }),
    entity('official:today', { name: 'Today' }),
    ...[...tenures].flatMap(([id, tenure]) => [
      entity(id, { title: id, kind: 'STATE' }),
      relationship('official:a', 'HOLDS', id, { ...tenure }),
    ]),
    ...Object.entries({
      ended: { since: '2010', until: '2017-03-10' },
      begun: { since: '2017-03-10', status: 'ONGOING' },
      later: { since: '2017-03-11' },
    }).flatMap(([name, tenure]) => [
      entity(`position:${name}`, { title: name, kind: 'STATE' }),
      relationship('official:today', 'HOLDS', `position:${name}`, tenure),
    ]),
  ),
);

describe('official.roles as of a time', () => {
  it('exclude what is surely outside, and state how certain the rest is', async ({ ask }) => {
    const random = new SeededRandom(SEED);
    for (let index = 0; index < QUESTIONS; index += 1) {
      const asOf = randomDate(random);
      const { official } = await answerTo(
        ask,
        `query ($asOf: PartialDate) { official(id: "official:a") {
           roles(first: 500, asOf: $asOf) { totalCount edges { certainty node { id } } } } }`,
        { asOf },
      );
      const found = new Map(official.roles.edges.map(({ certainty, node }: Role) => [node.id, certainty]));
      expect(official.roles.totalCount, `seed ${SEED}, ${asOf}`).toBe(found.size);
      for (const [id, tenure] of tenures) {
        const described = JSON.stringify({ seed: SEED, asOf, tenure });
        expect(found.get(id) ?? 'OUTSIDE', described).toBe(certaintyByTrial(tenure, asOf));
      }
    }
  });

  it('are the same from the positions', async ({ ask }) => {
    const asOf = '2016-02-29';
    const { positions } = await answerTo(
      ask,
      `query ($asOf: PartialDate, $ids: [ID!]!) { positions: nodes(ids: $ids) {
         id ... on Position { holders(asOf: $asOf) { edges { certainty } } } } }`,
      { asOf, ids: [...tenures.keys()] },
    );
    for (const { id, holders } of positions as { id: string; holders: { edges: Role[] } }[]) {
      const [edge] = holders.edges;
      expect(edge?.certainty ?? 'OUTSIDE', id).toBe(certaintyByTrial(tenures.get(id) ?? {}, asOf));
    }
  });
});

describe('the current roles', () => {
  const query = `query ($current: Boolean, $asOf: PartialDate) { official(id: "official:today") {
    roles(current: $current, asOf: $asOf) { edges { certainty node { id } } } } }`;
  const idsOf = async (ask: Ask, variables: Record<string, unknown>) =>
    (await answerTo(ask, query, variables)).official.roles.edges.map(({ node }: Role) => node.id).sort();

  it('are those of today in Vietnam', async ({ ask }) => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2017-03-09T17:30:00Z') });
    try {
      expect(await idsOf(ask, { current: true })).toEqual(['position:begun']);
      expect(await idsOf(ask, { current: true, asOf: null })).toEqual(['position:begun']);
      vi.setSystemTime(new Date('2017-03-09T16:30:00Z'));
      expect(await idsOf(ask, { current: true })).toEqual(['position:ended']);
    } finally {
      vi.useRealTimers();
    }
  });

  it('are all roles if `current` is not true', async ({ ask }) => {
    const all = ['position:begun', 'position:ended', 'position:later'];
    expect(await idsOf(ask, {})).toEqual(all);
    expect(await idsOf(ask, { current: false })).toEqual(all);
    expect(await idsOf(ask, { current: null })).toEqual(all);
    expect(await idsOf(ask, { current: false, asOf: '2012' })).toEqual(['position:ended']);
  });

  it('cannot be combined with a time', async ({ ask }) => {
    const { errors } = await ask(query, { current: true, asOf: '2017' });
    expect(errors?.[0]).toMatchObject({
      message: expect.stringContaining('current'),
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });
});
