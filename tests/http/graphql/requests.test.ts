import { once } from 'node:events';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { describe, expect } from 'vitest';
import { testOnApp } from '../../support/fixtures.js';
import { codesOf, dataOf, graphqlPost, type Sent, send } from '../../support/http/send.js';
import { type RunningApp } from '../../support/http/start-app.js';
import { openTestStore } from '../../support/store/test-store.js';

const BODY_LIMIT = 256 * 1024;
const PIECES = 1024;

const it = testOnApp(openTestStore);

const ask = (app: RunningApp, sent: Sent, search = '') => send(`${app.url}/graphql${search}`, sent);
const question = { query: '{ __typename }' };
const as = (contentType: string) => graphqlPost(question, { 'content-type': contentType });

describe('a GraphQL request', () => {
  it.for<[string, Sent, string?]>([
    ['POST with JSON', graphqlPost(question)],
    ['POST with the charset named', as('application/json; charset=utf-8')],
    ['POST with the charset in quotes and capitals', as('application/json;charset="UTF-8"')],
    ['POST with an encoding that changes nothing', graphqlPost(question, { 'content-encoding': 'Identity' })],
    ['POST with a byte order mark', graphqlPost(`\uFEFF${JSON.stringify(question)}`)],
    ['GET', {}, '?query={__typename}'],
    ['GET with a content type', { headers: { 'content-type': 'application/json' } }, '?query={__typename}'],
  ])('is answered: %s', async ([_, sent, search], { app }) => {
    const answer = await ask(app, sent, search);
    expect([answer.status, dataOf(answer)]).toEqual([200, { __typename: 'Query' }]);
  });

  it('takes variables and the operation name from the URL', async ({ app }) => {
    const search = new URLSearchParams({
      query: 'query A($id: ID!) { node(id: $id) { id } } query B { __typename }',
      variables: '{"id":"official:nobody"}',
      operationName: 'A',
    });
    expect(dataOf(await ask(app, {}, `?${search}`))).toEqual({ node: null });
  });

  it('is refused if it would write by GET, and may be sent by POST', async ({ app }) => {
    const { status, headers, text } = await ask(app, {}, '?query=mutation{__typename}');
    expect([status, headers.allow]).toEqual([405, 'POST']);
    expect(text).toContain('GET requests only support query operations');
  });

  const form = 'application/x-www-form-urlencoded';
  it.for<[string, Sent, number, RegExp, string?]>([
    ['POST as text', as('text/plain'), 400, /Cross-Site Request Forgery/],
    ['POST as text that mentions JSON', as('text/plain; a=json'), 400, /Cross-Site Request Forgery/],
    ['POST as a form', graphqlPost('query={__typename}', { 'content-type': form }), 400, /Cross-Site/],
    ['POST without a type', { method: 'POST', body: JSON.stringify(question) }, 400, /Cross-Site/],
    ['POST as XML', as('application/xml'), 400, /invalid Content-Type/],
    ['POST as bare GraphQL', as('application/graphql'), 400, /invalid Content-Type/],
    ['a batch', graphqlPost([question, question]), 400, /batching disabled/],
    ['an empty batch', graphqlPost([]), 400, /batching disabled/],
    ['no body', graphqlPost(''), 400, /body missing/],
    ['half a body', graphqlPost('{"query":'), 400, /not JSON/],
    ['null', graphqlPost('null'), 400, /body missing/],
    ['a bare string', graphqlPost('"{ __typename }"'), 400, /body missing/],
    ['no document', graphqlPost({ variables: {} }), 400, /non-empty `query`/],
    ['no document in the address', {}, 400, /non-empty `query`/],
    ['a document that is no text', graphqlPost({ query: 1 }), 400, /must be strings/],
    ['variables that are text', graphqlPost({ ...question, variables: '{}' }), 400, /`variables`/],
    ['variables that are a list', graphqlPost({ ...question, variables: [7] }), 400, /`variables`/],
    ['variables that are not JSON', {}, 400, /variables/, '?query={__typename}&variables=['],
    ['two documents', {}, 400, /only be specified once/, '?query={a}&query={b}'],
    ['a name that is no text', graphqlPost({ ...question, operationName: 1 }), 400, /`operationName`/],
    ['extensions that are a list', graphqlPost({ ...question, extensions: [] }), 400, /`extensions`/],
    ['the charset utf-7', as('application/json; charset=utf-7'), 415, /utf-7 is not supported: send UTF-8/],
    ['the charset utf-16', as('application/json; charset="utf-16"'), 415, /utf-16 is not supported: send UTF-8/],
    ['a zipped body', graphqlPost(question, { 'content-encoding': 'gzip' }), 415, /compressed body/],
    ['OPTIONS, as another site would before it asks', { method: 'OPTIONS' }, 405, /GET or HEAD or POST/],
    ['PUT', { ...graphqlPost(question), method: 'PUT' }, 405, /GET or HEAD or POST, not PUT/],
    ['DELETE', { method: 'DELETE' }, 405, /GET or HEAD or POST, not DELETE/],
  ])('is refused: %s', async ([_, sent, status, message, search], { app }) => {
    const answer = await ask(app, sent, search);
    expect(answer.status).toBe(status);
    expect(answer.text).toMatch(message);
    expect(answer.headers['content-type']).toBe('application/json; charset=utf-8');
    expect(answer.headers.allow).toBe(status === 405 ? 'GET, HEAD, POST' : undefined);
    expect(answer.headers).not.toHaveProperty('access-control-allow-origin');
    expect(codesOf(answer)).toEqual(['BAD_REQUEST']);
  });

  it('may have a body of the maximum size', async ({ app }) => {
    const padded = JSON.stringify(question).padEnd(BODY_LIMIT);
    expect((await ask(app, graphqlPost(padded))).status).toBe(200);
    expect((await ask(app, graphqlPost(`${padded} `))).status).toBe(413);
  });

  // Neither request ever ends: the answer can only come because the rest is not waited for.
  it.for([
    ['announced', `content-length: ${100 * BODY_LIMIT}`, ''],
    [
      'sent in chunks',
      'transfer-encoding: chunked',
      `${(BODY_LIMIT + 1).toString(16)}\r\n${'x'.repeat(BODY_LIMIT + 1)}`,
    ],
    ['sent a byte a chunk', 'transfer-encoding: chunked', '1\r\nx\r\n'.repeat(PIECES + 1), /in more than 1024 pieces/],
  ] as const)(
    'with too large a body, %s, is refused, and its connection closed',
    async ([_, header, body, message = /larger than 262144 bytes: send a shorter document/], { app }) => {
      const { hostname, port } = new URL(app.url);
      const socket = connect(Number(port), hostname);
      await once(socket, 'connect');
      socket.write(
        `POST /graphql HTTP/1.1\r\nhost: ${hostname}\r\ncontent-type: application/json\r\n${header}\r\n\r\n${body}`,
      );
      const answer = await text(socket);
      expect(answer).toMatch(/^HTTP\/1.1 413 /);
      expect(answer).toMatch(/\r\nconnection: close\r\n/i);
      expect(answer).toMatch(message);
    },
  );

  it('may have a body in as many pieces as the limit', async ({ app }) => {
    const chunks = Array.from(JSON.stringify(question).padEnd(PIECES), (one) => `1\r\n${one}\r\n`);
    const { hostname, port } = new URL(app.url);
    const socket = connect(Number(port), hostname);
    const head = ['POST /graphql HTTP/1.1', `host: ${hostname}`, 'content-type: application/json', 'connection: close'];
    socket.write(`${head.join('\r\n')}\r\ntransfer-encoding: chunked\r\n\r\n${chunks.join('')}0\r\n\r\n`);
    expect(await text(socket)).toMatch(/^HTTP\/1.1 200 /);
  });

  it.for([
    [32, 32],
    [33, 0],
  ] as const)(
    'is one of at most 32 on a connection at once: of %i, %i are answered',
    async ([sent, answered], { app }) => {
      const { hostname, port } = new URL(app.url);
      const socket = connect(Number(port), hostname);
      socket.write(`GET /livez HTTP/1.1\r\nhost: ${hostname}\r\n\r\n`.repeat(sent - 1));
      socket.write(`GET /livez HTTP/1.1\r\nhost: ${hostname}\r\nconnection: close\r\n\r\n`);
      const answers = await text(socket).catch(() => '');
      expect(answers.match(/HTTP\/1.1 200 /g) ?? []).toHaveLength(answered);
    },
  );
});

describe('a persisted query', () => {
  const persistedQuery = { version: 1, sha256Hash: 'a'.repeat(64) };

  it.for([
    ['alone', { extensions: { persistedQuery } }],
    ['with its document', { ...question, extensions: { persistedQuery } }],
  ] as const)('is refused with the code that makes clients send the whole document: %s', async ([_, body], { app }) => {
    expect(codesOf(await ask(app, graphqlPost(body)))).toEqual(['PERSISTED_QUERY_NOT_SUPPORTED']);
  });
});

describe('every response', () => {
  const requests: readonly [string, Sent, number][] = [
    ['/graphql', graphqlPost(question), 200],
    ['/graphql', graphqlPost('{'), 400],
    ['/graphql', { method: 'PUT' }, 405],
    ['/graphql', as('application/json; charset=utf-7'), 415],
    ['/graphql', graphqlPost(' '.repeat(BODY_LIMIT + 1)), 413],
    ['/graphql', { headers: { accept: 'text/html' } }, 200],
    ['/', {}, 302],
    ['/livez', {}, 200],
    ['/readyz', {}, 200],
    ['/assets/nothing.js', {}, 404],
    ['/nothing', {}, 404],
  ];

  it.for(requests)('names its request and how it may be used: %s %j %i', async ([path, sent, status], { app }) => {
    const [first, second] = [await send(app.url + path, sent), await send(app.url + path, sent)];
    expect(first.status).toBe(status);
    expect(first.headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' });
    expect(first.headers['x-request-id']).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(first.headers['x-request-id']).not.toBe(second.headers['x-request-id']);
    expect(first.headers).not.toHaveProperty('x-powered-by');
  });
});

describe('an unknown path', () => {
  it.for([
    '/nothing',
    '/graphql/',
    '//graphql',
    '/../../package.json',
    '/%2e%2e/package.json',
    '/%E0%A4%A',
    '/graphiql/',
    '/graphiql/index.html',
    '/assets/../graphiql/index.html',
    '/assets/%2e%2e/graphiql/index.html',
    '*',
  ])('is answered with an error in GraphQL’s format: %s', async (path, { app }) => {
    const answer = await send(app.url, { path });
    expect([answer.status, answer.headers['content-type']]).toEqual([404, 'application/json; charset=utf-8']);
    expect(JSON.parse(answer.text)).toEqual({
      errors: [
        { message: `There is nothing at ${path}: GraphQL is at /graphql.`, extensions: { code: 'BAD_REQUEST' } },
      ],
    });
  });
});
