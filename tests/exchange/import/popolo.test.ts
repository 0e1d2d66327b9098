import { describe, expect } from 'vitest';
import { loadStartingDataset } from '../../../src/exchange/formats/dataset/starting-dataset.js';
import { exportText, importText, problemsOf } from '../../support/exchange/import-text.js';
import { popoloSample } from '../../support/exchange/popolo-sample.js';
import { openForTest, testOnGraph } from '../../support/fixtures.js';
import { answerTo, askerOf } from '../../support/graphql/ask.js';
import { openTestStore, type TestStore } from '../../support/store/test-store.js';

const it = testOnGraph(openTestStore);

const importSample = (graph: TestStore) => importText(graph.store, 'Assembly.json', popoloSample);
const PERSON = /^official:assembly-nguoi-1-[0-9a-f]{10}$/;

describe('Popolo', () => {
  it('is imported with every record counted, broken ones with line and reason', async ({ graph }) => {
    const result = await importSample(graph);
    expect(Object.fromEntries(result.report.records)).toEqual({
      persons: 4,
      organizations: 3,
      memberships: 7,
      posts: 1,
      areas: 2,
      events: 1,
      motions: 1,
    });
    expect(problemsOf(result)).toEqual([
      expect.stringMatching(/official:assembly-2: birthDate is not a date/),
      expect.stringMatching(/persons\[4\] has no id/),
      expect.stringMatching(
        /official:assembly-3\/MEMBER_OF.*since 2015-03-02 is after until 2014-01-02.*until was left out/,
      ),
      expect.stringMatching(/memberships\[7\] must name a person_id/),
      expect.stringMatching(/names official:assembly-404, which neither the file states rightly nor the graph has/),
    ]);
    expect(result.report.entities.added).toBe(11);
    expect(result.report.relationships.added).toBe(9);
  });

  it('lists all unmapped values', async ({ graph }) => {
    const { report } = await importSample(graph);
    expect([...report.unmapped.keys()].sort()).toEqual([
      'areas.type',
      'memberships.on_behalf_of_id that is «unknown»',
      'motions',
      'organizations that are «unknown»',
      'organizations.seats',
      'persons.image',
      'persons.links[]',
      'persons.other_names[].lang',
    ]);
  });

  it('becomes officials with memberships, with dates of the same precision and no party named unknown', async ({
    graph,
  }) => {
    await importSample(graph);
    const { officials, organizations } = await answerTo(
      askerOf(graph.store),
      `{ officials(filter: { name: { eq: "nguyen thi anh" } }) { edges { node {
           id name aliases birthDate identifiers { scheme identifier } links
           evidence { source { title url } record }
           memberships { edges { role since until period { name } area { name } onBehalfOf { name } node { name } } } } } }
         organizations { edges { node { name kind dissolvedOn } } } }`,
    );
    expect(officials.edges).toHaveLength(1);
    const { node } = officials.edges[0];
    expect(node).toMatchObject({
      id: expect.stringMatching(PERSON),
      name: 'Nguyễn Thị Ánh',
      aliases: ['Chị Ánh'],
      birthDate: '1960',
      identifiers: [{ scheme: 'wikidata', identifier: 'Q1' }],
      links: ['http://example.org/anh'],
      evidence: [
        { source: { title: 'Assembly.json (Popolo)', url: null }, record: 'persons/người/1' },
        { source: { title: 'The list', url: 'http://example.org/list' }, record: null },
      ],
    });
    const memberships = node.memberships.edges;
    expect(memberships).toHaveLength(2);
    expect(memberships).toContainEqual({
      role: 'member',
      since: '2011-05-22',
      until: '2016-01-01',
      period: { name: '13th Congress' },
      area: { name: 'Nghệ An' },
      onBehalfOf: null,
      node: { name: 'National Assembly' },
    });
    expect(memberships).toContainEqual(expect.objectContaining({ since: '2016', until: '2016', role: null }));
    expect(organizations.edges.map((edge: { node: unknown }) => edge.node)).toEqual([
      { name: 'National Assembly', kind: 'ASSEMBLY', dissolvedOn: null },
      { name: 'Party A', kind: 'PARTY', dissolvedOn: '2015' },
    ]);
  });

  it('a second time changes nothing', async ({ graph }) => {
    await importSample(graph);
    const before = await exportText(graph.store, 'native');
    const { report } = await importSample(graph);
    expect(report.entities).toEqual({ added: 0, changed: 0, unchanged: 11 });
    expect(report.relationships).toEqual({ added: 0, changed: 0, unchanged: 9 });
    expect(await exportText(graph.store, 'native')).toBe(before);
  });

  it('recognizes provinces of its time by name, and never persons', async ({ graph }) => {
    await loadStartingDataset(graph.store);
    const name = 'Nguyễn Đắc Vinh';
    const file = { ...popoloSample, persons: [...popoloSample.persons, { id: '5', name }] };
    const { report } = await importText(graph.store, 'Assembly.json', file);
    expect(report.recognized).toEqual([{ record: 'area/nghệ_an', id: 'province:nghe-an' }]);
    const { officials } = await answerTo(
      askerOf(graph.store),
      `{ officials(filter: { name: { eq: "${name}" } }) { edges { node { id } } } }`,
    );
    expect(officials.edges).toEqual([
      { node: { id: 'official:assembly-5' } },
      { node: { id: 'official:nguyen-dac-vinh' } },
    ]);
  });

  it('leaves differing values of the graph unless told to replace them', async ({ graph }) => {
    await importSample(graph);
    const [first, ...others] = popoloSample.persons;
    const file = { persons: [{ ...first, birth_date: '1961', other_names: [{ name: 'Cô Ánh' }] }, ...others] };
    const kept = await importText(graph.store, 'Assembly.json', file);
    expect(kept.report.differences).toEqual([
      expect.stringMatching(/birthDate is "1960" in the graph and "1961" in the file/),
    ]);
    const [before] = await readPerson(graph);
    expect(before).toEqual({ birthDate: '1960', aliases: ['Chị Ánh', 'Cô Ánh'] });
    await importText(graph.store, 'Assembly.json', file, { policy: 'replace' });
    expect(await readPerson(graph)).toEqual([{ birthDate: '1961', aliases: ['Cô Ánh'] }]);
  });

  it.for(['popolo', 'ftm', 'native'])(
    'exported as %s, imported elsewhere and exported again is the same',
    async (format, { graph }) => {
      await loadStartingDataset(graph.store);
      await importSample(graph);
      const first = await exportText(graph.store, format);
      const { store } = await openForTest(openTestStore);
      const { report } = await importText(store, 'other.json', first);
      expect(report.problems).toEqual([]);
      expect(report.unmapped.size).toBe(0);
      expect(await exportText(store, format)).toBe(first);
    },
  );

  async function readPerson(graph: TestStore) {
    const { officials } = await answerTo(
      askerOf(graph.store),
      '{ officials(filter: { name: { eq: "nguyen thi anh" } }) { edges { node { birthDate aliases } } } }',
    );
    return officials.edges.map(({ node }: { node: object }) => node);
  }
});
