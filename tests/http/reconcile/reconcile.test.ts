import { describe, expect, it as plainIt } from 'vitest';
import type { Sizes } from '../../../src/graphql/questions/statistics/graph-sizes.js';
import { openBatch, touchedByBatch } from '../../../src/http/reconcile/query-batch.js';
import { tooMuchTouched } from '../../../src/http/touched-budget.js';
import { derivedStore } from '../../../src/store/derived-store.js';
import { testOnApp } from '../../support/fixtures.js';
import { codesOf, type Received, send } from '../../support/http/send.js';
import { type RunningApp, startApp } from '../../support/http/start-app.js';
import { openStartingGraph } from '../../support/store/test-store.js';

const VINH = 'official:nguyen-dac-vinh';

const it = testOnApp(openStartingGraph);

// biome-ignore lint/suspicious/noExplicitAny: a test reads the answer of a question it has written itself
function bodyOf({ status, text }: Received): any {
  if (status !== 200) throw new Error(`Not answered: ${status} ${text}`);
  return JSON.parse(text);
}

function post(app: RunningApp, form: Readonly<Record<string, string>>): Promise<Received> {
  return send(`${app.url}/reconcile`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(form).toString(),
  });
}

function get(app: RunningApp, path: string, parameters: Readonly<Record<string, string>> = {}): Promise<Received> {
  return send(`${app.url}/reconcile${path}?${new URLSearchParams(parameters)}`);
}

function reconcile(app: RunningApp, queries: object): Promise<Received> {
  return post(app, { queries: JSON.stringify(queries) });
}

async function candidatesOf(app: RunningApp, query: object) {
  return bodyOf(await reconcile(app, { q0: query })).q0.result;
}

describe('the manifest', () => {
  it('describes the service at the requested host', async ({ app }) => {
    const received = await send(`${app.url}/reconcile`, { headers: { host: 'graph.example.org:8080' } });
    expect(received.headers).toMatchObject({
      'access-control-allow-origin': '*',
      'content-type': 'application/json; charset=utf-8',
    });
    expect(bodyOf(received)).toMatchObject({
      versions: ['0.2'],
      name: 'officials-graph',
      identifierSpace: 'http://graph.example.org:8080/reconcile/entity/',
      schemaSpace: 'http://graph.example.org:8080/reconcile/type/',
      defaultTypes: [{ id: 'Official', name: 'Official' }],
      view: { url: 'http://graph.example.org:8080/reconcile/preview?id={{id}}' },
      suggest: {
        entity: { service_url: 'http://graph.example.org:8080/reconcile', service_path: '/suggest/entity' },
      },
    });
  });

  it('names services that answer', async ({ app }) => {
    const { suggest, extend, preview } = bodyOf(await get(app, ''));
    const services = [suggest.entity, suggest.type, suggest.property, extend.propose_properties];
    const addresses = services.map(({ service_url, service_path }) => `${service_url}${service_path}?prefix=n`);
    const answers = await Promise.all([...addresses, preview.url.replace('{{id}}', VINH)].map((url) => send(url)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
  });

  it('does not repeat an invalid host', async ({ app }) => {
    const { identifierSpace } = bodyOf(await send(`${app.url}/reconcile`, { headers: { host: '"><script>' } }));
    expect(identifierSpace).toBe('http://localhost/reconcile/entity/');
  });

  it('names the public address, if one is set', async ({ graph }) => {
    const proxied = await startApp(graph.store, undefined, { publicUrl: 'https://graph.example.org/officials' });
    const { identifierSpace } = bodyOf(await send(`${proxied.url}/reconcile`));
    await proxied.close();
    expect(identifierSpace).toBe('https://graph.example.org/officials/reconcile/entity/');
  });
});

describe('a batch of queries', () => {
  const byBirth = { query: 'Nguyễn Đắc Vinh', type: 'Official', properties: [{ pid: 'birthDate', v: '1972-11-25' }] };

  it('finds an official by name and birth date, by POST or GET', async ({ app }) => {
    const answers = [
      await reconcile(app, { q0: byBirth }),
      await get(app, '', { queries: JSON.stringify({ q0: byBirth }) }),
    ];
    for (const answer of answers) {
      expect(bodyOf(answer)).toEqual({
        q0: {
          result: [
            {
              id: VINH,
              name: 'Nguyễn Đắc Vinh',
              description: 'born on 25 November 1972',
              type: [{ id: 'Official', name: 'Official' }],
              score: 90,
              features: [
                { id: 'NAME', value: 1 },
                { id: 'BIRTH_DATE', value: 1 },
              ],
              match: true,
            },
          ],
        },
      });
    }
  });

  it.for(['Official', undefined, ['Official', 'Province']])(
    'never matches by name alone, asked of %j',
    async (type, { app }) => {
      const [first] = await candidatesOf(app, { query: 'Nguyễn Đắc Vinh', ...(type && { type }) });
      expect(first).toMatchObject({ id: VINH, score: 50, match: false });
    },
  );

  it('accepts positions, organizations and provinces as names, ids and reconciled entities', async ({ app }) => {
    const id = 'position:nghe-an-peoples-committee-chairman';
    for (const v of [id, 'Chủ tịch Ủy ban nhân dân tỉnh Nghệ An', { id, name: 'Chairman' }, ['Judge', { id }]]) {
      const [first] = await candidatesOf(app, { query: 'Nguyễn Xuân Đường', properties: [{ pid: 'position', v }] });
      expect(first).toMatchObject({ id: 'official:nguyen-xuan-duong', score: 85, match: true });
    }
  });

  it.for(['25/11/1972', '', 1972.5, true])('ignores a birth date that cannot be read: %j', async (v, { app }) => {
    const [first] = await candidatesOf(app, { ...byBirth, properties: [{ pid: 'birthDate', v }] });
    expect(first).toMatchObject({ id: VINH, score: 50, match: false });
  });

  it('reads a day sent with a time', async ({ app }) => {
    const properties = [{ pid: 'birthDate', v: '1972-11-25T00:00:00Z' }];
    expect((await candidatesOf(app, { ...byBirth, properties }))[0]).toMatchObject({ score: 90, match: true });
  });

  it('tells provinces with the same name apart by their descriptions', async ({ app }) => {
    const found = await candidatesOf(app, { query: 'quang tri', type: 'Province' });
    expect(found.map(({ id, match }: { id: string; match: boolean }) => [id, match])).toEqual([
      ['province:quang-tri', false],
      ['province:quang-tri-2025', false],
    ]);
    expect(found.map(({ description }: { description: string }) => description)).toEqual([
      expect.stringContaining('until 1 July 2025'),
      expect.stringContaining('from 1 July 2025'),
    ]);
  });

  it('offers entities of all types if none is given, and of two types both or none', async ({ app }) => {
    const found = await candidatesOf(app, { query: 'Nghệ An', limit: 50 });
    const types = new Set(found.map(({ type }: { type: { id: string }[] }) => type[0]?.id));
    expect(types.size).toBeGreaterThan(1);
    expect(found[0].id).toBe('province:nghe-an');
    const both = { query: '34-CT/TW', type: ['Directive', 'LegalDocument'], type_strict: 'all' };
    expect(new Set((await candidatesOf(app, both)).map(({ id }: { id: string }) => id))).toContain(
      'directive:34-ct-tw-2014',
    );
    expect(await candidatesOf(app, { ...both, type: ['Directive', 'Official'] })).toEqual([]);
  });

  it('answers queries by key, with at most as many candidates as asked for, and none for an empty name', async ({
    app,
  }) => {
    const queries = { a: { query: 'Nghệ An', limit: 1 }, b: { query: '' }, c: { properties: [] }, __d: { query: '…' } };
    const answer = bodyOf(await reconcile(app, queries));
    expect(Object.keys(answer).map((key) => [key, answer[key].result.length])).toEqual([
      ['a', 1],
      ['b', 0],
      ['c', 0],
      ['__d', 0],
    ]);
  });

  it('takes a store call for every ten queries, and one for what tells namesakes apart', async ({ app, graph }) => {
    graph.clearReads();
    await reconcile(app, { q0: byBirth });
    const [candidates, links, ...others] = graph.reads;
    expect(others).toEqual([]);
    graph.clearReads();
    bodyOf(await reconcile(app, Object.fromEntries(Array.from({ length: 100 }, (_, index) => [`q${index}`, byBirth]))));
    expect(graph.reads).toEqual([...Array.from({ length: 10 }, () => candidates), links]);
  });

  it('counts a query once for each type it names', async ({ app }) => {
    const queries = Array.from({ length: 60 }, (_, index) => [index, { query: 'a', type: ['Official', 'Province'] }]);
    expect(codesOf(await reconcile(app, Object.fromEntries(queries)))).toEqual(['LIMIT_EXCEEDED']);
  });

  it.for([
    ['no JSON', '{', 'BAD_USER_INPUT', '`queries` is not JSON.'],
    ['no object', '[]', 'BAD_USER_INPUT', '`queries` is not as the reconciliation API 0.2 has it'],
    ['a name that is no text', '{"q0":{"query":7}}', 'BAD_USER_INPUT', '`queries.q0.query` is not as'],
    ['a mistyped type', '{"q0":{"query":"a","type":"Offical"}}', 'BAD_USER_INPUT', 'Did you mean "Official"?'],
    ['an unknown type', '{"q0":{"query":"a","type":"King"}}', 'BAD_USER_INPUT', 'There is no type "King"'],
    ['the label Claim', '{"q0":{"query":"a","type":"Claim"}}', 'BAD_USER_INPUT', 'There is no type "Claim"'],
    [
      'an unknown property',
      '{"q0":{"query":"a","properties":[{"pid":"shoes","v":1}]}}',
      'BAD_USER_INPUT',
      'There is no property "shoes"',
    ],
    [
      'a long name',
      JSON.stringify({ q0: { query: 'a'.repeat(501) } }),
      'LIMIT_EXCEEDED',
      '`queries.q0.name` is longer',
    ],
    [
      'too many queries',
      JSON.stringify(Object.fromEntries(Array.from({ length: 101 }, (_, index) => [index, { query: 'a' }]))),
      'LIMIT_EXCEEDED',
      'at most 100 are allowed',
    ],
  ] as const)('is refused with %s and told why', async ([_, queries, code, message], { app, graph }) => {
    graph.clearReads();
    const received = await post(app, { queries });
    expect([received.status, codesOf(received)]).toEqual([400, [code]]);
    expect(received.text).toContain(JSON.stringify(message).slice(1, -1));
    expect(received.headers['access-control-allow-origin']).toBe('*');
    expect(graph.reads).toEqual([]);
  });
});

describe('what the graph must touch', () => {
  /** A graph that tells it has so many officials and events. */
  const graphOf = (officials: number, events: number): Sizes => ({
    entities: officials + events,
    facts: officials + events,
    of: (label) => ({ Official: officials, Event: events })[label] ?? officials + events,
    searched: () => officials + events,
  });
  const batchOf = (count: number, query: object) =>
    JSON.stringify(Object.fromEntries(Array.from({ length: count }, (_, index) => [`q${index}`, query])));

  plainIt.for([
    ['all entities for each query', batchOf(3, { query: 'An' }), 3 * 50],
    ['those of its type', batchOf(3, { query: 'An', type: 'Official' }), 3 * 40],
    ['those of each of its types', batchOf(1, { query: 'An', type: ['Official', 'Event'] }), 50],
    ['nothing for a query of nothing', batchOf(3, { query: '' }), 0],
  ] as const)('is %s', ([_, queries, total]) => {
    expect(touchedByBatch(openBatch(queries), graphOf(40, 10)).total).toBe(total);
  });

  plainIt('is within the budget for the largest batch on a graph of usual size', () => {
    expect(tooMuchTouched(touchedByBatch(openBatch(batchOf(100, { query: 'An' })), graphOf(16_000, 23_000)))).toBe(
      undefined,
    );
  });

  it('is refused over the budget, with the price and what to ask for instead', async ({ graph }) => {
    const vast = derivedStore(graph.store, {
      async read(query, parameters) {
        const rows = await graph.store.read(query, parameters);
        return query.name.endsWith('statistics/entities') ? rows.map((row) => ({ ...row, total: 15_000 })) : rows;
      },
    });
    const app = await startApp(vast);
    const refused = await post(app, { queries: batchOf(100, { query: 'An' }) });
    const typed = await post(app, { queries: batchOf(100, { query: 'An', type: 'Official' }) });
    const fewer = await post(app, { queries: batchOf(51, { query: 'An' }) });
    await app.close();
    expect(refused.status).toBe(400);
    expect(JSON.parse(refused.text).errors).toEqual([
      {
        message: expect.stringMatching(
          /^The graph would have to touch about 19500000 .* at most 10000000 are allowed.* for `queries`: name the `type` of each query, or send 51 of them in one batch\.$/,
        ),
        extensions: { code: 'LIMIT_EXCEEDED', touched: 19_500_000, touchedBudget: 10_000_000 },
      },
    ]);
    expect([typed.status, fewer.status]).toEqual([200, 200]);
  });
});

describe('suggestions', () => {
  it('complete the name of an entity, with a description', async ({ app }) => {
    expect(bodyOf(await get(app, '/suggest/entity', { prefix: 'nguyen dac v' })).result).toEqual([
      {
        id: VINH,
        name: 'Nguyễn Đắc Vinh',
        description: 'born on 25 November 1972',
        notable: [{ id: 'Official', name: 'Official' }],
      },
    ]);
    const provinces = bodyOf(await get(app, '/suggest/entity', { prefix: 'nghe an', type: 'Province' })).result;
    expect(provinces.map(({ id }: { id: string }) => id)).toEqual(['province:nghe-an']);
  });

  it('complete titles that are longer than a search text may be', async ({ app }) => {
    const title = 'Chair of the National Assembly Committee on Culture, Education, Youth, Adolescents and Children';
    const [first] = bodyOf(await get(app, '/suggest/entity', { prefix: title })).result;
    expect(first.id).toBe('position:national-assembly-committee-on-culture-and-education-chair');
    expect(bodyOf(await get(app, '/suggest/entity', { prefix: 'z '.repeat(500) })).result).toEqual([]);
  });

  it('continue from a cursor', async ({ app }) => {
    const pages = await Promise.all(['0', '20'].map((cursor) => get(app, '/suggest/entity', { prefix: 'n', cursor })));
    const ids = pages.flatMap((page) => bodyOf(page).result.map(({ id }: { id: string }) => id));
    expect(ids.length).toBeGreaterThan(20);
    expect(new Set(ids).size).toBe(ids.length);
    expect((await get(app, '/suggest/entity', { prefix: 'n', cursor: '-1' })).status).toBe(400);
  });

  it('complete types, with their broader types', async ({ app }) => {
    expect(bodyOf(await get(app, '/suggest/type', { prefix: 'dir' })).result).toEqual([
      { id: 'Directive', name: 'Directive', broader: [{ id: 'LegalDocument', name: 'Legal document' }] },
    ]);
    const all = bodyOf(await get(app, '/suggest/type')).result.map(({ id }: { id: string }) => id);
    expect(all).toEqual(expect.arrayContaining(['Official', 'Province', 'LegalDocument']));
    expect(all).not.toContain('Claim');
  });

  it('complete properties, of one type or of all', async ({ app }) => {
    const found = bodyOf(await get(app, '/suggest/property', { prefix: 'bir' })).result;
    expect(found).toEqual([{ id: 'birthDate', name: 'Birth date', description: expect.stringContaining('born') }]);
    const ofProvinces = bodyOf(await get(app, '/suggest/property', { type: 'Province' })).result;
    const ids = ofProvinces.map(({ id }: { id: string }) => id);
    expect(ids).toEqual(expect.arrayContaining(['organization', 'isoCode', 'validUntil']));
    expect(ids).not.toContain('birthDate');
  });
});

describe('data extension', () => {
  it('proposes the properties of a type', async ({ app }) => {
    const proposed = bodyOf(await get(app, '/properties', { type: 'Official', limit: '4' }));
    expect(proposed).toEqual({
      type: 'Official',
      limit: 4,
      properties: [
        { id: 'position', name: 'Position' },
        { id: 'organization', name: 'Organization' },
        { id: 'province', name: 'Province' },
        { id: 'name', name: 'Name' },
      ],
    });
  });

  it('returns properties of entities: texts, numbers, lists, and entities by id', async ({ app }) => {
    const ids = [VINH, 'position:nghe-an-peoples-committee-chairman', 'official:nobody', 'no id'];
    const properties = ['birthDate', 'seats', 'province', 'aliases'].map((id) => ({ id }));
    const { meta, rows } = bodyOf(await post(app, { extend: JSON.stringify({ ids, properties }) }));
    expect(meta).toEqual([
      { id: 'birthDate', name: 'Birth date' },
      { id: 'seats', name: 'Seats' },
      { id: 'province', name: 'Province', type: { id: 'Province', name: 'Province' } },
      { id: 'aliases', name: 'Aliases' },
    ]);
    const nothing = { birthDate: [], seats: [], province: [], aliases: [] };
    expect(rows[VINH]).toMatchObject({ birthDate: [{ str: '1972-11-25' }], seats: [] });
    expect(rows[VINH].province).toContainEqual({ id: 'province:nghe-an', name: 'Nghệ An' });
    expect(rows[ids[1] ?? '']).toMatchObject({
      seats: [{ int: 1 }],
      province: [{ id: 'province:nghe-an', name: 'Nghệ An' }],
    });
    expect(rows).toMatchObject({ 'official:nobody': nothing, 'no id': nothing });
  });

  it('takes two store calls, however many rows there are', async ({ app, graph }) => {
    graph.clearReads();
    const ids = ['official:nguyen-xuan-duong', VINH, 'province:nghe-an'];
    await post(app, { extend: JSON.stringify({ ids, properties: [{ id: 'position' }, { id: 'name' }] }) });
    expect([...graph.reads].sort()).toEqual(['facts/entities-by-ids', 'graphql/questions/match/links']);
  });

  it.for([
    ['{"ids":"a","properties":[]}', '`extend.ids` is not as'],
    ['{"ids":[],"properties":[{"id":"shoes"}]}', 'There is no property \\"shoes\\"'],
    [JSON.stringify({ ids: Array(501).fill('a'), properties: [] }), '`extend.ids` is not as'],
  ] as const)('refuses invalid extensions', async ([extend, message], { app }) => {
    const received = await post(app, { extend });
    expect(codesOf(received)).toEqual(['BAD_USER_INPUT']);
    expect(received.text).toContain(message);
  });
});

describe('a preview', () => {
  it('is a page that runs no scripts', async ({ app }) => {
    const received = await get(app, '/preview', { id: VINH });
    expect(received.headers['content-security-policy']).toContain("default-src 'none'");
    expect(received.text).toContain('<h1>Nguyễn Đắc Vinh</h1><p>Official</p><p>born on 25 November 1972</p>');
  });

  it('tells the latest terms with their dates, so that one long ended does not look like one of today', async ({
    app,
  }) => {
    const { text } = await get(app, '/preview', { id: 'official:nguyen-xuan-duong' });
    expect(text).toContain(
      '<p>Nguyễn Xuân Đường held the position of Chairman of the People&#39;s Committee of Nghệ An from 15 May 2013 ' +
        'until 1 October 2018</p>',
    );
    expect((await get(app, '/preview', { id: VINH })).text).toMatch(/<p>and \d+ more<\/p>/);
  });

  it('is in the language that is asked for, or that the client prefers', async ({ app }) => {
    const vietnamese =
      '<p>Nguyễn Xuân Đường là Chủ tịch Ủy ban nhân dân tỉnh Nghệ An từ ngày 15-5-2013 đến ngày 1-10-2018</p>';
    const id = 'official:nguyen-xuan-duong';
    const asked = await get(app, '/preview', { id, language: 'vi' });
    expect(asked.text).toContain(vietnamese);
    expect(asked.text).toContain('<html lang="vi">');
    const url = `${app.url}/reconcile/preview?id=${id}`;
    const preferred = await send(url, { headers: { 'accept-language': 'fr, vi;q=0.8, en;q=0.5' } });
    expect(preferred.text).toContain(vietnamese);
    expect(preferred.headers).toMatchObject({
      'content-language': 'vi',
      vary: expect.stringContaining('Accept-Language'),
    });
    expect((await send(url, { headers: { 'accept-language': 'fr' } })).headers['content-language']).toBe('en');
    const unknown = await get(app, '/preview', { id, language: 'fr' });
    expect([unknown.status, unknown.text]).toEqual([400, expect.stringContaining('language=vi')]);
  });

  it('does not repeat the URL as HTML', async ({ app }) => {
    const received = await get(app, '/preview', { id: '<script>' });
    expect([received.status, received.headers['content-type']]).toEqual([404, 'application/json; charset=utf-8']);
  });
});

describe('a request to /reconcile', () => {
  it('may come from any origin', async ({ app }) => {
    const { status, headers } = await send(`${app.url}/reconcile`, { method: 'OPTIONS' });
    expect([status, headers['access-control-allow-origin'], headers['access-control-allow-methods']]).toEqual([
      204,
      '*',
      'GET,POST',
    ]);
  });

  it.for([
    ['another method', { method: 'DELETE' }, 405],
    ['JSON', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' }, 415],
    ['another charset', { method: 'POST', headers: { 'content-type': 'text/plain; charset=utf-7' }, body: 'a' }, 415],
  ] as const)('is refused with %s', async ([_, sent, status], { app }) => {
    const received = await send(`${app.url}/reconcile`, sent);
    expect([received.status, codesOf(received)]).toEqual([status, ['BAD_REQUEST']]);
  });

  it('is refused with too large a body, an empty form, or an unknown path', async ({ app }) => {
    expect((await post(app, { queries: 'a'.repeat(300_000) })).status).toBe(413);
    expect((await post(app, { other: '' })).status).toBe(400);
    expect((await get(app, '/suggest/shoes')).status).toBe(404);
  });

  it('takes no callback: responses are JSON and no script', async ({ app }) => {
    const received = await get(app, '', { callback: 'alert' });
    expect(received.text.startsWith('{')).toBe(true);
  });
});
