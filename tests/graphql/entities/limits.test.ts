import { describe, expect } from 'vitest';
import { operationLimits } from '../../../src/http/graphql/limits.js';
import { testOnSharedGraph } from '../../support/fixtures.js';
import { type Ask, answerTo } from '../../support/graphql/ask.js';
import { openGraphOf } from '../../support/store/test-store.js';

const it = testOnSharedGraph(() => openGraphOf(''));

/** A question of so many levels of fields. */
function nested(levels: number): string {
  return `{ node(id: "claim:a") { ${'... on Claim { subject { '.repeat(levels - 2)} id ${'} } '.repeat(levels - 2)} } }`;
}

function aliases(count: number): string {
  return `{ statistics { ${Array.from({ length: count }, (_, index) => `a${index}: entityCount`).join(' ')} } }`;
}

function rootFields(count: number): string {
  return `{ ${Array.from({ length: count }, () => 'statistics { entityCount }').join(' ')} }`;
}

async function codeOf(ask: Ask, query: string): Promise<unknown> {
  const { data, errors } = await ask(query);
  expect(data ?? null).toBeNull();
  return errors?.[0]?.extensions?.['code'];
}

describe('the limits of an operation', () => {
  it.for([
    ['depth', nested, 20],
    ['aliases', aliases, 50],
    ['rootFields', rootFields, 30],
  ] as const)('allow the greatest %s and no more', async ([name, queryOf, limit], { ask }) => {
    expect(operationLimits[name]).toBe(limit);
    await answerTo(ask, queryOf(limit));
    expect(await codeOf(ask, queryOf(limit + 1))).toBe('LIMIT_EXCEEDED');
  });

  it('count the fields in fragments', async ({ ask }) => {
    const fields = Array.from({ length: 26 }, (_, index) => `a${index}: entityCount`).join(' ');
    const query = `{ statistics { ...a ...b } } fragment a on Statistics { ${fields} }
      fragment b on Statistics { ${fields.replaceAll('a', 'b').replaceAll('bntity', 'entity')} }`;
    expect(await codeOf(ask, query)).toBe('LIMIT_EXCEEDED');
  });

  it('refuse fragments that spread each other', async ({ ask }) => {
    const query = '{ statistics { ...a } } fragment a on Statistics { ...b } fragment b on Statistics { ...a }';
    expect(await codeOf(ask, query)).toBe('GRAPHQL_VALIDATION_FAILED');
  });

  it('bound the number of objects in a response', async ({ ask }) => {
    const query = '{ officials(first: 500) { edges { node { roles(first: 500) { edges { node { title } } } } } } }';
    expect(await codeOf(ask, query)).toBe('LIMIT_EXCEEDED');
  });
});

describe('an operation that does not fit the schema', () => {
  it.for([
    ['a field that is misspelt', '{ officals { totalCount } }', '"officials"'],
    ['a field of a type that is misspelt', '{ officials { totalCounts } }', '"totalCount"'],
    ['an argument that is misspelt', '{ officials(frist: 1) { totalCount } }', '"first"'],
    ['a word that is misspelt', '{ search(text: "a", types: [OFICIAL]) { score } }', '"OFFICIAL"'],
    ['a field of an input that is misspelt', '{ officials(filter: { nam: { eq: "a" } }) { totalCount } }', '"name"'],
    ['a type that is misspelt', '{ node(id: "official:a") { ... on Oficial { id } } }', '"Official"'],
  ] as const)('is refused with the right name: %s', async ([_, query, right], { ask }) => {
    const { errors } = await ask(query);
    expect(errors?.[0]?.extensions?.['code']).toMatch(/^(GRAPHQL_VALIDATION_FAILED|BAD_USER_INPUT)$/);
    expect(errors?.[0]?.message).toMatch(new RegExp(`Did you mean .*${right}`));
    expect(JSON.stringify(errors)).not.toMatch(/stacktrace|node_modules|at .*\.js/);
  });

  it('is reported as invalid GraphQL', async ({ ask }) => {
    expect(await codeOf(ask, '{ officials { ')).toBe('GRAPHQL_PARSE_FAILED');
    expect(await codeOf(ask, '')).toMatch(/GRAPHQL_PARSE_FAILED|BAD_REQUEST/);
  });

  it('is reported for dates with a rule and an example', async ({ ask }) => {
    for (const date of ['2017-02-30', '2017-3-10', '10/03/2017', 'today']) {
      const { errors } = await ask(`{ provinces(asOf: "${date}") { totalCount } }`);
      expect(errors?.[0]?.message).toContain('"2017-03-10"');
    }
    const { errors } = await ask('query ($asOf: PartialDate) { provinces(asOf: $asOf) { totalCount } }', {
      asOf: 2017,
    });
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
  });

  it.for([
    ['a question among mutations', 'mutation { official(id: "official:a") { id } }'],
    ['a mutation among questions', '{ endTerm(input: { term: "a", until: "2018", expectedVersion: 1 }) { version } }'],
    ['a subscription', 'subscription { official(id: "official:a") { id } }'],
  ] as const)('is not looked for elsewhere: %s', async ([_, query], { ask }) => {
    expect(await codeOf(ask, query)).toBe('GRAPHQL_VALIDATION_FAILED');
  });
});
