import { describe, expect } from 'vitest';
import { readExamples, writes } from '../support/examples/read-examples.js';
import { testOnStartingGraph as it } from '../support/fixtures.js';
import { type Answer, answerTo } from '../support/graphql/ask.js';

type Data = Answer['data'];
interface Edges {
  readonly edges: { readonly node: { readonly name?: string; readonly title?: string } }[];
}

const examples = readExamples();
const questions = examples.filter((example) => !writes(example));

const namesIn = ({ edges }: Edges) => edges.map(({ node }) => node.name ?? node.title);

const SIX_PROVINCES = ['Hà Tĩnh', 'Nghệ An', 'Quảng Bình', 'Quảng Trị', 'Thanh Hóa', 'Thừa Thiên Huế'];

// What the answer to each example must say; without an entry here, a question fails.
const expectations: Readonly<Record<string, (data: Data) => void>> = {
  '01-co-chairs-and-their-positions': ({ event }) => {
    expect(namesIn(event.participants)).toEqual(['Nguyễn Đức Chính', 'Nguyễn Xuân Đường']);
    const [chinh, duong] = event.participants.edges.map(({ node }: { node: { roles: Edges } }) => namesIn(node.roles));
    expect(chinh).toEqual([
      "Chairman of the People's Committee of Quảng Trị",
      'Deputy Head of the North Central Emulation Cluster',
      'Deputy Secretary of the Party Committee of Quảng Trị',
    ]);
    expect(duong).toEqual([
      "Chairman of the People's Committee of Nghệ An",
      'Deputy Secretary of the Party Committee of Nghệ An',
      'Head of the North Central Emulation Cluster',
    ]);
  },
  '02-an-officials-roles': ({ official }) => {
    expect(official.birthDate).toBe('1958-09-01');
    expect(official.roles.totalCount).toBe(3);
    expect(official.roles.edges[0]).toMatchObject({
      since: '2013-05-15',
      until: '2018-10-01',
      node: { organization: { name: "People's Committee of Nghệ An" }, province: { name: 'Nghệ An' } },
    });
  },
  '03-positions-of-a-province-on-a-day': ({ province }) => {
    const chairman = province.positions.edges.find(
      ({ node }: { node: { title: string } }) => node.title === "Chairman of the People's Committee of Nghệ An",
    );
    expect(chairman.node.holders.edges).toEqual([
      { certainty: 'DEFINITE', since: '2013-05-15', until: '2018-10-01', node: { name: 'Nguyễn Xuân Đường' } },
    ]);
  },
  '04-ranking-and-proposed-awards': ({ organization }) => {
    const told = organization.rankings.edges.map(({ node, ...ranking }: Data) => ({
      ...ranking,
      province: node.name,
      award: namesIn(node.proposals),
    }));
    expect(told).toEqual([
      { rank: 1, score: 990, approximate: 'BELOW', province: 'Nghệ An', award: ['Excellent Emulation Flag'] },
      {
        rank: 2,
        score: 985,
        approximate: null,
        province: 'Thanh Hóa',
        award: ["Prime Minister's Certificate of Merit"],
      },
    ]);
  },
  '05-directives-of-a-conference': ({ event }) => {
    const told = event.documents.edges.map(({ node }: Data) => [node.number, node.issuers.edges[0].node.id]);
    expect(told).toEqual([
      ['18/CT-TTg', 'position:prime-minister'],
      ['34-CT/TW', 'organization:politburo'],
    ]);
  },
  '06-leaders-of-the-cluster': ({ organization }) => {
    const told = organization.leaders.edges.map(({ year, role, how, node }: Data) => [year, role, how, node.name]);
    expect(told).toContainEqual([2017, 'HEAD', 'elected', 'Quảng Trị']);
    expect(told).toContainEqual([2016, 'HEAD', null, 'Nghệ An']);
  },
  '07-what-became-of-a-province': ({ province }) => {
    expect(province.validUntil).toBe('2025-07-01');
    expect(province.successors.edges).toMatchObject([
      { on: '2025-07-01', by: { number: '202/2025/QH15' }, node: { id: 'province:quang-tri-2025', gsoCode: '44' } },
    ]);
  },
  '08-facts-of-an-article': ({ source }) => {
    expect(source.publisher).toBe('Báo Nghệ An');
    expect(source.facts.edges).toHaveLength(50);
    expect(source.facts.totalCount).toBeGreaterThan(100);
  },
  '09-search-without-accents': ({ search }) => {
    expect(search[0]).toMatchObject({ matched: 'Nguyễn Xuân Đường', node: { id: 'official:nguyen-xuan-duong' } });
  },
  '10-search-a-province-of-2017': ({ search }) => {
    expect(search).toEqual([
      { node: { id: 'province:quang-tri', name: 'Quảng Trị', gsoCode: '45', validUntil: '2025-07-01' } },
    ]);
  },
  '11-provinces-in-2017': ({ provinces }) => {
    expect(provinces.totalCount).toBe(63);
    expect(provinces.edges).toHaveLength(63);
  },
  '12-provinces-today': ({ provinces }) => {
    expect(provinces.totalCount).toBe(34);
    const quangTri = provinces.edges.find(({ node }: Data) => node.name === 'Quảng Trị');
    expect(namesIn(quangTri.node.predecessors)).toEqual(['Quảng Bình', 'Quảng Trị']);
  },
  '13-where-sources-disagree': ({ official }) => {
    const told = official.claims.edges.map(({ node }: Data) => [node.property, node.value, node.preferred]);
    expect(told).toEqual([
      ['birthDate', '1962', false],
      ['birthDate', '1967-07-26', true],
    ]);
  },
  '14-what-the-conference-agreed-on': ({ event }) => {
    const asked = event.topics.filter(({ kind }: Data) => kind === 'REQUESTED');
    expect(event.topics.length).toBeGreaterThan(asked.length);
    expect(new Set(asked.map(({ raisedBy }: Data) => raisedBy.name))).toEqual(new Set(['Lâm Thị Phương Thanh']));
  },
  '15-who-did-what-at-the-conference': ({ event }) => {
    const told = event.participants.edges.map(({ role, node }: Data) => `${node.name} ${role}`);
    expect(told).toContain('Nguyễn Xuân Đường OPENED');
    expect(told).toContain('Lê Xuân Đại REPORTED');
  },
  '16-who-signed-the-agreement': ({ legalDocument }) => {
    expect(namesIn(legalDocument.signatories)).toEqual(SIX_PROVINCES);
  },
  '17-amendments-of-a-law': ({ legalDocument }) => {
    expect(legalDocument.amendedBy.edges.map(({ node }: Data) => node.number)).toEqual([
      '39/2013/QH13',
      '47/2005/QH11',
      '32/2009/QH12',
    ]);
  },
  '18-same-number-other-document': ({ legalDocuments }) => {
    expect(legalDocuments.edges.map(({ node }: Data) => node.issuedOn)).toEqual(['2016-05', '2020-04-13']);
  },
  '19-members-of-the-cluster': ({ organization }) => {
    expect(namesIn(organization.members)).toEqual(SIX_PROVINCES);
  },
  '20-succession-in-a-position': ({ position }) => {
    expect(namesIn(position.holders).slice(-2)).toEqual(['Thái Thanh Quý', 'Nguyễn Xuân Đường']);
  },
  '21-officials-by-birth-date': ({ officials }) => {
    expect(namesIn(officials)).toEqual([
      'Nguyễn Đắc Vinh',
      'Lâm Thị Phương Thanh',
      'Nguyễn Đức Chính',
      'Nguyễn Xuân Đường',
    ]);
  },
  '22-several-entities-at-once': ({ nodes }) => {
    expect(nodes.map(({ __typename }: Data) => __typename)).toEqual(['Official', 'Directive', 'Province']);
  },
  '23-career-over-time': ({ official }) => {
    const definite = ({ edges }: Data) =>
      edges.filter(({ certainty }: Data) => certainty === 'DEFINITE').map(({ node }: Data) => node.title);
    expect(definite(official.in2012)).toContain('First Secretary of the Ho Chi Minh Communist Youth Union');
    expect(definite(official.in2017)).toContain('Secretary of the Party Committee of Nghệ An');
  },
  '24-what-the-graph-holds': ({ statistics }) => {
    expect(statistics.entities).toContainEqual({ type: 'PROVINCE', total: 87 });
  },
  '25-the-same-person-or-not': ({ match }) => {
    const found = match.map(({ candidates: [first] }: Data) => [first.official.id, first.verdict]);
    expect(found).toEqual([
      ['official:nguyen-dac-vinh', 'MATCH'],
      ['official:lam-thi-phuong-thanh', 'POSSIBLE'],
    ]);
  },
  '26-how-two-are-connected': ({ path }) => {
    expect(path.map(({ length }: Data) => length)).toEqual([2, 4, 4]);
    const [met] = path;
    expect(met.edges.map(({ relationship }: Data) => relationship.type)).toEqual([
      'PARTICIPATED_IN',
      'PARTICIPATED_IN',
    ]);
    expect(met.edges[0].relationship.evidence[0].source.publisher).toBe('Báo Nghệ An');
  },
  '27-what-two-share': ({ commonConnections }) => {
    const told = commonConnections.edges.map(({ node, sharedFrom }: Data) => [node.name, sharedFrom]);
    expect(told).toEqual([
      ['Party Committee of Nghệ An', '2016-04-16'],
      ['Nghệ An', '2016-04-16'],
      ['Conference of the North Central Emulation Cluster on its work of 2016 and tasks for 2017', '2017-03-10'],
    ]);
  },
  '28-what-is-around-a-conference': ({ neighborhood }) => {
    const types = neighborhood.nodes.map(({ node }: Data) => node.__typename);
    expect(new Set(types)).toEqual(
      new Set(['Event', 'Agreement', 'Directive', 'Law', 'Official', 'Organization', 'Province']),
    );
    expect(neighborhood.relationships.length).toBeGreaterThan(neighborhood.nodes.length);
  },
  '29-two-careers-in-order': ({ timeline }) => {
    const dates = timeline.edges.map(({ date }: Data) => date);
    expect(dates).toHaveLength(timeline.totalCount);
    expect(dates).toEqual(dates.toSorted());
    expect(timeline.edges[0].sentence).toBe('Nguyễn Xuân Đường was born on 1 September 1958');
  },
  '30-gaps-in-a-succession': ({ position }) => {
    const told = position.succession.map(({ tenure, gap }: Data) => [tenure.node.name, gap?.days ?? null]);
    expect(told).toEqual([
      ['Nguyễn Đắc Vinh', null],
      ['Thái Thanh Quý', 39],
      ['Nguyễn Đức Trung', null],
    ]);
  },
  '31-facts-that-contradict': ({ conflicts }) => {
    const kinds = conflicts.edges.map(({ node }: Data) => node.kind);
    expect(kinds).toHaveLength(conflicts.totalCount);
    expect(new Set(kinds)).toEqual(new Set(['SOURCES_DISAGREE', 'TWO_HOLDERS']));
  },
  '32-officials-counted': ({ officials, positions }) => {
    expect(officials.facets[0]).toEqual({ value: 'province:nghe-an', count: 6 });
    expect(positions.facets).toContainEqual({ value: 'PARTY', count: 11 });
  },
  // Nothing has changed yet: what it answers then is in mutations.test.ts.
  '33-who-changed-what': ({ changes }) => {
    expect(changes.totalCount).toBe(0);
  },
};

describe('schema/examples', () => {
  it('has at least 20 questions, each with an expected answer here', () => {
    expect(questions.length).toBeGreaterThanOrEqual(20);
    expect(questions.map(({ name }) => name)).toEqual(Object.keys(expectations));
  });

  it.for(examples)('$name begins with its question in English and in Vietnamese', ({ query, questionVi }) => {
    expect(query).toMatch(/^# [A-Z].+\?\n# \p{Lu}.+\?\n/u);
    expect(questionVi).toBe(questionVi.normalize('NFC'));
    expect(questionVi.normalize('NFD')).toMatch(/\p{M}/u);
  });

  it.for(questions)('$name is answered', async ({ name, query, variables }, { ask }) => {
    expectations[name]?.(await answerTo(ask, query, variables));
  });
});
