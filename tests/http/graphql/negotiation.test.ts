import { describe, expect } from 'vitest';
import { testOnApp } from '../../support/fixtures.js';
import { codesOf, graphqlPost, send } from '../../support/http/send.js';
import { type RunningApp } from '../../support/http/start-app.js';
import { openStartingGraph } from '../../support/store/test-store.js';

const it = testOnApp(openStartingGraph);

const JSON_TYPE = 'application/json';
const GRAPHQL_TYPE = 'application/graphql-response+json';
const ask = (app: RunningApp, query: string, accept: string) =>
  send(`${app.url}/graphql`, graphqlPost({ query }, { accept }));

describe('the media type of a response', () => {
  it.for([
    [JSON_TYPE, JSON_TYPE],
    [GRAPHQL_TYPE, GRAPHQL_TYPE],
    [`${GRAPHQL_TYPE}, ${JSON_TYPE};q=0.9`, GRAPHQL_TYPE],
    [`${GRAPHQL_TYPE};q=0.5, ${JSON_TYPE}`, JSON_TYPE],
    ['*/*', JSON_TYPE],
  ] as const)('is, for a client that accepts %s, %s', async ([accept, type], { app }) => {
    const { status, headers } = await ask(app, '{ __typename }', accept);
    expect([status, headers['content-type']]).toEqual([200, `${type}; charset=utf-8`]);
  });

  it.for(['text/plain', 'image/png', 'multipart/mixed'])('cannot be %s', async (accept, { app }) => {
    const answer = await ask(app, '{ __typename }', accept);
    expect([answer.status, codesOf(answer)]).toEqual([406, ['BAD_REQUEST']]);
  });
});

// GraphQL over HTTP has 4xx for what is not run in `application/graphql-response+json` alone: in the older type a client could not tell
// such an answer from that of a proxy.
describe.each([
  [JSON_TYPE, 200],
  [GRAPHQL_TYPE, 400],
] as const)('the status of a response in %s', (type, notRun) => {
  const tooMany = '`first` must be from 0 to 500';
  const official = 'official(id: "official:nguyen-xuan-duong")';

  it.for([
    ['data', '{ __typename }', 200, [], ''],
    [
      'data that lacks a part',
      `{ ${official} { roles(first: -1) { edges { since } } } }`,
      200,
      ['BAD_USER_INPUT'],
      tooMany,
    ],
    ['data that is null', '{ officials(first: -1) { totalCount } }', 200, ['BAD_USER_INPUT'], tooMany],
    ['a syntax error', '{ official( }', 'not run', ['GRAPHQL_PARSE_FAILED'], 'Syntax Error'],
    ['too many words', `{ ${'id '.repeat(5001)} }`, 'not run', ['GRAPHQL_PARSE_FAILED'], '5000 tokens'],
    ['an unknown field', '{ nothing }', 'not run', ['GRAPHQL_VALIDATION_FAILED'], 'Cannot query field \\"nothing\\"'],
    [
      'a variable without a value',
      'query ($id: ID!) { node(id: $id) { id } }',
      'not run',
      ['BAD_USER_INPUT'],
      '\\"$id\\"',
    ],
    [
      'two operations, neither named',
      'query A { __typename } query B { __typename }',
      'not run',
      ['OPERATION_RESOLUTION_FAILURE'],
      'operation name',
    ],
    [
      'a mutation there is none of',
      'mutation { nothing }',
      'not run',
      ['GRAPHQL_VALIDATION_FAILED'],
      'Cannot query field',
    ],
    [
      'a subscription',
      'subscription { nothing }',
      'not run',
      ['GRAPHQL_VALIDATION_FAILED'],
      'The schema has no subscription.',
    ],
  ] as const)('with %s', async ([_, query, status, codes, message], { app }) => {
    const answer = await ask(app, query, type);
    expect([answer.status, codesOf(answer)]).toEqual([status === 'not run' ? notRun : status, codes]);
    expect(answer.text).toContain(message);
    expect(answer.headers['content-type']).toBe(`${type}; charset=utf-8`);
  });
});

describe('a request without a document that can be read', () => {
  it.for([
    ['no JSON', '{"query":'],
    ['no document', { variables: {} }],
    ['variables that are a list', { query: '{ __typename }', variables: [7] }],
    ['brackets without end', { query: '{a'.repeat(2000) }],
  ] as const)('has 400 in either type: %s', async ([_, body], { app }) => {
    for (const accept of [JSON_TYPE, GRAPHQL_TYPE]) {
      expect((await send(`${app.url}/graphql`, graphqlPost(body, { accept }))).status, accept).toBe(400);
    }
  });
});
