import { describe, expect } from 'vitest';
import { importText, problemsOf } from '../../support/exchange/import-text.js';
import { testOnGraph } from '../../support/fixtures.js';
import { answerTo, askerOf } from '../../support/graphql/ask.js';
import { openTestStore } from '../../support/store/test-store.js';

const it = testOnGraph(openTestStore);

const entities = [
  { id: 'Q1', schema: 'PublicBody', properties: { name: ['National Assembly'], alias: ['Quốc hội'], country: ['vn'] } },
  { id: 'Q2', schema: 'Position', properties: { name: ['Member'], organization: ['Q1'] } },
  {
    id: 'ep-a',
    schema: 'Person',
    properties: {
      name: ['Nguyễn An', 'An Nguyen'],
      birthDate: ['1960-01-02', '1960'],
      wikidataId: ['Q9'],
      sourceUrl: ['http://example.org/a'],
      topics: ['role.pep'],
    },
  },
  {
    id: 'occ-1',
    schema: 'Occupancy',
    properties: { holder: ['ep-a'], post: ['Q2'], startDate: ['2011'], endDate: ['2015-06-30'], status: ['ended'] },
  },
  { id: 'occ-2', schema: 'Occupancy', properties: { holder: ['ep-a'], post: ['Q2'], startDate: ['2016'] } },
  { id: 'm-1', schema: 'Membership', properties: { member: ['ep-a'], organization: ['Q1'], role: ['deputy'] } },
  { id: 'd-1', schema: 'Directorship', properties: { director: ['ep-a'], organization: ['Q1'] } },
  { id: 'd-2', schema: 'Directorship', properties: { director: ['nobody'], organization: ['Q1'] } },
  { id: 'd-3', schema: 'Directorship', properties: { organization: ['Q1'] } },
  { id: 'p-1', schema: 'Payment', properties: { payer: ['ep-a'] } },
];

describe('FollowTheMoney', () => {
  it('is imported line by line, with all unmapped values listed', async ({ graph }) => {
    const text = `${entities.map((entity) => JSON.stringify(entity)).join('\n')}\nnot JSON\n`;
    const result = await importText(graph.store, 'people.ftm.json', text);
    expect(result.format).toBe('ftm');
    expect(problemsOf(result)).toEqual([
      '9: d-3 must name a director and a organization.',
      expect.stringMatching(/^11: the line is not JSON/),
      expect.stringMatching(/^8: .* names official:people-nobody, which neither/),
    ]);
    expect([...result.report.unmapped.keys()].sort()).toEqual([
      'Payment entities',
      'Person.topics',
      'PublicBody.country',
    ]);
    const { officials } = await answerTo(
      askerOf(graph.store),
      `{ officials { edges { node { name aliases birthDate identifiers { scheme identifier }
           evidence { source { title url } record }
           claims { edges { node { value preferred } } }
           roles { edges { since until status node { title organization { name nameVi kind } } } }
           memberships { edges { role } } } } } }`,
    );
    const [{ node }] = officials.edges;
    expect(node).toMatchObject({
      name: 'Nguyễn An',
      aliases: ['An Nguyen'],
      birthDate: '1960-01-02',
      identifiers: [{ scheme: 'wikidata', identifier: 'Q9' }],
    });
    expect(node.claims.edges.map((edge: { node: unknown }) => edge.node)).toEqual([
      { value: '1960-01-02', preferred: true },
      { value: '1960', preferred: false },
    ]);
    expect(node.roles.edges).toContainEqual({
      since: '2011',
      until: '2015-07-01',
      status: 'ENDED',
      node: { title: 'Member', organization: { name: 'National Assembly', nameVi: 'Quốc hội', kind: 'GOVERNMENT' } },
    });
    expect(node.roles.edges).toHaveLength(2);
    expect(node.memberships.edges.map(({ role }: { role: string }) => role).sort()).toEqual(['deputy', 'director']);
  });
});
