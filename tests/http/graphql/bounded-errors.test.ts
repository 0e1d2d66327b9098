import { expect } from 'vitest';
import { editor } from '../../support/access/viewers.js';
import { PAPER, tryMutation } from '../../support/curation/mutate.js';
import { testOnApp, testOnSharedGraph } from '../../support/fixtures.js';
import { graphqlPost, type Sent, send, WITH_STATUS } from '../../support/http/send.js';
import { openTestStore } from '../../support/store/test-store.js';

const it = testOnApp(openTestStore);
const itAsEditor = testOnSharedGraph(openTestStore, editor);

const LONG = 'a'.repeat(100_000);
const VIETNAMESE = 'Nguyễn Xuân Đường '.repeat(4000);
const many = (count: number, textOf: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => textOf(index)).join(' ');
const ask = (query: string, variables?: object, more?: object) =>
  graphqlPost({ query, variables, ...more }, WITH_STATUS);
const FILTERED = 'query ($f: OfficialFilter) { officials(filter: $f) { totalCount } }';

const rejected: [name: string, request: Sent][] = [
  ['1,000 unknown fields', ask(`{ ${many(1000, (index) => `a${index}`)} }`)],
  ['fields with long names', ask(`{ ${many(10, (index) => `${'officials'.repeat(1000)}${index}`)} }`)],
  ['a field that conflicts with 1,000 others', ask(`{ ${many(1000, (i) => `a: node(id: "official:a${i}") { id }`)} }`)],
  ['a long name of an operation', ask('query A { __typename }', undefined, { operationName: LONG })],
  ['a document that is one long word', ask(LONG)],
  ['text that does not end', ask(`{ node(id: "${LONG}`)],
  ['a long value for a number', ask(`{ officials(first: "${LONG}") { totalCount } }`)],
  ['long Vietnamese text for a number', ask(`{ officials(first: "${VIETNAMESE}") { totalCount } }`)],
  ['a long word for a filter', ask(FILTERED, { f: LONG })],
  ['control characters for a filter', ask(FILTERED, { f: '\u0001'.repeat(20_000) })],
  [
    '60 wrong values in a filter',
    ask(FILTERED, { f: { or: Array.from({ length: 60 }, () => ({ [LONG.slice(0, 3000)]: 1 })) } }),
  ],
  [
    'variables that are missing',
    ask(
      `query (${many(100, (i) => `$v${i}: Int!`)}) { ${many(100, (i) => `a${i}: officials(first: $v${i}) { totalCount }`)} }`,
    ),
  ],
  ['a long alias of a field of nothing', ask(`{ ${LONG}: nothing }`)],
  [
    'an operation over budget below a long alias',
    ask(
      `{ ${LONG}: officials(first: 500) { edges { node { roles(first: 500) { totalCount edges { node { id } } } } } } }`,
    ),
  ],
  ['no document', graphqlPost({ [LONG]: 1 })],
  ['a long path', { path: `/${LONG.slice(0, 8000)}` }],
  ['a long name of an export', { path: `/export/${LONG.slice(0, 8000)}` }],
  ['a long id of a preview', { path: `/reconcile/preview?id=${LONG.slice(0, 8000)}` }],
  ['a long method', graphqlPost({ query: LONG }, { 'content-encoding': LONG.slice(0, 8000) })],
  [
    'a long charset',
    graphqlPost({ query: LONG }, { 'content-type': `application/json; charset=${LONG.slice(0, 8000)}` }),
  ],
];

it.for(rejected)('is answered shortly: %s', async ([_, request], { app }) => {
  const { text, status, body } = await send(`${app.url}/graphql`, request);
  const { errors } = JSON.parse(text) as { errors: { message: string }[] };
  expect(status, text.slice(0, 300)).toBeGreaterThanOrEqual(400);
  expect(body.length).toBeLessThan(4096);
  expect(errors.length).toBeGreaterThan(0);
  expect(errors.length).toBeLessThanOrEqual(5);
});

it('tells how many errors more there are', async ({ app }) => {
  const answer = await send(`${app.url}/graphql`, ask('{ a b c d e f g }'));
  const { errors } = JSON.parse(answer.text);
  expect(errors.map((error: { message: string }) => error.message.slice(0, 22))).toEqual(
    ['a', 'b', 'c', 'd', 'e'].map((name) => `Cannot query field "${name}"`),
  );
  expect(errors[4]).toMatchObject({
    message: expect.stringMatching(/ \(The first 5 errors; 2 more were found\.\)$/),
    extensions: { code: 'GRAPHQL_VALIDATION_FAILED', moreErrors: 2 },
  });
});

it('keeps the beginning and the end of a long message', async ({ app }) => {
  const { text } = await send(
    `${app.url}/graphql`,
    ask('query ($f: Int) { officials(first: $f) { totalCount } }', { f: LONG }),
  );
  const [{ message }] = JSON.parse(text).errors;
  expect(message).toMatch(
    /^Variable "\$f" got invalid value "a+…a+"; Int cannot represent non-integer value: "a+…a+"$/,
  );
});

itAsEditor('tells all problems of a mutation, as an error and as data', async ({ ask: askGraph }) => {
  const input = {
    name: 'An',
    aliases: Array.from({ length: 40 }, (_, index) => `\u0001${index}${'b'.repeat(400)}`),
    evidence: PAPER,
  };
  const { errors } = await tryMutation(askGraph, 'addOfficial', input);
  // Beside the aliases, the source is not there.
  expect(errors?.[0]?.extensions?.['problems']).toHaveLength(41);
  const { data } = await tryMutation(askGraph, 'addOfficial', input, 'problems { path }');
  expect(JSON.stringify(data)).toContain('"39"');
});
