import { afterEach, describe, expect, onTestFinished, it as plainIt, vi } from 'vitest';
import { AccessError, type Authenticate } from '../../../src/access/authenticate.js';
import { ANONYMOUS, type Viewer } from '../../../src/access/viewer.js';
import { loadFacts } from '../../../src/facts/write-facts.js';
import { Answers } from '../../../src/http/graphql/answers.js';
import { names, tagOf } from '../../../src/http/graphql/etag.js';
import { StoreError } from '../../../src/model/errors.js';
import type { AppOptions } from '../../../src/service/app.js';
import { derivedStore } from '../../../src/store/derived-store.js';
import type { GraphStore } from '../../../src/store/store.js';
import { admin, editor, reader } from '../../support/access/viewers.js';
import { entity, openGraphOfFacts, SOURCE } from '../../support/facts/build-facts.js';
import { testOnGraph } from '../../support/fixtures.js';
import { graphqlPath } from '../../support/http/graphql-get.js';
import { codesOf, dataOf, graphqlPost, send } from '../../support/http/send.js';
import { startApp } from '../../support/http/start-app.js';

type Headers = Readonly<Record<string, string>>;

const OFFICIALS = '{ officials { totalCount edges { node { name } } } }';

/** Viewers by the whole header that names them; without one nobody reads where `closed`. */
function authenticateAs(viewers: Readonly<Record<string, Viewer>>, closed = false): Authenticate {
  return async (authorization) => {
    const viewer = authorization === undefined ? (closed ? undefined : ANONYMOUS) : viewers[authorization];
    if (viewer === undefined) throw new AccessError('UNAUTHENTICATED', 'Unknown.', 401);
    return viewer;
  };
}

const it = testOnGraph(() => openGraphOfFacts(entity('official:a', { name: 'A' }))).extend(
  'serve',
  ({ graph }, { onCleanup }) => {
    const closers: (() => Promise<void>)[] = [];
    onCleanup(async () => {
      for (const close of closers) await close();
    });
    return async (
      options: Partial<Omit<AppOptions, 'authenticate'>> & {
        authenticate?: Authenticate;
        store?: (store: GraphStore) => GraphStore;
      } = {},
    ) => {
      const { authenticate = authenticateAs({}), store = (same) => same, ...others } = options;
      const app = await startApp(store(graph.store), authenticate, others);
      closers.push(() => app.close());
      return (
        parameters: Readonly<Record<string, unknown>> = { query: OFFICIALS },
        headers: Headers = {},
        method = 'GET',
      ) => send(`${app.url}${graphqlPath(parameters)}`, { headers, method });
    };
  },
);

const TAG = /^W\/"[\w-]{43}"$/;
const given = (etag: string | undefined): Headers => ({ 'if-none-match': etag ?? '' });

afterEach(() => void vi.useRealTimers());

function write(store: GraphStore, name: string): Promise<void> {
  return loadFacts(store, { entities: [SOURCE, entity(`official:${name}`, { name })], relationships: [] });
}

describe('the answer to a query by GET', () => {
  it('has a tag, by which it is not sent again', async ({ serve }) => {
    const ask = await serve();
    const first = await ask();
    expect(first).toMatchObject({ status: 200, headers: { etag: expect.stringMatching(TAG) } });
    const again = await ask(undefined, given(first.headers.etag));
    expect([again.status, again.text]).toEqual([304, '']);
    for (const name of ['etag', 'cache-control', 'vary'] as const)
      expect(again.headers[name]).toBe(first.headers[name]);
    expect(again.headers).not.toHaveProperty('content-type');
  });

  it.for([0, 1_000_000])(
    'costs one check of the version to confirm, with %i bytes of cache',
    async (bytes, { graph, serve }) => {
      let checks = 0;
      const ask = await serve({
        responseCacheBytes: bytes,
        store: (store) =>
          derivedStore(store, {
            version: () => {
              checks += 1;
              return store.version();
            },
          }),
      });
      const { headers } = await ask();
      graph.clearReads();
      checks = 0;
      const executed = vi.spyOn(Answers.prototype, 'answer');
      onTestFinished(() => executed.mockRestore());
      expect((await ask(undefined, given(headers.etag))).status).toBe(304);
      expect([checks, graph.reads, executed.mock.calls.length]).toEqual([1, [], 0]);
    },
  );

  it('has the same tag from the response cache, whatever it is compressed with, and by HEAD', async ({
    graph,
    serve,
  }) => {
    const ask = await serve();
    const { etag } = (await ask()).headers;
    graph.clearReads();
    expect((await ask()).headers.etag).toBe(etag);
    expect(graph.reads).toEqual([]);
    expect((await ask(undefined, { 'accept-encoding': 'gzip' })).headers.etag).toBe(etag);
    const head = await ask(undefined, {}, 'HEAD');
    expect([head.status, head.text, head.headers.etag]).toEqual([200, '', etag]);
    expect((await ask(undefined, given(etag), 'HEAD')).status).toBe(304);
  });

  it('is sent anew once something was written, and has another tag', async ({ graph, serve }) => {
    const ask = await serve();
    const tags: unknown[] = [];
    for (const name of ['b', 'c', 'd']) {
      const { etag } = (await ask()).headers;
      tags.push(etag);
      await write(graph.store, name);
      const after = await ask(undefined, given(etag));
      expect(JSON.stringify(dataOf(after))).toContain(`"${name}"`);
    }
    expect(new Set(tags).size).toBe(3);
  });

  it('keeps its tag when the service starts again', async ({ serve }) => {
    const { etag } = (await (await serve())()).headers;
    expect((await (await serve())(undefined, given(etag))).status).toBe(304);
  });

  it('has another tag on another day in Vietnam', async ({ serve }) => {
    vi.useFakeTimers({ now: new Date('2026-11-24T16:59:00Z'), toFake: ['Date'] });
    const ask = await serve();
    const { etag } = (await ask()).headers;
    vi.setSystemTime(new Date('2026-11-24T17:00:00Z'));
    const next = await ask(undefined, given(etag));
    expect([next.status, next.headers.etag === etag]).toEqual([200, false]);
  });

  it('has no tag if something was written while it was computed', async ({ graph, serve }) => {
    let isWritten = false;
    const ask = await serve({
      store: (store) =>
        derivedStore(store, {
          async read(query, parameters) {
            const rows = await store.read(query, parameters);
            if (!isWritten) {
              isWritten = true;
              await write(graph.store, 'b');
            }
            return rows;
          },
        }),
    });
    const during = await ask();
    expect([during.status, during.headers]).toEqual([200, expect.not.objectContaining({ etag: expect.anything() })]);
    expect((await ask()).headers.etag).toMatch(TAG);
  });

  it('is given without a tag while the version is unknown', async ({ serve }) => {
    let isKnown = true;
    const version = (store: GraphStore) => () =>
      isKnown ? store.version() : Promise.reject(new StoreError('UNREACHABLE', 'gone'));
    const ask = await serve({ store: (store) => derivedStore(store, { version: version(store) }) });
    const { etag } = (await ask()).headers;
    isKnown = false;
    const unknown = await ask(undefined, given(etag));
    expect([unknown.status, unknown.headers.etag]).toEqual([200, undefined]);
  });
});

describe('a tag', () => {
  const question = {
    query: 'query A($id: ID!) { node(id: $id) { id } } query B { __typename }',
    variables: { id: 'official:a' },
  };

  it('is of one request', async ({ serve }) => {
    const ask = await serve();
    const requests: [object, Headers?][] = [
      [{ ...question, operationName: 'A' }],
      [{ ...question, operationName: 'B' }],
      [{ ...question, operationName: 'A', variables: { id: 'official:b' } }],
      [{ ...question, operationName: 'A', query: `${question.query} ` }],
      [{ ...question, operationName: 'A', extensions: { a: 1 } }],
      [{ ...question, operationName: 'A' }, { accept: 'application/graphql-response+json' }],
    ];
    const tags: unknown[] = [];
    for (const [parameters, headers] of requests) tags.push((await ask({ ...parameters }, headers)).headers.etag);
    expect(tags).toEqual(requests.map(() => expect.stringMatching(TAG)));
    expect(new Set(tags).size).toBe(requests.length);
  });

  plainIt('is made of every part', () => {
    const parts = { build: 'build', version: 'version', viewer: reader, question: 'question' };
    const tags = [
      parts,
      { ...parts, build: 'another' },
      { ...parts, version: 'another' },
      { ...parts, question: 'another' },
      { ...parts, viewer: editor },
      { ...parts, viewer: { ...reader, id: 'another' } },
      { ...parts, viewer: { ...reader, roles: ['editor' as const] } },
      { ...parts, viewer: { ...reader, kind: 'TOKEN' as const } },
    ].map(tagOf);
    expect(new Set(tags).size).toBe(tags.length);
    expect(tagOf({ ...parts })).toBe(tags[0]);
  });

  it('is confirmed only to its viewer, and to nobody who may not read', async ({ serve }) => {
    const viewers = { 'Bearer a': reader, 'Bearer b': admin, 'Bearer c': { ...reader, id: 'another' } };
    const ask = await serve({ authenticate: authenticateAs(viewers, true) });
    const as = (authorization: string, etag = '') => ask(undefined, { authorization, 'if-none-match': etag });
    const { etag } = (await as('Bearer a')).headers;
    expect(etag).toMatch(TAG);
    expect((await as('Bearer a', etag)).status).toBe(304);
    for (const other of ['Bearer b', 'Bearer c']) expect((await as(other, etag)).status).toBe(200);
    for (const condition of [etag ?? '', '*']) {
      const refused = [await as('Bearer wrong', condition), await ask(undefined, given(condition))];
      expect(refused.map(({ status }) => status)).toEqual([401, 401]);
      expect(refused.flatMap(codesOf)).toEqual(['UNAUTHENTICATED', 'UNAUTHENTICATED']);
      for (const { headers } of refused) {
        expect(headers).toMatchObject({ 'cache-control': 'no-store' });
        expect(headers).not.toHaveProperty('etag');
      }
    }
  });
});

describe('if-none-match', () => {
  const mine = 'W/"mine"';

  plainIt.each([
    [mine, true],
    ['"mine"', true],
    ['"a", W/"b" ,W/"mine"', true],
    ['"a,b","mine"', true],
    ['*', true],
    [' * ', true],
    [undefined, false],
    ['', false],
    ['mine', false],
    ['"min"', false],
    ['W/"MINE"', false],
    ['W/""', false],
    ['*"mine"', false],
  ])('%j names W/"mine": %s', (condition, isNamed) => {
    expect(names(condition, mine)).toBe(isNamed);
  });

  it('with a list, or by fetch, which adds that nothing cached will do', async ({ serve }) => {
    const ask = await serve();
    const { etag = '' } = (await ask()).headers;
    expect((await ask(undefined, given(`"a", ${etag}, "b"`))).status).toBe(304);
    expect((await ask(undefined, { ...given(etag), 'cache-control': 'no-cache', pragma: 'no-cache' })).status).toBe(
      304,
    );
    expect((await ask(undefined, given(etag.replace('W/', '')))).status, 'compared weakly').toBe(304);
    expect((await ask(undefined, given('W/"another"'))).status).toBe(200);
  });

  it('with * holds wherever there is an answer', async ({ serve }) => {
    const ask = await serve();
    expect(await ask(undefined, given('*'))).toMatchObject({
      status: 304,
      headers: { etag: expect.stringMatching(TAG) },
    });
    const notRun = await ask({ query: '{ nothing }' }, given('*'));
    expect([notRun.status, codesOf(notRun)]).toEqual([200, ['GRAPHQL_VALIDATION_FAILED']]);
  });
});

describe('no tag, and nothing that may be stored,', () => {
  it.for([
    ['a document that is not GraphQL', { query: '{' }, 200],
    ['a document that does not fit', { query: '{ nothing }' }, 200],
    ['an error in a part', { query: '{ __typename officials(first: 9999) { totalCount } }' }, undefined],
    ['a mutation', { query: 'mutation { __typename }' }, 405],
    ['no document', {}, 400],
  ] as const)('is given for %s', async ([_, parameters, status], { serve }) => {
    const ask = await serve({ maximumAge: 60 });
    const answer = await ask(parameters);
    if (status !== undefined) expect(answer.status).toBe(status);
    expect(codesOf(answer)).not.toEqual([]);
    expect(answer.headers).toMatchObject({ 'cache-control': 'no-store' });
    expect(answer.headers).not.toHaveProperty('etag');
  });

  it('is given for a mutation by POST', async ({ graph }) => {
    const app = await startApp(graph.store, async () => editor, { maximumAge: 60 });
    onTestFinished(() => app.close());
    const sent = { ...graphqlPost({ query: 'mutation { __typename }' }) };
    const { status, headers } = await send(`${app.url}/graphql`, sent);
    expect([status, headers['cache-control'], headers.etag]).toEqual([200, 'no-store', undefined]);
  });
});

describe('cache-control', () => {
  it.for([
    [0, {}, 'no-cache'],
    [60, {}, 'public, max-age=60'],
    [0, { authorization: 'Bearer a' }, 'private, no-cache'],
    [60, { authorization: 'Bearer a' }, 'private, max-age=60'],
  ] as const)('with %i seconds and %j is %s', async ([maximumAge, headers, expected], { serve }) => {
    const ask = await serve({ maximumAge, authenticate: authenticateAs({ 'Bearer a': reader }) });
    const answer = await ask(undefined, headers);
    expect(answer.headers['cache-control']).toBe(expected);
    const confirmed = await ask(undefined, { ...headers, ...given(answer.headers.etag) });
    expect([confirmed.status, confirmed.headers['cache-control']]).toEqual([304, expected]);
  });

  it('comes with all that answers differ by, beside the origin', async ({ serve }) => {
    const ask = await serve({ corsOrigins: ['https://app.example.org'] });
    const { headers } = await ask(undefined, { origin: 'https://app.example.org' });
    const varying = (headers.vary ?? '').toLowerCase().split(/,\s*/);
    expect(new Set(varying)).toEqual(new Set(['origin', 'accept', 'accept-encoding', 'authorization']));
    expect(headers['access-control-expose-headers']).toContain('etag');
    const confirmed = await ask(undefined, { origin: 'https://app.example.org', ...given(headers.etag) });
    expect([confirmed.status, confirmed.headers.vary]).toEqual([304, headers.vary]);
    expect(confirmed.headers['access-control-allow-origin']).toBe('https://app.example.org');
  });
});
