import { describe, expect } from 'vitest';
import { testOnStartingGraph as it } from '../../../support/fixtures.js';
import { type Ask, answerTo } from '../../../support/graphql/ask.js';

interface Hit {
  readonly node: { readonly __typename: string; readonly id: string };
  readonly score: number;
  readonly matched: string;
}

const QUERY = `query ($text: String!, $types: [EntityType!], $first: Int, $asOf: PartialDate) {
  search(text: $text, types: $types, first: $first, asOf: $asOf) { node { __typename id } score matched } }`;

async function search(ask: Ask, text: string, variables: Record<string, unknown> = {}): Promise<Hit[]> {
  return (await answerTo(ask, QUERY, { text, first: 10, ...variables })).search;
}

async function idsOf(ask: Ask, text: string, variables: Record<string, unknown> = {}): Promise<string[]> {
  return (await search(ask, text, variables)).map(({ node }) => node.id);
}

describe('search by name', () => {
  it.for([
    ['nguyen xuan duong', 0.95],
    ['NGUYEN XUAN DUONG', 0.95],
    ['nguyễn xuân đường', 1],
    ['NGUYỄN XUÂN ĐƯỜNG', 1],
    ['  Nguyễn   Xuân Đường ', 1],
  ] as const)('finds the official by %j, composed or decomposed', async ([text, score], { ask }) => {
    for (const form of ['NFC', 'NFD']) {
      const [first] = await search(ask, text.normalize(form));
      expect(first).toEqual({
        node: { __typename: 'Official', id: 'official:nguyen-xuan-duong' },
        score,
        matched: 'Nguyễn Xuân Đường',
      });
    }
  });

  it.for([
    ['Lâm Phương Thanh', 'Lâm Phương Thanh'],
    ['Lâm Thị Phương Thanh', 'Lâm Thị Phương Thanh'],
    ['lam phuong thanh', 'Lâm Phương Thanh'],
  ] as const)('finds an official by the full name and by the press form: %s', async ([text, matched], { ask }) => {
    const [first] = await search(ask, text);
    expect(first).toMatchObject({ node: { id: 'official:lam-thi-phuong-thanh' }, matched });
  });

  it.for([
    ['nguyen xu', 'official:nguyen-xuan-duong'],
    ['ngu xu du', 'official:nguyen-xuan-duong'],
    ['xuan duong', 'official:nguyen-xuan-duong'],
    ['duong nguyen', 'official:nguyen-xuan-duong'],
    ['đường', 'official:nguyen-xuan-duong'],
    ['tong quan', undefined],
    ['guyen', undefined],
  ] as const)('finds by the beginnings of words in any order: %s', async ([text, id], { ask }) => {
    const ids = await idsOf(ask, text, { types: ['OFFICIAL'] });
    expect(ids.includes('official:nguyen-xuan-duong')).toBe(id !== undefined);
  });

  it.for(['', '   ', '…', '«»', '-/-', '!?'])(
    'finds nothing for %j, without a store call',
    async (text, { ask, graph }) => {
      graph.clearReads();
      expect(await search(ask, text)).toEqual([]);
      expect(graph.reads).toEqual([]);
    },
  );

  it.for(['zzyzx', 'nguyen zzyzx', 'xuan duong nguyen nguyen zz'])(
    'finds nothing by unknown words: %s',
    async (text, { ask }) => {
      expect(await search(ask, text)).toEqual([]);
    },
  );

  it.for([
    ['x'.repeat(201), '200 characters'],
    [Array.from({ length: 13 }, () => 'an').join(' '), '12 words'],
  ] as const)('refuses a text that is too long', async ([text, limit], { ask }) => {
    const { errors } = await ask(QUERY, { text, first: 10 });
    expect(errors?.[0]).toMatchObject({
      message: expect.stringContaining(limit),
      extensions: { code: 'LIMIT_EXCEEDED' },
    });
  });

  it.for([-1, 501])('refuses %i hits', async (first, { ask }) => {
    const { errors } = await ask(QUERY, { text: 'nguyen', first });
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
  });

  it('returns as many hits as asked for, the same ones first', async ({ ask }) => {
    const ten = await idsOf(ask, 'nguyen');
    expect(await idsOf(ask, 'nguyen', { first: 3 })).toEqual(ten.slice(0, 3));
    expect(await idsOf(ask, 'nguyen', { first: 0 })).toEqual([]);
    const { search: byDefault } = await answerTo(ask, '{ search(text: "n") { node { id } } }');
    expect(byDefault).toHaveLength(10);
  });
});

describe('search for provinces', () => {
  it('puts today’s province before the former one', async ({ ask }) => {
    for (const text of ['quang tri', 'Quảng Trị', 'QUẢNG TRỊ']) {
      expect((await idsOf(ask, text)).slice(0, 2)).toEqual(['province:quang-tri-2025', 'province:quang-tri']);
    }
  });

  it('finds the province of 2017 first, and no later one, with asOf 2017', async ({ ask }) => {
    const ids = await idsOf(ask, 'quang tri', { asOf: '2017', first: 100 });
    expect(ids[0]).toBe('province:quang-tri');
    expect(ids).not.toContain('province:quang-tri-2025');
  });

  it.for([
    ['2025-06-30', ['province:quang-tri']],
    ['2025-07-01', ['province:quang-tri-2025']],
    ['2025', ['province:quang-tri', 'province:quang-tri-2025']],
  ] as const)('finds what existed as of %s', async ([asOf, ids], { ask }) => {
    expect((await idsOf(ask, 'Quảng Trị', { asOf, types: ['PROVINCE'] })).sort()).toEqual(ids);
  });

  it('excludes documents issued and events held later', async ({ ask }) => {
    const texts = { '18 ct ttg': ['DIRECTIVE'], 'north central conference': ['EVENT'] };
    for (const [text, types] of Object.entries(texts)) {
      const before = await idsOf(ask, text, { types, asOf: '2017' });
      const after = await idsOf(ask, text, { types });
      expect(before.length).toBeGreaterThan(0);
      expect(before.filter((id) => /20(2|18)/.test(id) && !id.endsWith('2018'))).toEqual([]);
      expect(after.length).toBeGreaterThan(before.length);
    }
  });
});

describe('search by type', () => {
  it.for([
    [['PROVINCE'], 'n', ['Province']],
    [['OFFICIAL', 'POSITION'], 'n', ['Official', 'Position']],
    [['LEGAL_DOCUMENT'], 'n', ['Agreement', 'Directive', 'Law', 'Decree', 'Resolution']],
    [['DIRECTIVE'], 'd', ['Directive']],
  ] as const)('finds only entities of %j', async ([types, text, names], { ask }) => {
    const hits = await search(ask, text, { types, first: 500 });
    expect(hits.length).toBeGreaterThan(0);
    for (const { node } of hits) expect(names).toContain(node.__typename);
  });

  it('finds nothing for an empty list of types', async ({ ask }) => {
    expect(await search(ask, 'nguyen', { types: [] })).toEqual([]);
  });

  it('refuses an unknown type', async ({ ask }) => {
    const { errors } = await ask(QUERY, { text: 'nguyen', types: ['DIRECTIVES'], first: 1 });
    expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT' });
  });
});

describe('search for numbers', () => {
  it.for(['34-CT/TW', '34 ct tw', '34-ct/tw', '34‑CT/TW', '34 CT', '«34-CT/TW»'])(
    'finds a directive by %j',
    async (text, { ask }) => {
      const [first] = await search(ask, text);
      expect(first).toMatchObject({ node: { id: 'directive:34-ct-tw-2014' }, matched: '34-CT/TW' });
    },
  );

  it('finds all documents with a number', async ({ ask }) => {
    const ids = await idsOf(ask, '18/CT-TTg');
    expect(ids.slice(0, 2).sort()).toEqual(['directive:18-ct-ttg-2016', 'directive:18-ct-ttg-2020']);
  });
});

describe('a hit', () => {
  it('shows its entity at the time that each field asks for', async ({ ask }) => {
    const { search: hits } = await answerTo(
      ask,
      `{ search(text: "nguyen xuan duong", first: 1, asOf: "2019") { node { ... on Official {
          roles(kinds: [STATE], asOf: "2019") { edges { certainty } } ever: roles(kinds: [STATE]) { totalCount } } } } }`,
    );
    expect(hits).toEqual([{ node: { roles: { edges: [] }, ever: { totalCount: 1 } } }]);
  });

  it('takes one call, whatever is asked for it', async ({ ask, graph }) => {
    graph.clearReads();
    await answerTo(ask, '{ search(text: "quang") { node { id ... on Province { name gsoCode } } } }');
    expect(graph.reads).toEqual(['graphql/questions/search/search']);
  });
});
