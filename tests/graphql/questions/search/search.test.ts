import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Ask, answerTo, askerOf } from '../../../support/graphql/ask.js';
import { openStartingGraph, type TestStore } from '../../../support/store/test-store.js';

interface Hit {
  readonly node: { readonly __typename: string; readonly id: string };
  readonly score: number;
  readonly matched: string;
}

const QUERY = `query ($text: String!, $types: [EntityType!], $first: Int, $asOf: PartialDate) {
  search(text: $text, types: $types, first: $first, asOf: $asOf) { node { __typename id } score matched } }`;

let graph: TestStore;
let ask: Ask;

beforeAll(async () => {
  graph = await openStartingGraph();
  ask = askerOf(graph.store);
});
afterAll(() => graph.close());

async function search(text: string, variables: Record<string, unknown> = {}): Promise<Hit[]> {
  return (await answerTo(ask, QUERY, { text, first: 10, ...variables })).search;
}

async function idsOf(text: string, variables: Record<string, unknown> = {}): Promise<string[]> {
  return (await search(text, variables)).map(({ node }) => node.id);
}

describe('search by name', () => {
  it.each([
    ['nguyen xuan duong', 0.95],
    ['NGUYEN XUAN DUONG', 0.95],
    ['nguyễn xuân đường', 1],
    ['NGUYỄN XUÂN ĐƯỜNG', 1],
    ['  Nguyễn   Xuân Đường ', 1],
  ])('finds the official by %j, composed or decomposed', async (text, score) => {
    for (const form of ['NFC', 'NFD']) {
      const [first] = await search(text.normalize(form));
      expect(first).toEqual({
        node: { __typename: 'Official', id: 'official:nguyen-xuan-duong' },
        score,
        matched: 'Nguyễn Xuân Đường',
      });
    }
  });

  it.each([
    ['Lâm Phương Thanh', 'Lâm Phương Thanh'],
    ['Lâm Thị Phương Thanh', 'Lâm Thị Phương Thanh'],
    ['lam phuong thanh', 'Lâm Phương Thanh'],
  ])('finds an official by the full name and by the press form: %s', async (text, matched) => {
    const [first] = await search(text);
    expect(first).toMatchObject({ node: { id: 'official:lam-thi-phuong-thanh' }, matched });
  });

  it.each([
    ['nguyen xu', 'official:nguyen-xuan-duong'],
    ['ngu xu du', 'official:nguyen-xuan-duong'],
    ['xuan duong', 'official:nguyen-xuan-duong'],
    ['duong nguyen', 'official:nguyen-xuan-duong'],
    ['đường', 'official:nguyen-xuan-duong'],
    ['tong quan', undefined],
    ['guyen', undefined],
  ])('finds by the beginnings of words in any order: %s', async (text, id) => {
    const ids = await idsOf(text, { types: ['OFFICIAL'] });
    expect(ids.includes('official:nguyen-xuan-duong')).toBe(id !== undefined);
  });

  it.each(['', '   ', '…', '«»', '-/-', '!?'])('finds nothing by %j, with no store call', async (text) => {
    graph.clearReads();
    expect(await search(text)).toEqual([]);
    expect(graph.reads).toEqual([]);
  });

  it.each(['zzyzx', 'nguyen zzyzx', 'xuan duong nguyen nguyen zz'])(
    'finds nothing by unknown words: %s',
    async (text) => {
      expect(await search(text)).toEqual([]);
    },
  );

  it.each([
    ['x'.repeat(201), '200 characters'],
    [Array.from({ length: 13 }, () => 'an').join(' '), '12 words'],
  ])('refuses a text that is too long', async (text, limit) => {
    const { errors } = await ask(QUERY, { text, first: 10 });
    expect(errors?.[0]).toMatchObject({
      message: expect.stringContaining(limit),
      extensions: { code: 'LIMIT_EXCEEDED' },
    });
  });

  it.each([-1, 501])('refuses %i hits', async (first) => {
    const { errors } = await ask(QUERY, { text: 'nguyen', first });
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
  });

  it('gives as many hits as asked for, the same ones first', async () => {
    const ten = await idsOf('nguyen');
    expect(await idsOf('nguyen', { first: 3 })).toEqual(ten.slice(0, 3));
    expect(await idsOf('nguyen', { first: 0 })).toEqual([]);
    const { search: byDefault } = await answerTo(ask, '{ search(text: "n") { node { id } } }');
    expect(byDefault).toHaveLength(10);
  });
});

describe('search of provinces', () => {
  it('puts the province of today before the one of the past', async () => {
    for (const text of ['quang tri', 'Quảng Trị', 'QUẢNG TRỊ']) {
      expect((await idsOf(text)).slice(0, 2)).toEqual(['province:quang-tri-2025', 'province:quang-tri']);
    }
  });

  it('gives the province of 2017 first and no later one if asked for that year', async () => {
    const ids = await idsOf('quang tri', { asOf: '2017', first: 100 });
    expect(ids[0]).toBe('province:quang-tri');
    expect(ids).not.toContain('province:quang-tri-2025');
  });

  it.each([
    ['2025-06-30', ['province:quang-tri']],
    ['2025-07-01', ['province:quang-tri-2025']],
    ['2025', ['province:quang-tri', 'province:quang-tri-2025']],
  ])('gives what existed as of %s', async (asOf, ids) => {
    expect((await idsOf('Quảng Trị', { asOf, types: ['PROVINCE'] })).sort()).toEqual(ids);
  });

  it('leaves out documents issued and events held later', async () => {
    const texts = { '18 ct ttg': ['DIRECTIVE'], 'north central conference': ['EVENT'] };
    for (const [text, types] of Object.entries(texts)) {
      const before = await idsOf(text, { types, asOf: '2017' });
      const after = await idsOf(text, { types });
      expect(before.length).toBeGreaterThan(0);
      expect(before.filter((id) => /20(2|18)/.test(id) && !id.endsWith('2018'))).toEqual([]);
      expect(after.length).toBeGreaterThan(before.length);
    }
  });
});

describe('search by type', () => {
  it.each([
    [['PROVINCE'], 'n', ['Province']],
    [['OFFICIAL', 'POSITION'], 'n', ['Official', 'Position']],
    [['LEGAL_DOCUMENT'], 'n', ['Agreement', 'Directive', 'Law', 'Decree', 'Resolution']],
    [['DIRECTIVE'], 'd', ['Directive']],
  ])('gives entities of %j alone', async (types, text, names) => {
    const hits = await search(text, { types, first: 500 });
    expect(hits.length).toBeGreaterThan(0);
    for (const { node } of hits) expect(names).toContain(node.__typename);
  });

  it('gives nothing of no type', async () => {
    expect(await search('nguyen', { types: [] })).toEqual([]);
  });

  it('refuses an unknown type', async () => {
    const { errors } = await ask(QUERY, { text: 'nguyen', types: ['DIRECTIVES'], first: 1 });
    expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT' });
  });
});

describe('search by number', () => {
  it.each(['34-CT/TW', '34 ct tw', '34-ct/tw', '34‑CT/TW', '34 CT', '«34-CT/TW»'])(
    'finds a directive by %j',
    async (text) => {
      const [first] = await search(text);
      expect(first).toMatchObject({ node: { id: 'directive:34-ct-tw-2014' }, matched: '34-CT/TW' });
    },
  );

  it('finds all documents of one number', async () => {
    const ids = await idsOf('18/CT-TTg');
    expect(ids.slice(0, 2).sort()).toEqual(['directive:18-ct-ttg-2016', 'directive:18-ct-ttg-2020']);
  });
});

describe('a hit', () => {
  it('is seen at the time of the search', async () => {
    const { search: hits } = await answerTo(
      ask,
      `{ search(text: "nguyen xuan duong", first: 1, asOf: "2019") { node { ... on Official {
          roles(kinds: [STATE]) { edges { certainty } } ever: roles(kinds: [STATE], asOf: null) { totalCount } } } } }`,
    );
    expect(hits).toEqual([{ node: { roles: { edges: [] }, ever: { totalCount: 1 } } }]);
  });

  it('costs one call, whatever is asked of it', async () => {
    graph.clearReads();
    await answerTo(ask, '{ search(text: "quang") { node { id ... on Province { name gsoCode } } } }');
    expect(graph.reads).toEqual(['graphql/questions/search/search']);
  });
});
