import { describe, expect } from 'vitest';
import { errorCodes, StoreError, type StoreErrorKind } from '../../src/model/errors.js';
import type { GraphStore } from '../../src/store/store.js';
import { testOnApp } from '../support/fixtures.js';
import { graphqlPost, send } from '../support/http/send.js';
import { type RunningApp, startApp } from '../support/http/start-app.js';
import { openTestStore } from '../support/store/test-store.js';

const SECRET = 'MATCH (n:Secret) at bolt://inside:7687';
const question = graphqlPost({ query: '{ node(id: "official:nobody") { id } }' });

/** A store on which every call fails in the same way. */
function failingStore(thrown: unknown): GraphStore {
  const fail = () => Promise.reject(thrown);
  return {
    description: 'a store',
    location: 'nowhere',
    dialect: { keyset: () => '', sliceSize: undefined, plansFirst: false },
    schema: [],
    file: undefined,
    heavyReads: 1,
    read: fail,
    readMoment: fail,
    write: fail,
    writeExclusively: fail,
    version: fail,
    entitiesWrittenSince: fail,
    ping: fail,
    close: () => Promise.resolve(),
  };
}

async function withApp<T>(store: GraphStore, work: (app: RunningApp) => Promise<T>): Promise<T> {
  const app = await startApp(store);
  try {
    return await work(app);
  } finally {
    await app.close();
  }
}

const it = testOnApp(openTestStore);

describe('with a graph that answers', () => {
  it.for([
    ['/livez', { status: 'live' }],
    ['/readyz', { status: 'ready' }],
  ] as const)('%s is 200, and never cached', async ([path, body], { app }) => {
    const { status, headers, text } = await send(app.url + path);
    expect([status, headers['cache-control'], JSON.parse(text)]).toEqual([200, 'no-store', body]);
  });

  it('reports unready, not dead, when the graph is closed', async () => {
    const closing = await openTestStore();
    await withApp(closing.store, async ({ url }) => {
      expect((await send(`${url}/readyz`)).status).toBe(200);
      await closing.close();
      const ready = await send(`${url}/readyz`);
      expect([ready.status, JSON.parse(ready.text)]).toEqual([503, { status: 'unavailable' }]);
      expect((await send(`${url}/livez`)).status).toBe(200);
    });
  });
});

describe('with a graph that fails', () => {
  const unavailable = 'The graph cannot be reached right now: try again.';

  it.each<[StoreErrorKind, string, string]>([
    ['UNREACHABLE', 'UNAVAILABLE', unavailable],
    ['TIMEOUT', 'TIMEOUT', errorCodes.TIMEOUT],
    ['CLOSED', 'UNAVAILABLE', unavailable],
    ['AUTHENTICATION', 'INTERNAL_SERVER_ERROR', 'internal error'],
    ['CONSTRAINT', 'INTERNAL_SERVER_ERROR', 'internal error'],
    ['QUERY', 'INTERNAL_SERVER_ERROR', 'internal error'],
  ])('%s is logged in full, and reported to the client as %s', async (kind, code, message) => {
    await withApp(failingStore(new StoreError(kind, SECRET)), async ({ url, log }) => {
      const { status, headers, text } = await send(`${url}/graphql`, question);
      const requestId = headers['x-request-id'];
      expect(status).toBe(200);
      expect(JSON.parse(text)).toMatchObject({
        data: { node: null },
        errors: [{ message, extensions: { code, requestId } }],
      });
      expect(text).not.toContain('Secret');
      expect(log.join('')).toContain(SECRET);
      expect(log.join('')).toContain(requestId);
    });
  });

  it('BUSY is told by the status too, with when to try again', async () => {
    await withApp(failingStore(new StoreError('BUSY', SECRET)), async ({ url }) => {
      const { status, headers, text } = await send(`${url}/graphql`, question);
      expect([status, headers['retry-after']]).toEqual([503, '2']);
      expect(JSON.parse(text).errors).toMatchObject([{ message: errorCodes.BUSY, extensions: { code: 'BUSY' } }]);
      expect(text).not.toContain('Secret');
    });
  });

  it('hides all other errors from the client', async () => {
    const thrown = Object.assign(new TypeError(SECRET), { extensions: { code: 'BAD_USER_INPUT', query: SECRET } });
    await withApp(failingStore(thrown), async ({ url, log }) => {
      const { text } = await send(`${url}/graphql`, question);
      expect(JSON.parse(text).errors).toMatchObject([
        { message: 'internal error', extensions: { code: 'INTERNAL_SERVER_ERROR' } },
      ]);
      expect(text).not.toContain('Secret');
      expect(log.join('')).toContain(SECRET);
    });
  });

  it('/readyz is 503 and says no more, /livez is 200', async () => {
    await withApp(failingStore(new StoreError('UNREACHABLE', SECRET)), async ({ url, log }) => {
      const { status, text } = await send(`${url}/readyz`);
      expect([status, JSON.parse(text)]).toEqual([503, { status: 'unavailable' }]);
      expect(log.join('')).toContain(SECRET);
      expect((await send(`${url}/livez`)).status).toBe(200);
    });
  });
});
