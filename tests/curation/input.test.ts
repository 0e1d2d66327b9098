import { isInputObjectType } from 'graphql';
import { describe, expect } from 'vitest';
import { createSchema } from '../../src/service/schema.js';
import { editor } from '../support/access/viewers.js';
import {
  asRead,
  change,
  codesOf,
  mutate,
  openWorld,
  PAPER,
  problemsOf,
  tryMutation,
} from '../support/curation/mutate.js';
import { contentOf } from '../support/facts/graph-content.js';
import { testOnSharedGraph } from '../support/fixtures.js';
import { answerTo } from '../support/graphql/ask.js';

const schema = await createSchema();
const it = testOnSharedGraph(openWorld, editor);

const term = { official: 'official:an', position: 'position:chairman', evidence: PAPER };
const official = { id: 'official:an', evidence: PAPER };
const CHANGING = /^(correct|end|retract|merge|split|withdraw)/;

describe('an invalid input', () => {
  it.for<[string, string, object, [string, string][]]>([
    ['no evidence', 'appoint', { ...term, evidence: [] }, [['evidence', 'NO_EVIDENCE']]],
    [
      'a quote of no paragraph',
      'appoint',
      { ...term, evidence: [{ source: 'source:paper', quote: 'a' }] },
      [['evidence.0.paragraph', 'REQUIRED']],
    ],
    [
      'evidence that is no source',
      'appoint',
      { ...term, evidence: [{ source: 'official:an' }] },
      [
        ['evidence.0', 'FORMAT'],
        ['evidence.0.source', 'WRONG_TYPE'],
      ],
    ],
    ['an end before the start', 'appoint', { ...term, since: '2018', until: '2017-12' }, [['until', 'REVERSED']]],
    [
      'an attested day outside the term',
      'appoint',
      { ...term, until: '2016', attestedOn: ['2015', '2017-03-10'] },
      [['attestedOn.1', 'OUTSIDE_TERM']],
    ],
    [
      'a term after the life of the province',
      'appoint',
      { ...term, since: '2025-07-01' },
      [['since', 'OUTSIDE_LIFETIME']],
    ],
    ['a term that ends after it', 'appoint', { ...term, until: '2025-07-02' }, [['until', 'OUTSIDE_LIFETIME']]],
    [
      'a term before the organization was founded',
      'appoint',
      { ...term, since: '1989' },
      [['since', 'OUTSIDE_LIFETIME']],
    ],
    [
      'a ranking after the province was no more',
      'recordRanking',
      { province: 'province:old', organization: 'organization:committee', year: 2026, evidence: PAPER },
      [['year', 'OUTSIDE_LIFETIME']],
    ],
    [
      'a term that is there already',
      'appoint',
      { ...term, official: 'official:binh', position: 'position:deputy' },
      [['position', 'TAKEN']],
    ],
    [
      'an unknown position in actingIn',
      'recordParticipation',
      {
        official: 'official:an',
        event: 'event:conference',
        role: 'SPOKE',
        actingIn: ['position:deputy', 'position:none'],
        evidence: PAPER,
      },
      [['actingIn.1', 'UNKNOWN_ID']],
    ],
    ['text that is too long', 'correctOfficial', { ...official, name: 'x'.repeat(501) }, [['name', 'TOO_LONG']]],
    [
      'a control character',
      'correctOfficial',
      { ...official, name: 'A\u0000n', aliases: ['B', 'C\u0085'] },
      [
        ['name', 'CONTROL_CHARACTER'],
        ['aliases.1', 'CONTROL_CHARACTER'],
      ],
    ],
    ['half a character', 'correctOfficial', { ...official, name: 'A\uD800' }, [['name', 'CONTROL_CHARACTER']]],
    ['only white space', 'correctOfficial', { ...official, name: ' \n' }, [['name', 'FORMAT']]],
    ['no name any more', 'correctOfficial', { ...official, name: null }, [['name', 'REQUIRED']]],
    ['no web address', 'correctOfficial', { ...official, links: ['javascript:alert(1)'] }, [['links.0', 'FORMAT']]],
    ['no identifier', 'correctOfficial', { ...official, identifiers: ['Q42'] }, [['identifiers.0', 'FORMAT']]],
    ['an official who is not there', 'correctOfficial', { ...official, id: 'official:none' }, [['id', 'UNKNOWN_ID']]],
    ['an id of another type', 'correctOfficial', { ...official, id: 'position:deputy' }, [['id', 'WRONG_TYPE']]],
    [
      'no evidence left',
      'correctOfficial',
      { ...official, evidence: PAPER, withdrawnEvidence: [...PAPER, { source: 'source:paper', paragraph: 4 }] },
      [['withdrawnEvidence', 'NO_EVIDENCE']],
    ],
    [
      'a value that sources disagree on',
      'correctOfficial',
      { ...official, id: 'official:binh', birthDate: '1961' },
      [['birthDate', 'DISPUTED']],
    ],
    ['an id of another form', 'addOfficial', { id: 'official:Ân', name: 'Ân', evidence: PAPER }, [['id', 'FORMAT']]],
    ['an id of another prefix', 'addOfficial', { id: 'person:an', name: 'An', evidence: PAPER }, [['id', 'FORMAT']]],
    ['a name whose id is taken', 'addOfficial', { name: 'Ấn', evidence: PAPER }, [['id', 'TAKEN']]],
    [
      'a province that ends before it begins',
      'addProvince',
      { name: 'New', validFrom: '2026', validUntil: '2025', evidence: PAPER },
      [['validUntil', 'REVERSED']],
    ],
    [
      'an event that ends before it begins',
      'addEvent',
      { name: 'E', kind: 'OTHER', startsOn: '2026-02', endsOn: '2026-01', evidence: PAPER },
      [['endsOn', 'REVERSED']],
    ],
    [
      'a topic without a source or by no official',
      'addEvent',
      {
        name: 'E',
        kind: 'OTHER',
        topics: [{ text: 'T', kind: 'AGREED', raisedBy: 'official:none', evidence: [{ source: 'source:none' }] }],
        evidence: PAPER,
      },
      [
        ['topics.0.evidence.0.source', 'UNKNOWN_ID'],
        ['topics.0.raisedBy', 'UNKNOWN_ID'],
      ],
    ],
    [
      'a topic without evidence',
      'addEvent',
      { name: 'E', kind: 'OTHER', topics: [{ text: 'T', kind: 'AGREED', evidence: [] }], evidence: PAPER },
      [['topics.0.evidence', 'FORMAT']],
    ],
    [
      'a property of other facts',
      'correctFact',
      { fact: 'official:binh/HOLDS/position:deputy', rank: 1, evidence: PAPER },
      [['rank', 'NOT_APPLICABLE']],
    ],
    [
      'a claim on no property',
      'recordClaim',
      { subject: 'official:an', property: 'isoCode', value: 'VN-22', preferred: false, evidence: PAPER },
      [['property', 'NOT_APPLICABLE']],
    ],
    [
      'a claim of no date',
      'recordClaim',
      { subject: 'official:an', property: 'birthDate', value: 'long ago', preferred: true, evidence: PAPER },
      [['value', 'FORMAT']],
    ],
    [
      'a version that is none',
      'correctOfficial',
      { ...official, name: 'A', expectedVersion: 0 },
      [['expectedVersion', 'FORMAT']],
    ],
    [
      'an id of a retry that is too long',
      'correctOfficial',
      { ...official, name: 'A', clientMutationId: 'x'.repeat(201) },
      [['clientMutationId', 'TOO_LONG']],
    ],
  ])(
    'for %s names the field and the rule, and nothing is written',
    async ([_, name, input, problems], { ask, graph }) => {
      const before = await contentOf(graph.store);
      const answer = await tryMutation(ask, name, CHANGING.test(name) ? await asRead(ask, input) : input);
      expect(codesOf(answer)).toEqual(['BAD_USER_INPUT']);
      expect(problemsOf(answer)).toEqual(problems);
      expect(await contentOf(graph.store)).toEqual(before);
    },
  );

  it('of a wrong type is refused before anything runs', async ({ ask }) => {
    for (const wrong of [{ since: '2017-02-30' }, { status: 'PERHAPS' }, { evidence: undefined }, { salary: 1 }]) {
      expect(codesOf(await tryMutation(ask, 'appoint', { ...term, ...wrong }))).toEqual(['BAD_USER_INPUT']);
    }
  });

  it.for<[string, object]>([
    ['correctOfficial', { ...official, name: 'A' }],
    ['correctFact', { fact: 'official:binh/HOLDS/position:deputy', since: '2011', evidence: PAPER }],
    ['endTerm', { term: 'official:binh/HOLDS/position:deputy', until: '2011', evidence: PAPER }],
    ['retract', { fact: 'official:binh/HOLDS/position:deputy', evidence: PAPER }],
  ])(
    'for it does not say which version was read is refused, and nothing is written: %s',
    async ([name, input], { ask, graph }) => {
      const before = await contentOf(graph.store);
      for (const unread of [input, { ...input, expectedVersion: null }]) {
        const answer = await tryMutation(ask, name, unread);
        expect(codesOf(answer)).toEqual(['BAD_USER_INPUT']);
        expect(answer.errors?.[0]?.message).toContain('expectedVersion');
      }
      expect(await contentOf(graph.store)).toEqual(before);
    },
  );
});

describe('the expected version', () => {
  it('is required by every mutation that changes an existing fact, and taken by no other', () => {
    const inputs = Object.values(schema.getMutationType()?.getFields() ?? {}).map(({ name }) => {
      const type = schema.getType(`${name[0]?.toUpperCase()}${name.slice(1)}Input`);
      return { name, field: isInputObjectType(type) ? type.getFields()['expectedVersion'] : undefined };
    });
    const takes = inputs.filter(({ name, field }) => field !== undefined && name !== 'recordClaim');
    expect(takes.map(({ name }) => name)).toEqual(inputs.map(({ name }) => name).filter((name) => CHANGING.test(name)));
    expect(takes).toHaveLength(14);
    expect(new Set(takes.map(({ field }) => String(field?.type)))).toEqual(new Set(['Int!']));
    // It states or changes: claim-versions.test.ts holds that it does not change without.
    expect(inputs.filter(({ field }) => String(field?.type) === 'Int').map(({ name }) => name)).toEqual([
      'recordClaim',
    ]);
  });
});

describe('text', () => {
  it('is stored composed (NFC), and found in any form', async ({ ask }) => {
    const name = 'Nguyễn Thị Đào';
    const written = ` ${name.normalize('NFD').replaceAll(' ', '  ')}`;
    const payload = await mutate(ask, 'addOfficial', { name: written, evidence: PAPER }, 'factId node { name }');
    expect(payload).toEqual({ factId: 'official:nguyen-thi-dao', node: { name } });
    const { search, officials } = await answerTo(
      ask,
      `{ search(text: "nguyen thi dao") { node { id } } officials(filter: { name: { eq: "nguyen thi dao" } }) { totalCount } }`,
    );
    expect(search).toEqual([{ node: { id: 'official:nguyen-thi-dao' } }]);
    expect(officials.totalCount).toBe(1);
  });

  it('that was corrected is found only by its new form', async ({ ask }) => {
    const { factId } = await mutate(ask, 'addOfficial', { name: 'Lê Văn Ba', evidence: PAPER });
    await change(ask, 'correctOfficial', { id: factId, name: 'Lê Văn Bá', aliases: ['Ba Lê'], evidence: PAPER });
    const hits = async (text: string) => (await answerTo(ask, `{ search(text: "${text}") { matched } }`)).search.length;
    expect([await hits('ba le'), await hits('le van ba')]).toEqual([1, 1]);
    await change(ask, 'correctOfficial', { id: factId, name: 'Trần Văn Bá', aliases: null, evidence: PAPER });
    expect([await hits('ba le'), await hits('le van ba')]).toEqual([0, 0]);
  });
});

describe('a document', () => {
  it('gets an id from its number and year, and the requested type', async ({ ask }) => {
    const input = { type: 'DIRECTIVE', title: 'On cars', number: '18/CT-TTg', issuedOn: '2016-05', evidence: PAPER };
    const payload = await mutate(ask, 'addLegalDocument', input, 'factId node { __typename number }');
    expect(payload).toEqual({
      factId: 'directive:18-ct-ttg-2016',
      node: { __typename: 'Directive', number: '18/CT-TTg' },
    });
    const fields = 'version node { title number }';
    const corrected = await change(
      ask,
      'correctLegalDocument',
      { id: payload.factId, title: 'Cars', number: null, evidence: PAPER },
      fields,
    );
    expect(corrected).toEqual({ version: 2, node: { title: 'Cars', number: null } });
  });
});

describe('a preferred claim', () => {
  it('gives the entity its value, and leaves no other claim preferred', async ({ ask }) => {
    const claim = {
      subject: 'official:binh',
      property: 'birthDate',
      value: '1962-01',
      preferred: true,
      expectedSubjectVersion: 1,
      evidence: PAPER,
    };
    await mutate(ask, 'recordClaim', claim, 'factId node { value }');
    const query = `{ official(id: "official:binh") { birthDate version
      claims { edges { node { value preferred } } } changes { edges { node { factId version } } } } }`;
    const { official } = await answerTo(ask, query);
    expect(official).toMatchObject({ birthDate: '1962-01', version: 2 });
    const claims = official.claims.edges.map(({ node }: { node: object }) => node);
    expect(claims).toEqual(
      expect.arrayContaining([
        { value: '1960', preferred: false },
        { value: '1961', preferred: false },
        { value: '1962-01', preferred: true },
      ]),
    );
    expect(official.changes.edges[0].node).toEqual({ factId: 'official:binh', version: 2 });
  });
});
