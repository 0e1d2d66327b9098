import { describe, expect } from 'vitest';
import type { AllowedOrigins } from '../../src/http/cross-origin.js';
import { testOnSharedGraph } from '../support/fixtures.js';
import { graphqlPost, send } from '../support/http/send.js';
import { startApp } from '../support/http/start-app.js';
import { openTestStore } from '../support/store/test-store.js';

const APP = 'https://app.example.org';
const STRANGER = 'https://elsewhere.example';
const PATHS = ['/graphql', '/reconcile', '/export/graph.graphml', '/livez', '/schema.graphql'];

const it = testOnSharedGraph(openTestStore).extend('serve', ({ graph }, { onCleanup }) => {
  return async (corsOrigins?: AllowedOrigins) => {
    const app = await startApp(graph.store, undefined, { corsOrigins });
    onCleanup(() => app.close());
    return app.url;
  };
});

/** The origin that may read the answers at a path, asked as a page of the given origin. */
async function allowedAt(url: string, origin: string) {
  const { headers } = await send(url, { headers: { origin } });
  return headers['access-control-allow-origin'];
}

async function preflight(url: string, origin: string) {
  const asked = {
    'access-control-request-method': 'POST',
    'access-control-request-headers': 'authorization,content-type',
  };
  const { status, headers } = await send(url, { method: 'OPTIONS', headers: { origin, ...asked } });
  return { status, origin: headers['access-control-allow-origin'], headers };
}

describe('a page of another origin', () => {
  it.for(PATHS)('may read what is at %s if its origin is listed, and no other may', async (path, { serve }) => {
    const url = (await serve([APP, 'http://localhost:5173'])) + path;
    expect(await allowedAt(url, APP)).toBe(APP);
    expect(await allowedAt(url, 'http://localhost:5173')).toBe('http://localhost:5173');
    for (const other of [STRANGER, 'null', `${APP}.evil.example`, 'http://app.example.org']) {
      expect(await allowedAt(url, other)).toBeUndefined();
    }
  });

  it.for(['text/html', 'application/json'])(
    'is named to caches, beside what is accepted: %s',
    async (accept, { serve }) => {
      const headers = { origin: APP, accept };
      const answer = await send(`${await serve([APP])}/graphql?query=%7B__typename%7D`, { headers });
      const named = answer.headers.vary?.split(', ') ?? [];
      expect(named).toEqual([...new Set(named)]);
      expect(named).toEqual(expect.arrayContaining(['Accept', 'Origin']));
    },
  );

  it('may read only /reconcile unless something is set', async ({ serve }) => {
    const url = await serve();
    for (const path of PATHS) {
      expect(await allowedAt(url + path, APP), path).toBe(path === '/reconcile' ? '*' : undefined);
    }
    expect((await preflight(`${url}/graphql`, APP)).status).toBe(405);
  });

  it('may send a token if its origin is listed, and learns why it is refused', async ({ serve }) => {
    const url = `${await serve([APP])}/graphql`;
    const { status, origin, headers } = await preflight(url, APP);
    expect([status, origin]).toEqual([204, APP]);
    expect(headers['access-control-allow-headers']).toContain('authorization');
    expect(headers['access-control-allow-methods']).toBe('GET,HEAD,POST');
    const wrong = { origin: APP, authorization: 'Bearer wrong' };
    const refused = await send(url, graphqlPost({ query: '{ __typename }' }, wrong));
    expect([refused.status, refused.headers['access-control-allow-origin']]).toEqual([401, APP]);
    expect(refused.headers['access-control-expose-headers']).toContain('www-authenticate');
    expect(refused.headers.vary).toContain('Origin');
  });

  it('may read, but not send a token, where every site may ask', async ({ serve }) => {
    const url = `${await serve('*')}/graphql`;
    const { origin, headers } = await preflight(url, STRANGER);
    expect(origin).toBe('*');
    expect(headers['access-control-allow-headers']).toContain('content-type');
    expect(headers['access-control-allow-headers']).not.toContain('authorization');
    expect(headers).not.toHaveProperty('access-control-allow-credentials');
  });

  it('still sends nothing that needs no preflight', async ({ serve }) => {
    const url = `${await serve('*')}/graphql`;
    const plain = { origin: STRANGER, 'content-type': 'text/plain' };
    const { status } = await send(url, { method: 'POST', headers: plain, body: '{"query":"{__typename}"}' });
    expect(status).toBe(400);
  });
});
