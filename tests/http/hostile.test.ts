import { describe, expect } from 'vitest';
import { type ErrorCode, errorCodes } from '../../src/model/errors.js';
import { packageRoot } from '../../src/package-root.js';
import { testOnApp } from '../support/fixtures.js';
import { codesOf, graphqlPost, type Sent, send } from '../support/http/send.js';
import { openStartingGraph } from '../support/store/test-store.js';

const it = testOnApp(openStartingGraph);

/** What is sent, and the codes of the errors it is answered with: none where a question, however odd, has an answer. */
type Hostile = [name: string, request: Sent, codes: ErrorCode[]];

/** Half a character of UTF-16, which no UTF-8 can hold. */
const SURROGATE = String.fromCharCode(0xd800);

const ask = (query: string, variables?: object) => graphqlPost({ query, variables });
/** A request whose JSON is given as text, for what an object of JavaScript cannot hold. */
const askJson = (query: string, variables: string) =>
  graphqlPost(`{"query":${JSON.stringify(query)},"variables":${variables}}`);
const deep = (levels: number, opening: string, inner: string, closing = '}') =>
  opening.repeat(levels) + inner + closing.repeat(levels);
const times = (count: number, textOf: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => textOf(index)).join(' ');

const FILTERED = 'query ($f: OfficialFilter) { officials(filter: $f) { totalCount } }';
const officials = (args: string) => ask(`{ officials(${args}) { totalCount edges { cursor } } }`);
const filter = (f: unknown) => ask(FILTERED, { f });
const node = (id: unknown) => ask('query ($id: ID!) { node(id: $id) { id } }', { id });
const search = (text: string) => ask('query ($text: String!) { search(text: $text) { score } }', { text });
const cursor = (content: unknown) => Buffer.from(JSON.stringify(content)).toString('base64url');

const deepRequests: Hostile[] = [
  ['fields', ask(`{ __type(name: "Query") ${deep(1600, '{ ofType ', '{ name }')} }`), ['LIMIT_EXCEEDED']],
  ['fields of no type', ask(deep(1600, '{ a ', '')), ['LIMIT_EXCEEDED']],
  ['selections', ask(deep(1600, '{ ... ', '{ __typename }')), ['LIMIT_EXCEEDED']],
  ['an unfinished document', ask('{a'.repeat(2400)), ['LIMIT_EXCEEDED']],
  ['a list', ask(`{ nodes(ids: ${deep(2000, '[', '', ']')}) { id } }`), ['LIMIT_EXCEEDED']],
  [
    'a mutation',
    ask(
      `mutation { retract(input: { fact: "a", expectedVersion: 1, evidence: ${deep(1200, '[', '', ']')} }) { version } }`,
    ),
    ['LIMIT_EXCEEDED'],
  ],
  ['the type of a variable', ask(`query ($a: ${deep(2400, '[', 'ID', ']')}) { __typename }`), ['LIMIT_EXCEEDED']],
  ['a filter', officials(`filter: ${deep(1200, '{ not: ', '{}')}`), ['LIMIT_EXCEEDED']],
  ['a filter in a variable', askJson(FILTERED, `{"f":${deep(10_000, '{"not":', '{}')}}`), ['LIMIT_EXCEEDED']],
  ['a variable nobody declared', askJson('{ __typename }', `{"a":${deep(100_000, '[', '', ']')}}`), ['LIMIT_EXCEEDED']],
  [
    'a filter in the address',
    {
      path: `/graphql?${new URLSearchParams({ query: FILTERED, variables: `{"f":${deep(800, '{"not":', '{}')}}` })}`,
    },
    ['LIMIT_EXCEEDED'],
  ],
  [
    'fragments',
    ask(`{ ...F0 } ${times(600, (i) => `fragment F${i} on Query { ...F${i + 1} a }`)}`),
    ['GRAPHQL_PARSE_FAILED'],
  ],
  [
    'fragments of fragments',
    ask(
      `{ ...F0 } ${times(500, (i) => `fragment F${i} on Query { ...F${i + 1} }`)} fragment F500 on Query { __typename }`,
    ),
    [],
  ],
];

const documents: Hostile[] = [
  ['1,000 aliases', ask(`{ ${times(1000, (i) => `a${i}: __typename`)} }`), ['LIMIT_EXCEEDED']],
  ['one field 4,900 times', ask(`{ ${'__typename '.repeat(4900)} }`), ['LIMIT_EXCEEDED', 'GRAPHQL_VALIDATION_FAILED']],
  ['1,200 unknown fields', ask(`{ ${times(1200, (i) => `a${i}`)} }`), ['LIMIT_EXCEEDED', 'GRAPHQL_VALIDATION_FAILED']],
  ['5,001 words', ask(`{ ${'a '.repeat(5001)} }`), ['GRAPHQL_PARSE_FAILED']],
  ['a fragment of itself', ask('{ ...A } fragment A on Query { ...A }'), ['GRAPHQL_VALIDATION_FAILED']],
  [
    'a ring of fragments',
    ask('{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }'),
    ['GRAPHQL_VALIDATION_FAILED'],
  ],
  [
    'fragments that double 30 times',
    ask(
      `{ ...F0 } ${times(30, (i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`)}
       fragment F30 on Query { __typename }`,
    ),
    [],
  ],
  [
    'nodes of any type below nodes of any type',
    ask(
      `{ node(id: "official:a") { ${deep(3, 'evidence { source { facts(first: 1) { edges { node { ', 'id', ' } } } } }')} } }`,
    ),
    [],
  ],
  ['a subscription', ask('subscription { a }'), ['GRAPHQL_VALIDATION_FAILED']],
  [
    '@defer',
    graphqlPost({ query: '{ ... @defer { __typename } }' }, { accept: 'multipart/mixed, */*' }),
    ['GRAPHQL_VALIDATION_FAILED'],
  ],
  [
    'an unknown operation',
    graphqlPost({ query: 'query A { __typename }', operationName: '__proto__' }),
    ['OPERATION_RESOLUTION_FAILURE'],
  ],
  [
    'a variable declared twice',
    ask('query ($a: ID!, $a: ID!) { node(id: $a) { id } }', { a: 'a' }),
    ['GRAPHQL_VALIDATION_FAILED'],
  ],
  ['no words', ask('\u0000\u0001\u{1f4a9}'), ['GRAPHQL_PARSE_FAILED']],
  ['unfinished text', ask('{ node(id: """'), ['GRAPHQL_PARSE_FAILED']],
];

const values: Hostile[] = [
  ['an object for an id', node({ $ne: null }), ['BAD_USER_INPUT']],
  ['a list for an id', node(['a']), ['BAD_USER_INPUT']],
  ['a fraction for an id', node(1.5), ['BAD_USER_INPUT']],
  ['an id of 200,000 characters', node('a'.repeat(200_000)), ['BAD_USER_INPUT']],
  ['an id of half a character', node(SURROGATE), ['BAD_USER_INPUT']],
  ['an id with a null', node('official:\u0000'), []],
  ['an empty id', node(''), ['BAD_USER_INPUT']],
  ['an id of Cypher', node("' OR 1=1 //"), ['BAD_USER_INPUT']],
  ['an id that every object has', node('__proto__'), ['BAD_USER_INPUT']],
  [
    '501 ids',
    ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: Array(501).fill('a') }),
    ['LIMIT_EXCEEDED'],
  ],
  ['a search for half a character', search(SURROGATE), []],
  ['a search for control characters', search('\u0000\u0001\u001b[2J\u007f'), []],
  ['a search for the signs of query languages', search('*?~"\\ AND (a OR b) [x TO y] {$key} %_'), []],
  ['a search for 201 characters', search('a'.repeat(201)), ['LIMIT_EXCEEDED']],
  ['a search for 13 words', search('a b c d e f g h i j k l m'), ['LIMIT_EXCEEDED']],
  ['a search for signs that stand for many words', search('\ufdfa'.repeat(200)), ['LIMIT_EXCEEDED']],
  ['a page of 2^31', officials('first: 2147483648'), ['GRAPHQL_VALIDATION_FAILED']],
  ['a page of 400 digits', officials(`first: ${'9'.repeat(400)}`), ['GRAPHQL_VALIDATION_FAILED']],
  [
    'a page of infinity',
    askJson('query ($n: Int) { officials(first: $n) { totalCount } }', '{"n":1e400}'),
    ['BAD_USER_INPUT'],
  ],
  ['a page of less than nothing', officials('first: -2147483648'), ['BAD_USER_INPUT']],
  ['a page from both ends', officials('first: 1, last: 1'), ['BAD_USER_INPUT']],
  ['a cursor that is none', officials('after: "__proto__"'), ['BAD_USER_INPUT']],
  [
    'a cursor of half a character',
    ask('query ($c: String) { officials(after: $c) { totalCount } }', { c: SURROGATE }),
    ['BAD_USER_INPUT'],
  ],
  ['a cursor of another list', officials(`after: "${cursor(['Province NAME ASC', 'a'])}"`), ['BAD_USER_INPUT']],
  ['a cursor of an object', officials(`after: "${cursor([{ a: 1 }])}"`), ['BAD_USER_INPUT']],
  ['a date that no calendar has', officials('asOf: "2017-02-30"'), ['GRAPHQL_VALIDATION_FAILED']],
  [
    'a date that is a number',
    ask('query ($d: PartialDate) { officials(asOf: $d) { totalCount } }', { d: 2017 }),
    ['BAD_USER_INPUT'],
  ],
  ['an order by nothing known', officials('orderBy: [{ field: CONSTRUCTOR }]'), ['GRAPHQL_VALIDATION_FAILED']],
  [
    'a filter with a key that every object has',
    askJson(FILTERED, '{"f":{"__proto__":{"name":{"eq":"a"}}}}'),
    ['BAD_USER_INPUT'],
  ],
  ['a filter with an unknown operator', filter({ name: { constructor: 'a' } }), ['BAD_USER_INPUT']],
  ['a filter by null', filter({ name: { eq: null } }), ['BAD_USER_INPUT']],
  ['a filter by half a character', filter({ name: { contains: SURROGATE } }), []],
  ['a filter by a control character', filter({ name: { contains: '\u0000' } }), []],
  ['a filter by 100 values', filter({ name: { in: Array(100).fill('a') } }), []],
  ['a filter by 10,000 values', filter({ name: { in: Array(10_000).fill('a') } }), ['LIMIT_EXCEEDED']],
  ['a filter of 101 conditions', filter({ or: Array(101).fill({ name: { eq: 'a' } }) }), ['LIMIT_EXCEEDED']],
  ['a filter 12 deep', askJson(FILTERED, `{"f":${deep(12, '{"not":', '{}')}}`), ['LIMIT_EXCEEDED']],
  ['variables that every object has', askJson('{ __typename }', '{"__proto__":{"a":1},"constructor":1}'), []],
];

const bodies: Hostile[] = [
  [
    'a credential that is none',
    graphqlPost({ query: '{ __typename }' }, { authorization: 'Basic YTpi' }),
    ['UNAUTHENTICATED'],
  ],
  [
    'a mutation by nobody',
    graphqlPost({ query: 'mutation { retract(input: { fact: "a", expectedVersion: 1, evidence: [] }) { version } }' }),
    ['FORBIDDEN'],
  ],
  ['members nobody knows', graphqlPost('{"query":"{ __typename }","__proto__":{"query":"{ a }"},"toString":1}'), []],
  [
    'bytes that are not UTF-8',
    graphqlPost(Buffer.from('7b227175657279223a227b205f5f747970656e616d65207d2023fffe227d', 'hex')),
    [],
  ],
  [
    'a persisted query',
    graphqlPost({ extensions: { persistedQuery: { version: '1', sha256Hash: {} } } }),
    ['PERSISTED_QUERY_NOT_SUPPORTED'],
  ],
  ['a batch of 1,000', graphqlPost(Array(1000).fill({ query: '{ __typename }' })), ['BAD_REQUEST']],
];

// What only the program and its operator should know: stacks, files, the stores and their languages.
const INTERNAL =
  /\bat .+:\d+:\d+|node_modules|\.[jt]s\b|\.cypher|file:\/\/|grafeo|neo4j|bolt:|cypher|\b(MATCH|UNWIND|RETURN|WHERE)\b|TypeError|RangeError|StoreError|stack|sortKey|searchKey/i;

describe.each([
  ['nested thousands deep', deepRequests],
  ['odd as a document', documents],
  ['odd in its values', values],
  ['odd as a body', bodies],
])('a request %s', (_, requests) => {
  it.for(requests)('is answered for what it is: %s', async ([_, request, codes], { app }) => {
    const answer = await send(`${app.url}/graphql`, request);
    expect([...new Set(codesOf(answer))], answer.text.slice(0, 500)).toEqual(codes);
    expect([200, 400, 401]).toContain(answer.status);
    expect(answer.text).not.toMatch(INTERNAL);
    expect(answer.text).not.toContain(packageRoot);
  });

  it('is never treated as a failure of the service', async ({ app }) => {
    for (const [, request] of requests) await send(`${app.url}/graphql`, request);
    expect(app.log.filter((line) => JSON.parse(line).level >= 40)).toEqual([]);
    expect((await send(`${app.url}/readyz`)).status).toBe(200);
  });
});

it('hostile requests cover every code that a client can cause', () => {
  const covered = [deepRequests, documents, values, bodies].flat().flatMap(([, , codes]) => codes);
  const ofTheServer = ['BUSY', 'TIMEOUT', 'UNAVAILABLE', 'UNCONFIRMED', 'INTERNAL_SERVER_ERROR'];
  // Only who may write can cause these: tests/curation/ does.
  const ofWriting = ['CONFLICT', 'ROLLED_BACK'];
  // Only where documents are trusted: tests/http/graphql/trusted-documents.test.ts does.
  const ofTrust = ['PERSISTED_QUERY_NOT_FOUND', 'DOCUMENT_NOT_TRUSTED'];
  // Only where clients have limits: tests/http/clients/ does.
  const ofShares = ['RATE_LIMITED'];
  const elsewhere = [...ofTheServer, ...ofWriting, ...ofTrust, ...ofShares];
  const possible = Object.keys(errorCodes).filter((code) => !elsewhere.includes(code));
  expect([...new Set<string>(covered)].sort()).toEqual(possible.sort());
});

it('a misspelt field gets suggestions from the schema, which introspection shows anyway', async ({ app }) => {
  const { text } = await send(`${app.url}/graphql`, ask('{ officialz }'));
  expect(JSON.parse(text).errors[0].message).toMatch(/Did you mean "official" or "officials"\?/);
});
