import { describe, expect } from 'vitest';
import { ANONYMOUS } from '../../src/access/viewer.js';
import { editor, reader } from '../support/access/viewers.js';
import { codesOf, openWorld, PAPER, tryMutation } from '../support/curation/mutate.js';
import { contentOf } from '../support/facts/graph-content.js';
import { testOnGraph } from '../support/fixtures.js';
import { askerOf } from '../support/graphql/ask.js';

const it = testOnGraph(openWorld, editor);

const ALL = 'factId version clientMutationId change { id } problems { code path value rule message }';
const NOTHING = { factId: null, version: null, clientMutationId: null, change: null };

const WRONG = {
  official: 'official:ann',
  position: 'position:chairman',
  since: '2010',
  until: '2009',
  clientMutationId: 'first',
  evidence: [{ source: 'source:papr' }, { source: 'source:paper', quote: 'x'.repeat(300) }],
};

const PROBLEMS = [
  {
    code: 'BAD_USER_INPUT',
    path: ['evidence', '1', 'paragraph'],
    value: null,
    rule: 'REQUIRED',
    message: '`evidence.1.paragraph` is missing: a quote needs the paragraph it stands in.',
  },
  {
    code: 'BAD_USER_INPUT',
    path: ['evidence', '0', 'source'],
    value: 'source:papr',
    rule: 'UNKNOWN_ID',
    message: '`evidence.0.source` names no entity of the graph: "source:papr". Did you mean "source:paper"?',
  },
  {
    code: 'BAD_USER_INPUT',
    path: ['official'],
    value: 'official:ann',
    rule: 'UNKNOWN_ID',
    message: '`official` names no entity of the graph: "official:ann". Did you mean "official:an"?',
  },
  expect.objectContaining({ code: 'BAD_USER_INPUT', path: ['until'], value: '2009', rule: 'REVERSED' }),
];

describe('problems of a mutation', () => {
  it('are data for who asks for them', async ({ ask, graph }) => {
    const before = await contentOf(graph.store);
    const { data, errors } = await tryMutation(ask, 'appoint', WRONG, `${ALL} fact { id }`);
    expect(errors).toBeUndefined();
    expect(data).toEqual({ appoint: { ...NOTHING, fact: null, problems: PROBLEMS } });
    expect(await contentOf(graph.store)).toEqual(before);
  });

  it('are an error for who does not, with the same list', async ({ ask }) => {
    const { data, errors } = await tryMutation(ask, 'appoint', WRONG);
    expect(data).toEqual({ appoint: null });
    expect(errors).toHaveLength(1);
    expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', problems: PROBLEMS });
  });

  it('are none if it was done', async ({ ask }) => {
    const input = { name: 'Chi', evidence: PAPER };
    const { data } = await tryMutation(ask, 'addOfficial', input, 'factId version problems { code }');
    expect(data).toEqual({ addOfficial: { factId: 'official:chi', version: 1, problems: [] } });
  });

  it.for([
    ['by another name', '{ p: problems { rule } }', true],
    ['in an inline fragment', '{ ... { ... on FactPayload { problems { rule } } } }', true],
    ['in a fragment', '{ ...Told }', true],
    ['with @include', '{ problems @include(if: $yes) { rule } }', true],
    ['with @skip of no', '{ problems @skip(if: $no) { rule } }', true],
    ['not, by @include', '{ version problems @include(if: $no) { rule } }', false],
    ['not, by @skip of a fragment', '{ version ...Told @skip(if: $yes) }', false],
    ['not, but another field by that name', '{ problems: version }', false],
  ] as const)('are asked for %s', async ([_, selection, asked], { ask }) => {
    const told = selection.includes('...Told') ? 'fragment Told on FactPayload { problems { rule } }' : '';
    const declared = ['yes', 'no'].filter((name) => selection.includes(`$${name}`)).map((name) => `$${name}: Boolean!`);
    const { data, errors } = await ask(
      `mutation (${['$input: AppointInput!', ...declared].join(', ')}) { appoint(input: $input) ${selection} } ${told}`,
      { input: WRONG, yes: true, no: false },
    );
    expect(errors === undefined).toBe(asked);
    expect(data.appoint === null).toBe(!asked);
  });

  it('are asked for in one of several selections of a mutation', async ({ ask }) => {
    const query = `mutation ($input: AppointInput!) {
      appoint(input: $input) { version } appoint(input: $input) { problems { rule } } }`;
    const { data, errors } = await ask(query, { input: WRONG });
    expect(errors).toBeUndefined();
    expect(data.appoint.version).toBeNull();
    expect(data.appoint.problems).toHaveLength(PROBLEMS.length);
  });

  it('tell a version that has moved on', async ({ ask }) => {
    const input = { id: 'official:an', name: 'Anh', expectedVersion: 7, evidence: PAPER };
    const { data, errors } = await tryMutation(ask, 'correctOfficial', input, `${ALL} node { id }`);
    expect(errors).toBeUndefined();
    const message = 'official:an is at version 1, not 7: read it again, then decide anew.';
    const problem = { code: 'CONFLICT', path: ['expectedVersion'], value: '7', rule: null, message };
    expect(data).toEqual({ correctOfficial: { ...NOTHING, node: null, problems: [problem] } });
  });

  it('quote a long value in part', async ({ ask }) => {
    const input = { name: 'x'.repeat(501), evidence: PAPER };
    const { data } = await tryMutation(ask, 'addOfficial', input, ALL);
    expect(data.addOfficial.problems).toMatchObject([
      { path: ['name'], value: `${'x'.repeat(200)}…`, rule: 'TOO_LONG' },
    ]);
  });

  it.for([
    ['retract', { fact: 'official:none', expectedVersion: 1, evidence: PAPER }, ''],
    ['recordDistinct', { one: 'official:an', other: 'official:none', evidence: PAPER }, 'judgement { id }'],
    ['withdrawDistinct', { judgement: 'none', expectedVersion: 1, evidence: PAPER }, 'judgement { id }'],
    [
      'recordClaim',
      { subject: 'official:an', property: 'birthdate', value: '1960', preferred: false, evidence: PAPER },
      'node { id }',
    ],
  ] as const)('are told by %s too', async ([name, input, more], { ask }) => {
    const { data, errors } = await tryMutation(ask, name, input, `${ALL} ${more}`);
    expect(errors).toBeUndefined();
    expect(data[name]).toMatchObject(NOTHING);
    expect(data[name].problems).not.toEqual([]);
  });

  it('name the property that a claim may mean', async ({ ask }) => {
    const input = { subject: 'official:an', property: 'birthdate', value: '1960', preferred: false, evidence: PAPER };
    const { data } = await tryMutation(ask, 'recordClaim', input, ALL);
    expect(data.recordClaim.problems[0].message).toMatch(/ Did you mean "birthDate"\?$/);
  });
});

describe('the problems of an operation', () => {
  const query = `mutation ($chi: AddOfficialInput!, $wrong: AppointInput!, $an: CorrectOfficialInput!) {
    chi: addOfficial(input: $chi) { factId node { id } problems { code path value rule message } }
    wrong: appoint(input: $wrong) { problems { rule } }
    an: correctOfficial(input: $an) { version }
  }`;
  const variables = {
    chi: { name: 'Chi', evidence: PAPER },
    wrong: WRONG,
    an: { id: 'official:an', name: 'Anh', expectedVersion: 1, evidence: PAPER },
  };

  it('are data or errors of each mutation as it asks', async ({ ask, graph }) => {
    const before = await contentOf(graph.store);
    const { data, errors } = await ask(query, variables);
    const message = 'Nothing was written: `wrong`, of the same operation, failed.';
    const rolledBack = { code: 'ROLLED_BACK', path: [], value: null, rule: null, message };
    expect(data).toEqual({
      chi: { factId: null, node: null, problems: [rolledBack] },
      wrong: { problems: PROBLEMS.map(({ rule }) => ({ rule: rule ?? 'REVERSED' })) },
      an: null,
    });
    expect(errors?.map(({ path, extensions }) => [path, extensions])).toEqual([
      [['an'], { code: 'ROLLED_BACK', failed: 'wrong', problems: [rolledBack] }],
    ]);
    expect(await contentOf(graph.store)).toEqual(before);
  });

  it.for([
    ['who may not write', reader, 'FORBIDDEN'],
    ['who is nobody', ANONYMOUS, 'FORBIDDEN'],
  ] as const)('are no matter for %s, who gets errors', async ([_, viewer, code], { graph }) => {
    const answer = await askerOf(graph.store, viewer)(query, variables);
    expect(answer.data).toEqual({ chi: null, wrong: null, an: null });
    expect(new Set(codesOf(answer))).toEqual(new Set([code]));
  });
});
