import { describe, expect } from 'vitest';
import { testOnStartingGraph as it } from '../../../support/fixtures.js';
import { answerTo } from '../../../support/graphql/ask.js';

interface Holding {
  readonly node: {
    readonly title: string;
    readonly holders: { readonly edges: { readonly certainty: string; readonly node: { readonly name: string } }[] };
  };
}

function holdings(positions: { edges: Holding[] }): string[] {
  return positions.edges
    .flatMap(({ node }) => node.holders.edges.map((edge) => `${edge.certainty} ${edge.node.name}: ${node.title}`))
    .sort();
}

describe('Nghệ An', () => {
  it('had these officials in these positions on 2017-03-10', async ({ ask, graph }) => {
    graph.clearReads();
    const { province } = await answerTo(
      ask,
      `{ province(id: "province:nghe-an") { positions(first: 100, asOf: "2017-03-10") { edges {
          node { title holders(asOf: "2017-03-10") { edges { certainty node { name } } } } } } } }`,
    );
    expect(holdings(province.positions).filter((line) => line.startsWith('DEFINITE'))).toEqual(
      [
        "DEFINITE Lê Xuân Đại: Standing Vice Chairman of the People's Committee of Nghệ An",
        'DEFINITE Lê Xuân Đại: Member of the Standing Committee of the Nghệ An Party Committee',
        "DEFINITE Nguyễn Xuân Đường: Chairman of the People's Committee of Nghệ An",
        'DEFINITE Nguyễn Xuân Đường: Deputy Secretary of the Party Committee of Nghệ An',
        'DEFINITE Nguyễn Đắc Vinh: Head of the National Assembly Delegation of Nghệ An',
        'DEFINITE Nguyễn Đắc Vinh: Secretary of the Party Committee of Nghệ An',
      ].sort(),
    );
    // Those who came later, by their sources, were not in office yet.
    expect(holdings(province.positions).join()).not.toMatch(/chairman[^,]*Thái Thanh Quý/i);
    expect(graph.reads).toEqual([
      'facts/of-one-type',
      'graphql/reading/relationship/pages',
      'graphql/reading/relationship/pages',
    ]);
  });

  it('had one chairman after another', async ({ ask }) => {
    const { position } = await answerTo(
      ask,
      `{ position(id: "position:nghe-an-peoples-committee-chairman") { kind seats
          organization { name } province { name }
          holders { edges { since until status node { name } } } } }`,
    );
    expect(position).toEqual({
      kind: 'STATE',
      seats: 1,
      organization: { name: "People's Committee of Nghệ An" },
      province: { name: 'Nghệ An' },
      holders: {
        edges: [
          { since: '2020-03-18', until: null, status: 'ENDED', node: { name: 'Nguyễn Đức Trung' } },
          { since: '2018-10-01', until: '2020-03-18', status: 'ENDED', node: { name: 'Thái Thanh Quý' } },
          { since: '2013-05-15', until: '2018-10-01', status: 'ENDED', node: { name: 'Nguyễn Xuân Đường' } },
        ],
      },
    });
  });

  it.for([
    ['STATE', /People's Committee/],
    ['PARTY', /Party/],
    ['COUNCIL', /People's Council/],
  ] as const)('lists its positions of the kind %s alone', async ([kind, title], { ask }) => {
    const { province } = await answerTo(
      ask,
      `query ($kinds: [PositionKind!]) { province(id: "province:nghe-an") {
          positions(kinds: $kinds) { totalCount edges { node { kind title } } } } }`,
      { kinds: [kind] },
    );
    const { edges, totalCount } = province.positions;
    expect(edges.length).toBeGreaterThan(0);
    expect(totalCount).toBe(edges.length);
    for (const { node } of edges) expect(node).toEqual({ kind, title: expect.stringMatching(title) });
  });
});
