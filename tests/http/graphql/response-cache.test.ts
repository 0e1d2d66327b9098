import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { ANONYMOUS } from '../../../src/access/viewer.js';
import { loadFacts } from '../../../src/facts/write-facts.js';
import type { HttpAnswer } from '../../../src/http/graphql/http-answer.js';
import { ResponseCache } from '../../../src/http/graphql/response-cache.js';
import { VersionCheck } from '../../../src/http/graphql/version-check.js';
import { StoreError } from '../../../src/model/errors.js';
import { derivedStore } from '../../../src/store/derived-store.js';
import type { GraphStore } from '../../../src/store/store.js';
import { entity, openGraphOfFacts, SOURCE } from '../../support/facts/build-facts.js';
import { openForTest } from '../../support/fixtures.js';
import { dataOf, graphqlPost, send } from '../../support/http/send.js';
import { startApp } from '../../support/http/start-app.js';

const answer = (text: string): HttpAnswer => ({ status: 200, headers: {}, body: Buffer.from(text) });

/** Answers kept over a version that the test sets. */
class Bench {
  version = 'first';
  checks = 0;
  readonly cache: ResponseCache;

  constructor(maximumBytes = 1_000_000) {
    const versions = new VersionCheck(async () => {
      this.checks += 1;
      return this.version;
    });
    this.cache = new ResponseCache(versions, maximumBytes);
  }

  /** Keeps an answer as a server does that has seen the version before. */
  async keep(question: string, text: string): Promise<void> {
    await this.cache.keep(this.cache.begin(''), answer(''));
    await this.cache.keep(this.cache.begin(question), answer(text));
  }

  async find(question: string): Promise<string | undefined> {
    return (await this.cache.find(question))?.body.toString();
  }
}

afterEach(() => void vi.useRealTimers());

describe('cached responses', () => {
  it('are reused for the same query while the graph has the same version', async () => {
    const bench = new Bench();
    await bench.keep('a', 'A');
    expect(await bench.find('a')).toBe('A');
    expect(await bench.find('b')).toBeUndefined();
    bench.version = 'second';
    expect(await bench.find('a')).toBeUndefined();
    bench.version = 'first';
    expect(await bench.find('a'), 'dropped for good').toBeUndefined();
  });

  it('are dropped if the graph changed while they were computed', async () => {
    const bench = new Bench();
    await bench.keep('a', 'A');
    const pending = bench.cache.begin('b');
    bench.version = 'second';
    await bench.cache.keep(pending, answer('B'));
    expect(await bench.find('b')).toBeUndefined();
  });

  it('are not stored before the version of the graph is known', async () => {
    const bench = new Bench();
    await bench.cache.keep(bench.cache.begin('a'), answer('A'));
    expect(await bench.find('a')).toBeUndefined();
  });

  it('share a version check that begins after each request arrived', async () => {
    const bench = new Bench();
    await bench.keep('a', 'A');
    bench.checks = 0;
    const first = bench.find('a');
    const others = Array.from({ length: 50 }, () => bench.find('a'));
    expect(await first).toBe('A');
    expect(new Set(await Promise.all(others))).toEqual(new Set(['A']));
    expect(bench.checks).toBeLessThanOrEqual(2);
  });

  it('are not reused after a check that began before the request', async () => {
    let release: (version: string) => void = () => {};
    let isHeld = false;
    const held = () =>
      new Promise<string>((resolve) => {
        release = resolve;
      });
    const cache = new ResponseCache(new VersionCheck(() => (isHeld ? held() : Promise.resolve('first'))), 1_000_000);
    await cache.keep(cache.begin(''), answer(''));
    await cache.keep(cache.begin('a'), answer('A'));
    isHeld = true;
    const early = cache.find('a');
    await new Promise(setImmediate);
    const late = cache.find('a');
    release('first');
    expect((await early)?.body.toString()).toBe('A');
    await new Promise(setImmediate);
    release('second');
    expect(await late).toBeUndefined();
  });

  it('are evicted least recently used first', async () => {
    const bench = new Bench(20_000);
    const text = 'x'.repeat(500);
    for (let index = 0; index < 15; index += 1) await bench.keep(`${index}`, text);
    expect(await bench.find('0')).toBe(text);
    for (let index = 15; index < 25; index += 1) await bench.keep(`${index}`, text);
    expect(await bench.find('0'), 'used since').toBe(text);
    expect(await bench.find('1'), 'unused').toBeUndefined();
    expect(await bench.find('24')).toBe(text);
  });

  it('are never stored if the cache is off or the response is too large', async () => {
    const none = new Bench(0);
    await none.keep('a', 'A');
    expect(await none.find('a')).toBeUndefined();
    const little = new Bench(20_000);
    await little.keep('a', 'x'.repeat(5000));
    expect(await little.find('a')).toBeUndefined();
  });

  it('are valid for one day in Vietnam', async () => {
    vi.useFakeTimers({ now: new Date('2026-11-24T16:59:00Z'), toFake: ['Date'] });
    const bench = new Bench();
    await bench.keep('a', 'A');
    vi.setSystemTime(new Date('2026-11-24T17:00:00Z'));
    expect(await bench.find('a')).toBeUndefined();
  });

  it('belong to the day on which they were begun', async () => {
    vi.useFakeTimers({ now: new Date('2026-11-24T16:59:00Z'), toFake: ['Date'] });
    const bench = new Bench();
    await bench.keep('a', 'A');
    const pending = bench.cache.begin('b');
    vi.setSystemTime(new Date('2026-11-24T17:00:00Z'));
    await bench.cache.keep(pending, answer('B'));
    expect(await bench.find('b')).toBeUndefined();
  });

  it('are not reused while the graph cannot be reached', async () => {
    let fails = false;
    const versions = new VersionCheck(() =>
      fails ? Promise.reject(new StoreError('UNREACHABLE', 'gone')) : Promise.resolve('first'),
    );
    const cache = new ResponseCache(versions, 1_000_000);
    await cache.keep(cache.begin(''), answer(''));
    await cache.keep(cache.begin('a'), answer('A'));
    fails = true;
    expect(await cache.find('a')).toBeUndefined();
    fails = false;
    expect((await cache.find('a'))?.body.toString()).toBe('A');
  });
});

describe('the service', () => {
  const query = '{ officials { totalCount edges { node { name } } } }';
  type Headers = Readonly<Record<string, string>>;

  async function open(change: (store: GraphStore) => GraphStore = (store) => store) {
    const graph = await openForTest(() => openGraphOfFacts(entity('official:a', { name: 'A' })));
    // Whoever shows credentials is let in: only whether an answer is cached is of interest here.
    const app = await startApp(change(graph.store), async () => ANONYMOUS);
    onTestFinished(() => app.close());
    const keep = vi.spyOn(ResponseCache.prototype, 'keep');
    onTestFinished(() => keep.mockRestore());
    const ask = (headers: Headers = {}) => send(`${app.url}/graphql`, graphqlPost({ query }, headers));

    /** Asks until an answer may be cached: the first one is answered before the graph was seen. */
    async function askTwice(headers?: Headers): Promise<void> {
      for (let count = 0; count < 2; count += 1) {
        await ask(headers);
        await Promise.all(keep.mock.results.map(({ value }) => value));
      }
    }
    return { graph, ask, askTwice };
  }

  it('reads nothing for a cached response, which differs only in the request id', async () => {
    const { graph, ask, askTwice } = await open();
    const first = await ask();
    await askTwice();
    graph.clearReads();
    const again = await ask();
    expect(graph.reads).toEqual([]);
    expect(again.text).toBe(first.text);
    expect(again.headers['content-type']).toBe(first.headers['content-type']);
    expect(again.headers['x-request-id']).not.toBe(first.headers['x-request-id']);
  });

  it('returns what was written as soon as the write is acknowledged', async () => {
    const { graph, ask, askTwice } = await open();
    for (let count = 2; count < 12; count += 1) {
      await askTwice();
      await loadFacts(graph.store, {
        entities: [SOURCE, entity(`official:${count}`, { name: `${count}` })],
        relationships: [],
      });
      expect(dataOf(await ask())).toMatchObject({ officials: { totalCount: count } });
    }
  });

  it.each([
    ['with credentials', { authorization: 'Bearer somebody' }],
    ['of another type', { 'content-type': 'application/json; charset="utf-8"' }],
  ])('executes a query %s', async (_, headers) => {
    const { graph, ask, askTwice } = await open();
    await askTwice(headers);
    graph.clearReads();
    await ask(headers);
    expect(graph.reads.length).toBeGreaterThan(0);
  });

  it('gives each client the media type it accepts', async () => {
    const { ask, askTwice } = await open();
    await askTwice();
    const accept = { accept: 'application/graphql-response+json' };
    expect((await ask(accept)).headers['content-type']).toContain('application/graphql-response+json');
    expect((await ask()).headers['content-type']).toContain('application/json');
  });

  it('caches no response with an error', async () => {
    let failures = 3;
    const { ask, askTwice } = await open((store) =>
      derivedStore(store, {
        read: (asked, parameters) => {
          failures -= 1;
          return failures < 0 ? store.read(asked, parameters) : Promise.reject(new StoreError('UNREACHABLE', 'gone'));
        },
      }),
    );
    await askTwice();
    while (failures > 0) await ask();
    expect(dataOf(await ask())).toMatchObject({ officials: { totalCount: 1 } });
  });
});
