import { once } from 'node:events';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { describe, expect } from 'vitest';
import { StoreError } from '../../src/model/errors.js';
import { derivedStore } from '../../src/store/derived-store.js';
import { testOnApp } from '../support/fixtures.js';
import { graphqlPost, type Sent, send, WITH_STATUS } from '../support/http/send.js';
import { startApp } from '../support/http/start-app.js';
import { openTestStore } from '../support/store/test-store.js';

const it = testOnApp(openTestStore);

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const form = { 'content-type': 'application/x-www-form-urlencoded' };

const refused: [status: number, name: string, request: Sent][] = [
  [400, 'a document that is none', graphqlPost({ query: '{' }, WITH_STATUS)],
  [200, 'a document that is none, in the older type', graphqlPost({ query: '{' })],
  [400, 'a body that is not JSON', graphqlPost('{')],
  [400, 'no document', { path: '/graphql' }],
  [400, 'a form that asks nothing', { path: '/reconcile', method: 'POST', headers: form, body: 'a=1' }],
  [401, 'a credential that is none', graphqlPost({ query: '{ __typename }' }, { authorization: 'Basic YTpi' })],
  [401, 'a credential that is none, of a reader', { path: '/export/', headers: { authorization: 'Basic YTpi' } }],
  [404, 'a path of nothing', { path: '/nothing' }],
  [404, 'a path with two slashes', { path: '//' }],
  [404, 'an export of nothing', { path: '/export/nothing' }],
  [404, 'a question of nothing to reconcile', { path: '/reconcile/nothing' }],
  [405, 'a method of nothing', { path: '/graphql', method: 'PUT' }],
  [405, 'a mutation by GET', { path: '/graphql?query=mutation{__typename}', headers: { accept: 'application/json' } }],
  [405, 'a POST of an export', { path: '/export/', method: 'POST' }],
  [413, 'a long body', graphqlPost({ query: 'a'.repeat(300_000) })],
  [415, 'a compressed body', graphqlPost({ query: '{ a }' }, { 'content-encoding': 'gzip' })],
  [415, 'a form that is none', { path: '/reconcile', method: 'POST', body: 'a=1' }],
  [417, 'an expectation', graphqlPost({ query: '{ __typename }' }, { expect: 'a-miracle' })],
  [431, 'a long address', { path: `/graphql?query=${'a'.repeat(17_000)}` }],
];

/** What is no request of HTTP, so that Node.js refuses it before any code of the service runs. */
const unreadable: [status: number, name: string, bytes: string][] = [
  [400, 'no HTTP', 'hello\r\n\r\n'],
  [400, 'no host', 'GET /livez HTTP/1.1\r\n\r\n'],
  [400, 'a chunk that is none', 'POST /graphql HTTP/1.1\r\nhost: a\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n'],
  [400, 'two lengths', 'POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\na'],
  [431, 'long headers', `GET /livez HTTP/1.1\r\nhost: a\r\na: ${'a'.repeat(17_000)}\r\n\r\n`],
];

describe('an error has the id of its request', () => {
  it.for(refused)('%i: %s', async ([status, _, request], { app }) => {
    const answer = await send(`${app.url}/graphql`, request);
    expect(answer.status).toBe(status);
    expect(answer.headers['x-request-id']).toMatch(ID);
    expect(JSON.parse(answer.text).errors[0]).toMatchObject({ message: expect.any(String) });
  });

  it.for(unreadable)('%i: %s', async ([status, _, bytes], { app }) => {
    const socket = connect(Number(new URL(app.url).port), '127.0.0.1');
    await once(socket, 'connect');
    socket.write(bytes);
    const answer = await text(socket);
    const [head = '', body = ''] = answer.split('\r\n\r\n');
    expect(head).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(/x-request-id: (\S+)/i.exec(head)?.[1]).toMatch(ID);
    expect(JSON.parse(/\{.*\}/.exec(body)?.[0] ?? '').errors[0].extensions).toEqual({ code: 'BAD_REQUEST' });
  });
});

describe('a failure of the service has the id of its request, as the log has', () => {
  it.for<[number, string, Sent, unknown]>([
    [200, 'INTERNAL_SERVER_ERROR', graphqlPost({ query: '{ statistics { entityCount } }' }), new Error('a')],
    [503, 'TIMEOUT', { path: '/reconcile?queries={"a":{"query":"An"}}' }, new StoreError('TIMEOUT', 'a')],
    [503, 'UNAVAILABLE', { path: '/reconcile?queries={"a":{"query":"An"}}' }, new StoreError('UNREACHABLE', 'a')],
    [500, 'INTERNAL_SERVER_ERROR', { path: '/reconcile?queries={"a":{"query":"An"}}' }, new Error('a')],
  ])('%i: %s', async ([status, code, request, thrown], { graph }) => {
    const failing = derivedStore(graph.store, { read: () => Promise.reject(thrown) });
    const app = await startApp(failing);
    const answer = await send(`${app.url}/graphql`, request).finally(() => app.close());
    const requestId = answer.headers['x-request-id'];
    expect(answer.status).toBe(status);
    expect(requestId).toMatch(ID);
    expect(JSON.parse(answer.text).errors[0].extensions).toMatchObject({ code, requestId });
    expect(app.log.join('')).toContain(String(requestId));
  });

  it('even if the sender cannot be told', async ({ graph }) => {
    const app = await startApp(graph.store, () => Promise.reject(new Error('the keys are not there')));
    const answer = await send(`${app.url}/graphql`, graphqlPost({ query: '{ __typename }' })).finally(() =>
      app.close(),
    );
    const requestId = answer.headers['x-request-id'];
    expect([answer.status, requestId]).toEqual([500, expect.stringMatching(ID)]);
    expect(JSON.parse(answer.text).errors[0].extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR', requestId });
  });
});
