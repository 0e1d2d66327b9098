import { describe, expect } from 'vitest';
import { testOnStartingGraph as it } from '../../../support/fixtures.js';
import { answerTo } from '../../../support/graphql/ask.js';

const CONFERENCE = 'event:north-central-emulation-conference-2017';
const ARTICLE = 'source:bao-nghe-an-2017-03-10';

/** The titles of what an official surely or possibly held, by how certain it is. */
function titlesByCertainty(roles: { edges: { certainty: string; node: { title: string } }[] }) {
  return roles.edges.map(({ certainty, node }) => `${certainty} ${node.title}`).sort();
}

describe('the conference of 2017', () => {
  it('was co-chaired by two officials, who held these positions that day', async ({ ask }) => {
    const { event } = await answerTo(
      ask,
      `{ event(id: "${CONFERENCE}") { startsOn
          participants(roles: [CO_CHAIRED], asOf: "2017-03-10") { totalCount edges { role certainty
            actingIn { title }
            node { name roles(asOf: "2017-03-10") { edges { certainty node { title } } } }
            evidence { paragraph source { id } } } } } }`,
    );
    expect(event.startsOn).toBe('2017-03-10');
    expect(event.participants.totalCount).toBe(2);
    const [chinh, duong] = event.participants.edges;
    expect([chinh.node.name, duong.node.name]).toEqual(['Nguyễn Đức Chính', 'Nguyễn Xuân Đường']);
    expect(titlesByCertainty(duong.node.roles)).toEqual([
      "DEFINITE Chairman of the People's Committee of Nghệ An",
      'DEFINITE Deputy Secretary of the Party Committee of Nghệ An',
      'DEFINITE Head of the North Central Emulation Cluster',
    ]);
    expect(titlesByCertainty(chinh.node.roles)).toEqual([
      "DEFINITE Chairman of the People's Committee of Quảng Trị",
      'DEFINITE Deputy Head of the North Central Emulation Cluster',
      'DEFINITE Deputy Secretary of the Party Committee of Quảng Trị',
    ]);
    expect(chinh.actingIn.map(({ title }: { title: string }) => title)).toEqual([
      'Deputy Secretary of the Party Committee of Quảng Trị',
      "Chairman of the People's Committee of Quảng Trị",
      'Deputy Head of the North Central Emulation Cluster',
    ]);
    for (const edge of [chinh, duong]) {
      expect(edge).toMatchObject({
        role: 'CO_CHAIRED',
        certainty: 'DEFINITE',
        evidence: [{ paragraph: 7, source: { id: ARTICLE } }],
      });
    }
  });

  it('heard five officials, one of them speaking for the cluster', async ({ ask }) => {
    const { event } = await answerTo(
      ask,
      `{ event(id: "${CONFERENCE}") { participants { edges { role node { name }
          onBehalfOf { id ... on Organization { name } } } } } }`,
    );
    const parts = event.participants.edges.map(
      ({ role, node }: { role: string; node: { name: string } }) => `${node.name} ${role}`,
    );
    expect(parts.sort()).toEqual([
      'Lâm Thị Phương Thanh ATTENDED',
      'Lâm Thị Phương Thanh PRESENTED',
      'Lâm Thị Phương Thanh SPOKE',
      'Lê Xuân Đại REPORTED',
      'Nguyễn Xuân Đường CO_CHAIRED',
      'Nguyễn Xuân Đường OPENED',
      'Nguyễn Đắc Vinh ATTENDED',
      'Nguyễn Đức Chính CO_CHAIRED',
    ]);
    const forOthers = event.participants.edges.filter((edge: { onBehalfOf: unknown }) => edge.onBehalfOf);
    expect(forOthers).toEqual([
      {
        role: 'REPORTED',
        node: { name: 'Lê Xuân Đại' },
        onBehalfOf: { id: 'organization:north-central-emulation-cluster', name: 'North Central Emulation Cluster' },
      },
    ]);
  });

  it('saw flowers given to the province that was to lead, and heard a report on two years', async ({ ask }) => {
    const { event } = await answerTo(
      ask,
      `{ event(id: "${CONFERENCE}") { participants(roles: [PRESENTED, REPORTED]) { edges { role node { name }
          subject subjectVi recipient { id ... on Province { name } } evidence { paragraph inferred } } } } }`,
    );
    const parts = event.participants.edges.sort((left: { role: string }, right: { role: string }) =>
      left.role < right.role ? -1 : 1,
    );
    expect(parts).toEqual([
      {
        role: 'PRESENTED',
        node: { name: 'Lâm Thị Phương Thanh' },
        subject: 'flowers',
        subjectVi: 'hoa',
        recipient: { id: 'province:quang-tri', name: 'Quảng Trị' },
        evidence: [
          { paragraph: 18, inferred: null },
          { paragraph: 20, inferred: expect.stringContaining('2017') },
        ],
      },
      {
        role: 'REPORTED',
        node: { name: 'Lê Xuân Đại' },
        subject: 'the review of 2016 and the tasks for 2017',
        subjectVi: 'tổng kết năm 2016 và nhiệm vụ năm 2017',
        recipient: null,
        evidence: [
          { paragraph: 10, inferred: null },
          { paragraph: 11, inferred: null },
        ],
      },
    ]);
  });

  it('is where the agreement of 2017 was signed', async ({ ask }) => {
    const { event, legalDocument } = await answerTo(
      ask,
      `{ event(id: "${CONFERENCE}") { signedDocuments { edges { node { id } } } }
         legalDocument(id: "agreement:north-central-emulation-2017") { signedAt(asOf: "2017") { edges { certainty node { id } } } } }`,
    );
    expect(event.signedDocuments.edges).toEqual([{ node: { id: 'agreement:north-central-emulation-2017' } }]);
    expect(legalDocument.signedAt.edges).toEqual([{ certainty: 'DEFINITE', node: { id: CONFERENCE } }]);
  });

  it('dealt with two directives, issued by the Politburo and the Prime Minister', async ({ ask }) => {
    const { event } = await answerTo(
      ask,
      `{ event(id: "${CONFERENCE}") { documents(types: [DIRECTIVE]) { totalCount edges {
          evidence { paragraph }
          node { __typename number issuedOn issuers { edges {
            node { __typename ... on Organization { name } ... on Position { title } } } } } } } } }`,
    );
    expect(event.documents).toEqual({
      totalCount: 2,
      edges: [
        {
          evidence: [{ paragraph: 13 }],
          node: {
            __typename: 'Directive',
            number: '18/CT-TTg',
            issuedOn: '2016-05',
            issuers: { edges: [{ node: { __typename: 'Position', title: 'Prime Minister of Vietnam' } }] },
          },
        },
        {
          evidence: [{ paragraph: 13 }],
          node: {
            __typename: 'Directive',
            number: '34-CT/TW',
            issuedOn: '2014-04-07',
            issuers: { edges: [{ node: { __typename: 'Organization', name: 'Politburo' } }] },
          },
        },
      ],
    });
  });

  it('dealt with a law too', async ({ ask }) => {
    const { event } = await answerTo(
      ask,
      `{ event(id: "${CONFERENCE}") {
          laws: documents(types: [LAW]) { edges { node { __typename number } } }
          all: documents { totalCount }
          legal: documents(types: [LEGAL_DOCUMENT]) { totalCount }
          none: documents(types: []) { totalCount edges { cursor } } } }`,
    );
    expect(event).toEqual({
      laws: { edges: [{ node: { __typename: 'Law', number: '15/2003/QH11' } }] },
      all: { totalCount: 3 },
      legal: { totalCount: 3 },
      none: { totalCount: 0, edges: [] },
    });
  });

  it('agreed on seven points and was asked for four, in the order of the article', async ({ ask }) => {
    const { event } = await answerTo(
      ask,
      `{ event(id: "${CONFERENCE}") { topics { text kind raisedBy { name } evidence { paragraph source { id } } } } }`,
    );
    const evidence = (paragraph: number) => [{ paragraph, source: { id: ARTICLE } }];
    expect(event.topics.map(({ text: _, ...topic }: { text: string }) => topic)).toEqual([
      ...Array.from({ length: 7 }, () => ({ kind: 'AGREED', raisedBy: null, evidence: evidence(16) })),
      ...Array.from({ length: 4 }, () => ({
        kind: 'REQUESTED',
        raisedBy: { name: 'Lâm Thị Phương Thanh' },
        evidence: evidence(19),
      })),
    ]);
    expect(event.topics[2].text).toMatch(/model collectives/);
  });

  it('was attended by six provinces, which signed an agreement there', async ({ ask }) => {
    const provinces = ['Hà Tĩnh', 'Nghệ An', 'Quảng Bình', 'Quảng Trị', 'Thanh Hóa', 'Thừa Thiên Huế'];
    const { event, agreement } = await answerTo(
      ask,
      `{ event(id: "${CONFERENCE}") { represented { edges { role node { ... on Province { name } } } }
           organizers { edges { node { name } } } }
         agreement: legalDocument(id: "agreement:north-central-emulation-2017") { __typename
           signatories { edges { on node { ... on Province { name } } } } } }`,
    );
    const named = (edges: { role?: string; node: { name: string } }[], role?: string) =>
      edges
        .filter((edge) => edge.role === role)
        .map(({ node }) => node.name)
        .sort();
    expect(named(event.represented.edges, 'ATTENDED')).toEqual(provinces);
    expect(named(event.represented.edges, 'SIGNED')).toEqual(provinces);
    expect(named(event.organizers.edges)).toEqual(['North Central Emulation Cluster']);
    expect(agreement.__typename).toBe('Agreement');
    expect(named(agreement.signatories.edges)).toEqual(provinces);
    expect(new Set(agreement.signatories.edges.map(({ on }: { on: string }) => on))).toEqual(new Set(['2017-03-10']));
  });
});
