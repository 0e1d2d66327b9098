import { once } from 'node:events';
import { request } from 'node:http';
import { describe, expect, onTestFinished } from 'vitest';
import { AccessError, type Authenticate } from '../../../src/access/authenticate.js';
import { ANONYMOUS } from '../../../src/access/viewer.js';
import { parseNetworks } from '../../../src/http/client-address.js';
import type { SharesConfig } from '../../../src/http/clients/fair-shares.js';
import { derivedStore } from '../../../src/store/derived-store.js';
import type { GraphStore } from '../../../src/store/store.js';
import { reader } from '../../support/access/viewers.js';
import { testOnSharedGraph } from '../../support/fixtures.js';
import { codesOf, graphqlPost, send } from '../../support/http/send.js';
import { startApp } from '../../support/http/start-app.js';
import { createGate } from '../../support/store/gate.js';
import { openStartingGraph } from '../../support/store/test-store.js';

const it = testOnSharedGraph(openStartingGraph);

const shares: SharesConfig = {
  trustedProxies: parseNetworks('127.0.0.1') ?? [],
  pointsPerMinute: 0,
  requestsAtOnce: 0,
};

const authenticate: Authenticate = async (authorization) => {
  if (authorization === undefined) return ANONYMOUS;
  if (authorization === 'Bearer valid') return reader;
  throw new AccessError('UNAUTHENTICATED', 'no', 401);
};

async function serve(store: GraphStore, config: Partial<SharesConfig>) {
  const app = await startApp(store, authenticate, { shares: { ...shares, ...config } });
  onTestFinished(() => app.close());
  return app;
}

const from = (address: string, more: Readonly<Record<string, string>> = {}) => ({
  'x-forwarded-for': address,
  ...more,
});
const [an, binh] = ['198.51.100.1', '198.51.100.2'];

const page = (size: number) => ({ query: `{ officials(first: ${size}) { edges { node { id } } } }` });

describe('the points of a client', () => {
  it('are told, and refused once they are used up, until the minute is over', async ({ graph }) => {
    const { url } = await serve(graph.store, { pointsPerMinute: 4 });
    const ask = () => send(`${url}/graphql`, graphqlPost({ query: '{ __typename }' }, from(an)));
    for (const left of [3, 2, 1, 0]) {
      const { status, headers } = await ask();
      expect([status, headers['ratelimit-policy']]).toEqual([200, '"client";q=4;w=60']);
      expect(headers['ratelimit']).toMatch(new RegExp(`^"client";r=${left};t=\\d+$`));
    }
    const refused = await ask();
    expect([refused.status, codesOf(refused)]).toEqual([429, ['RATE_LIMITED']]);
    const seconds = Number(refused.headers['retry-after']);
    expect(seconds).toBeGreaterThan(0);
    expect(seconds).toBeLessThanOrEqual(60);
    expect(refused.headers['ratelimit']).toBe(`"client";r=0;t=${seconds}`);
    expect((await send(`${url}/graphql`, graphqlPost({ query: '{ __typename }' }, from(binh)))).status).toBe(200);
  });

  it('are taken by the objects an answer may have, and not by one from the cache', async ({ graph }) => {
    const { url } = await serve(graph.store, { pointsPerMinute: 100 });
    const left = async (size: number) => {
      const { headers } = await send(`${url}/graphql`, graphqlPost(page(size), from(an)));
      return Number(/r=(\d+)/.exec(String(headers['ratelimit']))?.[1]);
    };
    // The first request of all finds out which version the graph has.
    await send(`${url}/graphql`, graphqlPost(page(1)));
    expect(await left(500)).toBe(99);
    expect(await left(500)).toBeLessThan(95);
    // An answer is kept after it was sent, so the next question may come before that.
    await expect.poll(async () => (await left(500)) - (await left(500))).toBe(1);
  });

  it('are taken by the candidates, entities and suggestions that /reconcile may answer with', async ({ graph }) => {
    const { url } = await serve(graph.store, { pointsPerMinute: 1000 });
    const left = async (path: string) => {
      await send(`${url}/reconcile${path}`, { headers: from(an) });
      const { headers } = await send(`${url}/graphql?query={__typename}`, { headers: from(an) });
      return Number(/r=(\d+)/.exec(String(headers['ratelimit']))?.[1]);
    };
    const queries = Object.fromEntries(Array.from({ length: 20 }, (_, index) => [index, { query: 'An', limit: 50 }]));
    const ids = Array.from({ length: 150 }, (_, index) => `official:${index}`);
    expect(await left(`?queries=${encodeURIComponent(JSON.stringify(queries))}`)).toBe(1000 - 5 - 10 - 1);
    expect(await left(`?extend=${encodeURIComponent(JSON.stringify({ ids, properties: [] }))}`)).toBe(984 - 5 - 2 - 1);
    expect(await left('/suggest/entity?prefix=An')).toBe(976 - 5 - 1 - 1);
    expect(await left('/suggest/type?prefix=An')).toBe(969 - 5 - 1);
  });

  it('are each viewer’s own, and those of the address for a credential that is not valid', async ({ graph }) => {
    const { url } = await serve(graph.store, { pointsPerMinute: 2 });
    const ask = async (authorization: string) =>
      (await send(`${url}/graphql`, graphqlPost({ query: '{ __typename }' }, from(an, { authorization })))).status;
    expect([await ask('Bearer a'), await ask('Bearer b'), await ask('Bearer c')]).toEqual([401, 401, 429]);
    expect([await ask('Bearer valid'), await ask('Bearer valid'), await ask('Bearer valid')]).toEqual([200, 200, 429]);
  });

  it('are not taken by pages, probes and preflights, nor from this machine itself', async ({ graph }) => {
    const { url, log } = await serve(graph.store, { pointsPerMinute: 1 });
    const statuses = async (path: string, headers: Readonly<Record<string, string>>) => {
      const answers = await Promise.all([1, 2, 3].map(() => send(`${url}${path}`, { headers })));
      return answers.map(({ status }) => status);
    };
    for (const path of ['/livez', '/readyz']) expect(await statuses(path, from(an))).toEqual([200, 200, 200]);
    expect(await statuses('/graphql', from(an, { accept: 'text/html' }))).toEqual([200, 200, 200]);
    expect(await statuses('/reconcile', {})).toEqual([200, 200, 200]);
    expect((await statuses('/reconcile', from(an))).sort()).toEqual([200, 429, 429]);
    const origin = { origin: 'https://app.example', 'access-control-request-method': 'GET' };
    const preflight = await send(`${url}/reconcile`, { method: 'OPTIONS', headers: from(an, origin) });
    expect(preflight.status).toBe(204);
    expect(log.filter((line) => JSON.parse(line).level >= 40)).toEqual([]);
  });

  it('are counted by what a proxy says only if it is trusted; the log says once that one is not', async ({ graph }) => {
    const { url, log } = await serve(graph.store, { trustedProxies: [], pointsPerMinute: 1 });
    for (const address of [an, an, binh]) {
      expect((await send(`${url}/graphql?query={__typename}`, { headers: from(address) })).status).toBe(200);
    }
    expect(log.filter((line) => line.includes('TRUSTED_PROXIES'))).toHaveLength(1);
  });
});

describe('the requests of a client', () => {
  it('wait their turn, and hold up nobody else', async ({ graph }) => {
    const gate = createGate();
    const begun: string[] = [];
    const store = derivedStore(graph.store, {
      async read(query, parameters) {
        begun.push(JSON.stringify(parameters));
        if (JSON.stringify(parameters).includes('official:')) await gate.opened;
        return graph.store.read(query, parameters);
      },
    });
    const { url } = await serve(store, { requestsAtOnce: 2 });
    const slow = (index: number) =>
      send(`${url}/graphql`, graphqlPost({ query: `{ official(id: "official:${index}") { id } }` }, from(an)));
    const asked = Array.from({ length: 18 }, (_, index) => slow(index));
    await expect.poll(() => begun.length).toBeGreaterThan(0);

    const tooMany = await slow(99);
    expect([tooMany.status, tooMany.headers['retry-after'], codesOf(tooMany)]).toEqual([429, '1', ['RATE_LIMITED']]);
    expect((await send(`${url}/graphql`, graphqlPost(page(1), from(binh)))).status).toBe(200);
    expect(new Set(begun.filter((each) => each.includes('official:'))).size).toBeLessThanOrEqual(2);

    gate.open();
    expect((await Promise.all(asked)).map(({ status }) => status)).toEqual(Array(18).fill(200));
    expect((await slow(100)).status).toBe(200);
  });

  it('leave the line when their client goes', async ({ graph }) => {
    const gate = createGate();
    const store = derivedStore(graph.store, {
      async read(query, parameters) {
        await gate.opened;
        return graph.store.read(query, parameters);
      },
    });
    const { url, log } = await serve(store, { requestsAtOnce: 1 });
    const body = JSON.stringify({ query: '{ official(id: "official:1") { id } }' });
    const headers = from(an, { 'content-type': 'application/json' });
    const first = send(`${url}/graphql`, graphqlPost(body, headers));
    for (const _ of [1, 2, 3]) {
      const leaving = request(`${url}/graphql`, { method: 'POST', headers, agent: false }).end(body);
      await once(leaving, 'finish');
      leaving.on('error', () => {}).destroy();
    }
    const line = Array.from({ length: 8 }, () => send(`${url}/graphql`, graphqlPost(body, headers)));
    gate.open();
    expect((await Promise.all([first, ...line])).map(({ status }) => status)).toEqual(Array(9).fill(200));
    expect(log.filter((each) => JSON.parse(each).level >= 40)).toEqual([]);
  });
});

describe('the downloads of a client', () => {
  it('are two at once, whatever others download', async ({ graph }) => {
    const gate = createGate();
    const store = derivedStore(graph.store, {
      async read(query, parameters) {
        await gate.opened;
        return graph.store.read(query, parameters);
      },
    });
    const { url } = await serve(store, {});
    const download = (address: string, method = 'GET') =>
      send(`${url}/export/graph.ndjson`, { method, headers: from(address) });
    const begun = [download(an), download(an), download(binh)];
    await expect.poll(async () => (await download(an, 'HEAD')).status).toBe(429);
    const refused = await download(an);
    expect([refused.status, refused.headers['retry-after'], codesOf(refused)]).toEqual([429, '10', ['RATE_LIMITED']]);
    gate.open();
    expect((await Promise.all(begun)).map(({ status }) => status)).toEqual([200, 200, 200]);
    expect((await download(an)).status).toBe(200);
  });
});
