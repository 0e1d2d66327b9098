import { describe, expect } from 'vitest';
import { testOnStartingGraph as it } from '../../../support/fixtures.js';
import { answerTo } from '../../../support/graphql/ask.js';

const CLUSTER = 'organization:north-central-emulation-cluster';

describe('the North Central emulation cluster', () => {
  it('ranked two provinces in 2016, each proposed for an award that the Prime Minister grants', async ({ ask }) => {
    const { organization } = await answerTo(
      ask,
      `{ organization(id: "${CLUSTER}") { rankings(year: 2016) { totalCount edges { year rank score approximate
          evidence { paragraph }
          node { name proposals(year: 2016) { edges { year
            node { name kind grantors { edges { node { ... on Position { title } } } } } } } } } } } }`,
    );
    const proposal = (name: string, kind: string) => ({
      edges: [
        {
          year: 2016,
          node: { name, kind, grantors: { edges: [{ node: { title: 'Prime Minister of Vietnam' } }] } },
        },
      ],
    });
    expect(organization.rankings).toEqual({
      totalCount: 2,
      edges: [
        {
          year: 2016,
          rank: 1,
          score: 990,
          approximate: 'BELOW',
          evidence: [{ paragraph: 3 }, { paragraph: 12 }],
          node: { name: 'Nghệ An', proposals: proposal('Excellent Emulation Flag', 'FLAG') },
        },
        {
          year: 2016,
          rank: 2,
          score: 985,
          approximate: null,
          evidence: [{ paragraph: 12 }],
          node: {
            name: 'Thanh Hóa',
            proposals: proposal("Prime Minister's Certificate of Merit", 'CERTIFICATE_OF_MERIT'),
          },
        },
      ],
    });
  });

  it('ranked no province in a year without sources', async ({ ask }) => {
    const { organization } = await answerTo(
      ask,
      `{ organization(id: "${CLUSTER}") { rankings(year: 2015) { totalCount edges { cursor } } } }`,
    );
    expect(organization.rankings).toEqual({ totalCount: 0, edges: [] });
  });

  it('was headed by Nghệ An in 2016 and elected Quảng Trị for 2017', async ({ ask }) => {
    const { organization } = await answerTo(
      ask,
      `{ organization(id: "${CLUSTER}") {
          of2016: leaders(year: 2016) { edges { role how node { id } } }
          headOf2016: leaders(year: 2016, roles: [HEAD]) { edges { node { name } } }
          of2017: leaders(year: 2017) { edges { year role how node { id name } evidence { paragraph } } } } }`,
    );
    expect(organization).toEqual({
      of2016: {
        edges: [
          { role: 'HEAD', how: null, node: { id: 'province:nghe-an' } },
          { role: 'DEPUTY', how: null, node: { id: 'province:quang-tri' } },
        ],
      },
      headOf2016: { edges: [{ node: { name: 'Nghệ An' } }] },
      of2017: {
        edges: [
          {
            year: 2017,
            role: 'HEAD',
            how: 'elected',
            node: { id: 'province:quang-tri', name: 'Quảng Trị' },
            evidence: [{ paragraph: 20 }],
          },
        ],
      },
    });
  });

  it('had these officials in its positions on the day of the conference', async ({ ask }) => {
    const { organization } = await answerTo(
      ask,
      `{ organization(id: "${CLUSTER}") { positions(kinds: [CLUSTER], asOf: "2017-03-10") { edges {
          node { title holders(asOf: "2017-03-10") { edges { certainty node { name } } } } } } } }`,
    );
    const definite = organization.positions.edges.flatMap(
      ({ node }: { node: { title: string; holders: { edges: { certainty: string; node: { name: string } }[] } } }) =>
        node.holders.edges
          .filter(({ certainty }) => certainty === 'DEFINITE')
          .map((edge) => `${edge.node.name}: ${node.title}`),
    );
    expect(definite.sort()).toEqual([
      'Lâm Thị Phương Thanh: Central official in charge of the North Central Emulation Cluster',
      'Nguyễn Xuân Đường: Head of the North Central Emulation Cluster',
      'Nguyễn Đức Chính: Deputy Head of the North Central Emulation Cluster',
    ]);
  });

  it('had its head of 2016 in office that year', async ({ ask }) => {
    const { position } = await answerTo(
      ask,
      `{ position(id: "position:north-central-emulation-cluster-head") {
          holders(asOf: "2016") { edges { certainty node { name } evidence { paragraph source { id } } } } } }`,
    );
    expect(position.holders.edges[0] ?? {}).toBeDefined();
    const duong = position.holders.edges.find(
      ({ node }: { node: { name: string } }) => node.name === 'Nguyễn Xuân Đường',
    );
    expect(duong).toMatchObject({ certainty: 'DEFINITE' });
    expect(duong.evidence).toContainEqual({ paragraph: 5, source: { id: 'source:bao-nghe-an-2017-03-10' } });
  });

  it('has six provinces as members, attested on the day', async ({ ask }) => {
    const { organization } = await answerTo(
      ask,
      `{ organization(id: "${CLUSTER}") { members(asOf: "2017-03-10") { totalCount edges { certainty
          node { __typename id ... on Province { name } } } } } }`,
    );
    const { edges, totalCount } = organization.members;
    expect(edges.map(({ node }: { node: { name: string } }) => node.name).sort()).toEqual([
      'Hà Tĩnh',
      'Nghệ An',
      'Quảng Bình',
      'Quảng Trị',
      'Thanh Hóa',
      'Thừa Thiên Huế',
    ]);
    expect(totalCount).toBe(6);
    for (const edge of edges) expect(edge).toMatchObject({ certainty: 'DEFINITE', node: { __typename: 'Province' } });
  });
});
