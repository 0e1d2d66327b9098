import { afterEach, describe, expect, it, vi } from 'vitest';
import { ANONYMOUS } from '../../../src/access/viewer.js';
import { loadFacts } from '../../../src/facts/write-facts.js';
import { type HttpAnswer, ResponseCache } from '../../../src/http/graphql/response-cache.js';
import { StoreError } from '../../../src/model/errors.js';
import type { GraphStore } from '../../../src/store/store.js';
import { entity, openGraphOfFacts, SOURCE } from '../../support/facts/build-facts.js';
import { dataOf, graphqlPost, send } from '../../support/http/send.js';
import { type RunningApp, startApp } from '../../support/http/start-app.js';
import type { TestStore } from '../../support/store/test-store.js';
import { wrappedStore } from '../../support/store/wrapped-store.js';

const answer = (text: string): HttpAnswer => ({ status: 200, headers: {}, body: Buffer.from(text) });

/** Answers kept over a version that the test sets. */
class Bench {
  version = 'first';
  checks = 0;
  readonly kept: ResponseCache;

  constructor(maximumBytes = 1_000_000) {
    this.kept = new ResponseCache(async () => {
      this.checks += 1;
      return this.version;
    }, maximumBytes);
  }

  /** Keeps an answer as a server does that has seen the version before. */
  async keep(question: string, text: string): Promise<void> {
    await this.kept.keep(this.kept.begin(''), answer(''));
    await this.kept.keep(this.kept.begin(question), answer(text));
  }

  async find(question: string): Promise<string | undefined> {
    return (await this.kept.find(question))?.body.toString();
  }
}

afterEach(() => void vi.useRealTimers());

describe('kept answers', () => {
  it('are given for the same question as long as the graph has the same version', async () => {
    const bench = new Bench();
    await bench.keep('a', 'A');
    expect(await bench.find('a')).toBe('A');
    expect(await bench.find('b')).toBeUndefined();
    bench.version = 'second';
    expect(await bench.find('a')).toBeUndefined();
    bench.version = 'first';
    expect(await bench.find('a'), 'dropped for good').toBeUndefined();
  });

  it('are not kept if the graph changed while they were made', async () => {
    const bench = new Bench();
    await bench.keep('a', 'A');
    const begun = bench.kept.begin('b');
    bench.version = 'second';
    await bench.kept.keep(begun, answer('B'));
    expect(await bench.find('b')).toBeUndefined();
  });

  it('are not kept before the graph was seen at all', async () => {
    const bench = new Bench();
    await bench.kept.keep(bench.kept.begin('a'), answer('A'));
    expect(await bench.find('a')).toBeUndefined();
  });

  it('share a check that begins after each of them was asked', async () => {
    const bench = new Bench();
    await bench.keep('a', 'A');
    bench.checks = 0;
    const first = bench.find('a');
    const others = Array.from({ length: 50 }, () => bench.find('a'));
    expect(await first).toBe('A');
    expect(new Set(await Promise.all(others))).toEqual(new Set(['A']));
    expect(bench.checks).toBeLessThanOrEqual(2);
  });

  it('are not given by a check that began before the question', async () => {
    let release: (version: string) => void = () => {};
    let isHeld = false;
    const held = () =>
      new Promise<string>((resolve) => {
        release = resolve;
      });
    const kept = new ResponseCache(() => (isHeld ? held() : Promise.resolve('first')), 1_000_000);
    await kept.keep(kept.begin(''), answer(''));
    await kept.keep(kept.begin('a'), answer('A'));
    isHeld = true;
    const early = kept.find('a');
    await new Promise(setImmediate);
    const late = kept.find('a');
    release('first');
    expect((await early)?.body.toString()).toBe('A');
    await new Promise(setImmediate);
    release('second');
    expect(await late).toBeUndefined();
  });

  it('drop those longest unused when there is no room', async () => {
    const bench = new Bench(20_000);
    const text = 'x'.repeat(500);
    for (let index = 0; index < 15; index += 1) await bench.keep(`${index}`, text);
    expect(await bench.find('0')).toBe(text);
    for (let index = 15; index < 25; index += 1) await bench.keep(`${index}`, text);
    expect(await bench.find('0'), 'used since').toBe(text);
    expect(await bench.find('1'), 'unused').toBeUndefined();
    expect(await bench.find('24')).toBe(text);
  });

  it('are none where nothing may be kept, or one would take most of the room', async () => {
    const none = new Bench(0);
    await none.keep('a', 'A');
    expect(await none.find('a')).toBeUndefined();
    const little = new Bench(20_000);
    await little.keep('a', 'x'.repeat(5000));
    expect(await little.find('a')).toBeUndefined();
  });

  it('are for one day in Vietnam', async () => {
    vi.useFakeTimers({ now: new Date('2026-11-24T16:59:00Z'), toFake: ['Date'] });
    const bench = new Bench();
    await bench.keep('a', 'A');
    vi.setSystemTime(new Date('2026-11-24T17:00:00Z'));
    expect(await bench.find('a')).toBeUndefined();
  });

  it('are of the day on which they were begun', async () => {
    vi.useFakeTimers({ now: new Date('2026-11-24T16:59:00Z'), toFake: ['Date'] });
    const bench = new Bench();
    await bench.keep('a', 'A');
    const begun = bench.kept.begin('b');
    vi.setSystemTime(new Date('2026-11-24T17:00:00Z'));
    await bench.kept.keep(begun, answer('B'));
    expect(await bench.find('b')).toBeUndefined();
  });

  it('are not given while the graph cannot be asked', async () => {
    let fails = false;
    const kept = new ResponseCache(
      () => (fails ? Promise.reject(new StoreError('UNREACHABLE', 'gone')) : Promise.resolve('first')),
      1_000_000,
    );
    await kept.keep(kept.begin(''), answer(''));
    await kept.keep(kept.begin('a'), answer('A'));
    fails = true;
    expect(await kept.find('a')).toBeUndefined();
    fails = false;
    expect((await kept.find('a'))?.body.toString()).toBe('A');
  });
});

describe('the service', () => {
  let graph: TestStore;
  let app: RunningApp;
  afterEach(async () => {
    await app.close();
    await graph.close();
  });

  async function open(change: (store: GraphStore) => GraphStore = (store) => store): Promise<void> {
    graph = await openGraphOfFacts(entity('official:a', { name: 'A' }));
    // Whoever shows credentials is let in: only whether an answer is kept is of interest here.
    app = await startApp(change(graph.store), async () => ANONYMOUS);
  }

  const query = '{ officials { totalCount edges { node { name } } } }';
  const ask = async (headers: Readonly<Record<string, string>> = {}) =>
    send(`${app.url}/graphql`, graphqlPost({ query }, headers));

  /** Asks until an answer was kept: the first one is answered before the graph was seen. */
  async function askTwice(headers: Readonly<Record<string, string>> = {}): Promise<void> {
    for (let count = 0; count < 2; count += 1) {
      await ask(headers);
      await new Promise((resolve) => void setTimeout(resolve, 50));
    }
  }

  async function readsOf(question: () => Promise<unknown>): Promise<number> {
    graph.clearReads();
    await question();
    return graph.reads.length;
  }

  it('reads nothing for an answer it has, which is the same but for the id of the request', async () => {
    await open();
    const first = await ask();
    await askTwice();
    graph.clearReads();
    const again = await ask();
    expect(graph.reads).toEqual([]);
    expect(again.text).toBe(first.text);
    expect(again.headers['content-type']).toBe(first.headers['content-type']);
    expect(again.headers['x-request-id']).not.toBe(first.headers['x-request-id']);
  });

  it('answers what was written the moment the write is acknowledged', async () => {
    await open();
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
  ])('reads anew for a question %s', async (_, headers) => {
    await open();
    await askTwice(headers);
    expect(await readsOf(() => ask(headers))).toBeGreaterThan(0);
  });

  it('gives each client the type of answer it accepts', async () => {
    await open();
    await askTwice();
    const accept = { accept: 'application/graphql-response+json' };
    expect((await ask(accept)).headers['content-type']).toContain('application/graphql-response+json');
    expect((await ask()).headers['content-type']).toContain('application/json');
  });

  it('keeps no answer with an error', async () => {
    let failures = 3;
    await open((store) =>
      wrappedStore(store, {
        read: (asked, parameters) => {
          failures -= 1;
          return failures < 0 ? store.read(asked, parameters) : Promise.reject(new StoreError('UNREACHABLE', 'gone'));
        },
      }),
    );
    await askTwice();
    await vi.waitFor(async () => expect(dataOf(await ask())).toMatchObject({ officials: { totalCount: 1 } }));
  });
});
