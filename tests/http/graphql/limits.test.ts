import { describe, expect } from 'vitest';
import { operationLimits } from '../../../src/http/graphql/limits.js';
import { areVariablesTooDeep, isDocumentTooDeep } from '../../../src/http/graphql/nesting.js';
import { testOnSharedGraph } from '../../support/fixtures.js';
import { openTestStore } from '../../support/store/test-store.js';

const it = testOnSharedGraph(openTestStore);

const nested = (depth: number) => `{ __type(name: "Query") ${'{ ofType '.repeat(depth - 2)}{ name ${'}'.repeat(depth)}`;
const repeated = (count: number, field: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => field(index)).join(' ');
const aliased = (count: number) => repeated(count, (index) => `a${index}: name`);

describe('the limits of an operation', () => {
  it.for<[keyof typeof operationLimits, string, (size: number) => string]>([
    ['depth', 'levels of fields', nested],
    ['depth', 'levels of fields', (size) => `{ ...A } fragment A on Query ${nested(size)}`],
    ['aliases', 'aliases', (size) => `{ __type(name: "Query") { ${aliased(size)} } }`],
    ['aliases', 'aliases', (size) => `{ __type(name: "Query") { ...A } } fragment A on __Type { ${aliased(size)} }`],
    ['directives', 'directives', (size) => `{ __type(name: "Query") { ${'name @include(if: true) '.repeat(size)} } }`],
    ['rootFields', 'fields of the root', (size) => `{ ${'__typename '.repeat(size)} }`],
    ['rootFields', 'fields of the root', (size) => `{ __typename ... { ${'__typename '.repeat(size - 1)} } }`],
    ['rootFields', 'fields of the root', (size) => `{ ...A } fragment A on Query { ${'__typename '.repeat(size)} }`],
  ])('are exact: %s, %s (%#)', async ([limit, what, operationOf], { ask }) => {
    const size = operationLimits[limit];
    expect((await ask(operationOf(size))).errors).toBeUndefined();
    const { errors, data } = await ask(operationOf(size + 1));
    expect(data).toBeUndefined();
    expect(errors).toMatchObject([
      {
        message: `The ${limit === 'directives' ? 'document' : 'operation'} has ${size + 1} ${what}; at most ${size} are allowed.`,
        extensions: { code: 'LIMIT_EXCEEDED' },
      },
    ]);
  });

  it('count the aliases of a fragment each time it is spread', async ({ ask }) => {
    const half = operationLimits.aliases / 2 + 1;
    const { errors } = await ask(
      `{ __type(name: "Query") { ...A interfaces { ...A } } } fragment A on __Type { ${aliased(half)} }`,
    );
    expect(errors?.map(({ extensions }) => extensions?.['code'])).toEqual(['LIMIT_EXCEEDED']);
  });

  it('allow the introspection queries of common tools', async ({ ask }) => {
    const { getIntrospectionQuery } = await import('graphql');
    const query = getIntrospectionQuery({ inputValueDeprecation: true, specifiedByUrl: true, schemaDescription: true });
    expect((await ask(query)).errors).toBeUndefined();
  });
});

describe('the nesting of a document', () => {
  const limit = operationLimits.documentNesting;
  const half = limit / 2;

  it.each<[string, (levels: number) => string]>([
    ['braces', (levels) => '{a'.repeat(levels) + '}'.repeat(levels)],
    ['brackets of any kind', (levels) => `${'[{'.repeat(half)}${'('.repeat(levels - limit)}`],
    ['brackets after others that are closed', (levels) => '{}'.repeat(half) + '{'.repeat(levels)],
    ['brackets before what is no GraphQL', (levels) => `${'{'.repeat(levels)}"`],
  ])('is refused from one level beyond the limit: %s', (_, documentOf) => {
    expect(isDocumentTooDeep(documentOf(limit))).toBe(false);
    expect(isDocumentTooDeep(documentOf(limit + 1))).toBe(true);
  });

  it.each([
    ['in text', `{ search(text: "${'{'.repeat(limit + 1)}") { score } }`],
    ['in a block of text', `{ search(text: """${'['.repeat(limit + 1)}""") { score } }`],
    ['in a comment', `# ${'('.repeat(limit + 1)}\n{ __typename }`],
    ['beside each other', `{ ${'a(b: [1]) { c } '.repeat(limit)} }`],
  ])('does not count brackets %s', (_, document) => {
    expect(isDocumentTooDeep(document)).toBe(false);
  });
});

describe('the nesting of variables', () => {
  const limit = operationLimits.variableNesting;
  const nestedLists = (levels: number): unknown => JSON.parse('['.repeat(levels) + ']'.repeat(levels));

  it('is refused from one level beyond the limit', () => {
    expect(areVariablesTooDeep({ a: nestedLists(limit - 1) })).toBe(false);
    expect(areVariablesTooDeep({ a: nestedLists(limit) })).toBe(true);
  });

  it.each([undefined, null, 'text', 1, {}, { a: null }])('is within the limit in %j', (variables) => {
    expect(areVariablesTooDeep(variables)).toBe(false);
  });
});
