import { describe, expect } from 'vitest';
import { testOnStartingGraph as it } from '../../../support/fixtures.js';
import { answerTo } from '../../../support/graphql/ask.js';

describe('a province that merged', () => {
  it('tells what became of it, when and by which resolution', async ({ ask }) => {
    const { province } = await answerTo(
      ask,
      `{ province(id: "province:quang-binh") { name gsoCode validUntil
          successors { totalCount edges { on by { __typename number } evidence { source { id } }
            node { id name gsoCode validFrom validUntil } } }
          predecessors { totalCount } } }`,
    );
    const [successor] = province.successors.edges;
    expect(province).toMatchObject({
      name: 'Quảng Bình',
      gsoCode: '44',
      validUntil: '2025-07-01',
      successors: { totalCount: 1 },
      predecessors: { totalCount: 0 },
    });
    expect(successor).toMatchObject({
      on: '2025-07-01',
      by: { __typename: 'Resolution', number: '202/2025/QH15' },
      node: {
        id: 'province:quang-tri-2025',
        name: 'Quảng Trị',
        gsoCode: '44',
        validFrom: '2025-07-01',
        validUntil: null,
      },
    });
    expect(successor.evidence.length).toBeGreaterThan(0);
  });

  it('is found from the province it became part of', async ({ ask }) => {
    const { province } = await answerTo(
      ask,
      `{ province(id: "province:quang-tri-2025") {
          predecessors { edges { on by { number } node { id name gsoCode } } } successors { edges { cursor } } } }`,
    );
    const edge = { on: '2025-07-01', by: { number: '202/2025/QH15' } };
    expect(province).toEqual({
      predecessors: {
        edges: [
          { ...edge, node: { id: 'province:quang-binh', name: 'Quảng Bình', gsoCode: '44' } },
          { ...edge, node: { id: 'province:quang-tri', name: 'Quảng Trị', gsoCode: '45' } },
        ],
      },
      successors: { edges: [] },
    });
  });

  it('has no successor yet at an earlier time', async ({ ask }) => {
    const { province } = await answerTo(
      ask,
      `{ province(id: "province:quang-binh") {
          before: successors(asOf: "2017") { totalCount edges { cursor } }
          later: successors(asOf: "2026") { totalCount edges { certainty } }
          ever: successors(asOf: null) { totalCount edges { certainty } } } }`,
    );
    expect(province).toEqual({
      before: { totalCount: 0, edges: [] },
      later: { totalCount: 1, edges: [{ certainty: 'DEFINITE' }] },
      ever: { totalCount: 1, edges: [{ certainty: null }] },
    });
  });
});

describe('the list of provinces', () => {
  it.for([
    ['2017', 63],
    ['2025-06-30', 63],
    ['2025-07-01', 34],
    ['2025-08', 34],
  ] as const)('as of %s has %i', async ([asOf, count], { ask }) => {
    const { provinces } = await answerTo(
      ask,
      `query ($asOf: PartialDate) { provinces(asOf: $asOf, first: 500) {
          totalCount edges { certainty node { validFrom validUntil } } } }`,
      { asOf },
    );
    expect(provinces.totalCount).toBe(count);
    expect(provinces.edges).toHaveLength(count);
    for (const { certainty } of provinces.edges) expect(certainty).toMatch(/^(DEFINITE|POSSIBLE|UNKNOWN)$/);
  });

  it('names Huế by the name of the time', async ({ ask }) => {
    const query = `query ($asOf: PartialDate) { provinces(asOf: $asOf, filter: { name: { contains: "hue" } }) {
        edges { node { name } } } }`;
    const nameIn = async (asOf: string) => (await answerTo(ask, query, { asOf })).provinces.edges;
    expect(await nameIn('2024-12-31')).toEqual([{ node: { name: 'Thừa Thiên Huế' } }]);
    expect(await nameIn('2025-01-01')).toEqual([{ node: { name: 'Huế' } }]);
  });

  it('of a year of change has what existed on some day of it', async ({ ask }) => {
    const { provinces } = await answerTo(
      ask,
      `{ provinces(asOf: "2025", first: 500, filter: { name: { eq: "quang tri" } }) {
          edges { certainty node { id } } } }`,
    );
    expect(provinces.edges).toEqual([
      { certainty: 'DEFINITE', node: { id: 'province:quang-tri' } },
      { certainty: 'DEFINITE', node: { id: 'province:quang-tri-2025' } },
    ]);
  });
});
