import { describe, expect } from 'vitest';
import { entity, openGraphOfFacts, relationship } from '../../../support/facts/build-facts.js';
import { testOnSharedGraph } from '../../../support/fixtures.js';
import { answerTo } from '../../../support/graphql/ask.js';

const it = testOnSharedGraph(() =>
  openGraphOfFacts(
    entity('official:x', { name: 'X' }),
    entity('position:first', { title: 'First', kind: 'STATE' }),
    entity('position:second', { title: 'Second', kind: 'STATE' }),
    entity('organization:old', { name: 'Old', kind: 'GOVERNMENT' }),
    entity('organization:new', { name: 'New', kind: 'GOVERNMENT' }),
    entity('province:p', { name: 'P' }),
    entity('event:dated', { name: 'Dated', kind: 'CONFERENCE', startsOn: '2017-03-10' }),
    entity('event:month', { name: 'Month', kind: 'CONFERENCE', startsOn: '2017-03' }),
    entity('event:undated', { name: 'Undated', kind: 'CONFERENCE' }),
    entity('law:l', { title: 'Law', issuedOn: '2003-11-26' }),
    entity('law:later', { title: 'Later', issuedOn: '2005' }),
    entity('directive:d', { title: 'Directive' }),
    relationship('official:x', 'HOLDS', 'position:first', { since: '2010-01-01', until: '2015-01-01' }),
    relationship('official:x', 'HOLDS', 'position:second', { since: '2015-01-01', until: '2020-01-01' }),
    ...['position:first', 'position:second'].flatMap((position) => [
      relationship(position, 'BELONGS_TO', 'organization:old', { since: '2000', until: '2012-01-01' }),
      relationship(position, 'BELONGS_TO', 'organization:new', { since: '2012-01-01', status: 'ONGOING' }),
    ]),
    relationship('province:p', 'LEADS', 'organization:new', { year: 2016, role: 'HEAD' }),
    relationship('province:p', 'LEADS', 'organization:new', { year: 2017, role: 'HEAD' }),
    ...['event:dated', 'event:month', 'event:undated'].map((event) =>
      relationship('official:x', 'PARTICIPATED_IN', event, { role: 'SPOKE' }),
    ),
    relationship('official:x', 'SIGNED', 'law:l', { on: '2003-11-25' }),
    relationship('official:x', 'SIGNED', 'law:later'),
    relationship('law:l', 'ISSUED_BY', 'position:first'),
    relationship('directive:d', 'ISSUED_BY', 'position:first'),
  ),
);

const FIELDS = `fragment roles on Official { roles { totalCount edges { certainty node { title organization { name } } } } }`;
const firstRole = (organization: string, certainty: string | null = 'DEFINITE') => ({
  certainty,
  node: { title: 'First', organization: { name: organization } },
});
const secondRole = (certainty: string | null = 'DEFINITE') => ({
  certainty,
  node: { title: 'Second', organization: { name: 'New' } },
});
const only = (role: object) => ({ totalCount: 1, edges: [role] });

describe('asOf of a root field', () => {
  it.for([
    [
      'search(text: "x", asOf: "2011") { node { ...roles } }',
      (data: { root: { node: unknown }[] }) => data.root[0]?.node,
    ],
    [
      'officials(asOf: "2011") { edges { node { ...roles } } }',
      (data: { root: { edges: { node: unknown }[] } }) => data.root.edges[0]?.node,
    ],
  ] as const)('says nothing of what is below: %s', async ([root, officialIn], { ask }) => {
    const data = await answerTo(ask, `{ root: ${root} } ${FIELDS}`);
    expect(officialIn(data)).toEqual({ roles: { totalCount: 2, edges: [secondRole(null), firstRole('New', null)] } });
  });
});

describe('asOf of a field', () => {
  it('applies to the field alone, not to what is below', async ({ ask }) => {
    const { official } = await answerTo(
      ask,
      `{ official(id: "official:x") {
          roles(asOf: "2011") { totalCount edges { certainty node { title organization { name } } } } } }`,
    );
    expect(official.roles).toEqual(only(firstRole('New')));
  });

  it.for(['2011', '2014', null])('may be another below a field as of %s', async (asOf, { ask }) => {
    const { official } = await answerTo(
      ask,
      `query ($asOf: PartialDate) { official(id: "official:x") { roles(asOf: $asOf) { edges { node { title
          old: organization(asOf: "2011") { name } new: organization(asOf: "2014") { name }
          organizations(asOf: "2014") { edges { node { name } } } } } } } }`,
      { asOf },
    );
    const first = official.roles.edges.find(({ node }: { node: { title: string } }) => node.title === 'First');
    const organization = { name: 'New' };
    expect(first.node).toEqual({
      title: 'First',
      old: { name: 'Old' },
      new: organization,
      organizations: { edges: [{ node: organization }] },
    });
  });

  it('must be a date that exists', async ({ ask }) => {
    for (const asOf of ['2017-02-30', '2017-13', '17', '2017-03-10T00:00:00Z', '']) {
      const query = 'query ($asOf: PartialDate) { officials(asOf: $asOf) { totalCount } }';
      const { errors } = await ask(query, { asOf });
      expect(errors?.[0]).toMatchObject({
        message: expect.stringContaining('2017-03-10'),
        extensions: { code: 'BAD_USER_INPUT' },
      });
    }
  });
});

describe('a fact of a year', () => {
  it.for([
    ['2015-12-31', []],
    ['2016-06', [{ year: 2016, certainty: 'POSSIBLE' }]],
    ['2016', [{ year: 2016, certainty: 'DEFINITE' }]],
    [
      '2017-01-01',
      [
        { year: 2017, certainty: 'POSSIBLE' },
        { year: 2016, certainty: 'DEFINITE' },
      ],
    ],
    [
      '2026',
      [
        { year: 2017, certainty: 'DEFINITE' },
        { year: 2016, certainty: 'DEFINITE' },
      ],
    ],
  ] as const)('is excluded only if it is later than %s', async ([asOf, edges], { ask }) => {
    const { province } = await answerTo(
      ask,
      `query ($asOf: PartialDate) { province(id: "province:p") {
         leaderships(asOf: $asOf) { totalCount edges { year certainty } } } }`,
      { asOf },
    );
    expect(province.leaderships).toEqual({ totalCount: edges.length, edges });
  });
});

describe('an event', () => {
  it.for([
    ['2017-02-28', { 'event:undated': 'UNKNOWN' }],
    ['2017-03-09', { 'event:undated': 'UNKNOWN', 'event:month': 'POSSIBLE' }],
    ['2017-03-10', { 'event:undated': 'UNKNOWN', 'event:month': 'POSSIBLE', 'event:dated': 'DEFINITE' }],
    ['2017-03', { 'event:undated': 'UNKNOWN', 'event:month': 'DEFINITE', 'event:dated': 'DEFINITE' }],
    ['2030', { 'event:undated': 'UNKNOWN', 'event:month': 'DEFINITE', 'event:dated': 'DEFINITE' }],
  ] as const)('is excluded only if it is later than %s', async ([asOf, expected], { ask }) => {
    const { official, events } = await answerTo(
      ask,
      `query ($asOf: PartialDate) {
         official(id: "official:x") { participations(asOf: $asOf) { edges { certainty node { id } } } }
         events(asOf: $asOf) { edges { certainty node { id } } } }`,
      { asOf },
    );
    const byId = ({ edges }: { edges: { certainty: string; node: { id: string } }[] }) =>
      Object.fromEntries(edges.map(({ certainty, node }) => [node.id, certainty]));
    expect(byId(official.participations)).toEqual(expected);
    expect(byId(events)).toEqual(expected);
  });
});

describe('a document', () => {
  it.for([
    ['2003-11-24', [], ['directive:d UNKNOWN']],
    ['2003-11-25', ['law:l DEFINITE'], ['directive:d UNKNOWN']],
    ['2003-11-26', ['law:l DEFINITE'], ['directive:d UNKNOWN', 'law:l DEFINITE']],
    ['2003-11', ['law:l DEFINITE'], ['directive:d UNKNOWN', 'law:l DEFINITE']],
    ['2005-06', ['law:l DEFINITE', 'law:later POSSIBLE'], ['directive:d UNKNOWN', 'law:l DEFINITE']],
    ['2005', ['law:l DEFINITE', 'law:later DEFINITE'], ['directive:d UNKNOWN', 'law:l DEFINITE']],
  ] as const)(
    'counts as signed on its day or the day it was issued, and as issued on its date: as of %s',
    async ([asOf, signed, issued], { ask }) => {
      const { official, position } = await answerTo(
        ask,
        `query ($asOf: PartialDate) {
         official(id: "official:x") { signedDocuments(asOf: $asOf) { edges { certainty node { id } } } }
         position(id: "position:first") { issuedDocuments(asOf: $asOf) { edges { certainty node { id } } } } }`,
        { asOf },
      );
      const lines = ({ edges }: { edges: { certainty: string; node: { id: string } }[] }) =>
        edges.map(({ certainty, node }) => `${node.id} ${certainty}`).sort();
      expect(lines(official.signedDocuments)).toEqual(signed);
      expect(lines(position.issuedDocuments)).toEqual(issued);
    },
  );
});
