import { describe, expect } from 'vitest';
import { testOnStartingGraph as it } from '../../support/fixtures.js';
import { type Ask, answerTo } from '../../support/graphql/ask.js';

/** An entity of each field of the root that finds one by id. */
const examples = {
  official: 'official:nguyen-xuan-duong',
  position: 'position:prime-minister',
  organization: 'organization:politburo',
  province: 'province:nghe-an',
  directive: 'directive:34-ct-tw-2014',
  legalDocument: 'law:15-2003-qh11',
  event: 'event:north-central-emulation-conference-2017',
  award: 'award:excellent-emulation-flag',
  source: 'source:bao-nghe-an-2017-03-10',
};

async function find(ask: Ask, field: string, id: string): Promise<{ id: string; __typename: string } | null> {
  const { found } = await answerTo(ask, `query ($id: ID!) { found: ${field}(id: $id) { id __typename } }`, { id });
  return found;
}

describe.each(Object.entries(examples))('%s(id)', (field, id) => {
  it('finds an entity of its type, as node(id) does', async ({ ask }) => {
    const found = await find(ask, field, id);
    expect(found?.id).toBe(id);
    expect(await find(ask, 'node', id)).toEqual(found);
  });

  it('is null for an id that is not there', async ({ ask }) => {
    expect(await find(ask, field, `${id}-of-nobody`)).toBeNull();
  });

  it('is null for an id of another type, with no store call', async ({ ask, graph }) => {
    const others = Object.entries(examples).filter(([other, otherId]) => {
      const isDocument = field === 'legalDocument' && otherId.startsWith('directive:');
      return other !== field && !isDocument;
    });
    graph.clearReads();
    for (const [, otherId] of others) expect(await find(ask, field, otherId)).toBeNull();
    expect(graph.reads).toEqual([]);
  });
});

describe('node(id)', () => {
  it.for(['', ':', 'nobody', 'nobody:a', 'Official:a', 'official', `official:a/HOLDS/position:b`.slice(8)])(
    'refuses %j, which names no type',
    async (id, { ask }) => {
      const { data, errors } = await ask('query ($id: ID!) { node(id: $id) { id } }', { id });
      expect(data).toEqual({ node: null });
      expect(errors?.[0]?.message).toMatch(/^`id` is ".*", and no id of the graph begins so: write type:name/);
      expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', argument: 'id' });
    },
  );

  it.for(['official:', `official:${'x'.repeat(5000)}`, "official:a'})", 'official:\u0000'])(
    'is null for the strange id %j',
    async (id, { ask }) => {
      expect(await find(ask, 'node', id)).toBeNull();
    },
  );

  it('tells documents of one number apart', async ({ ask }) => {
    const { nodes } = await answerTo(
      ask,
      `{ nodes(ids: ["directive:18-ct-ttg-2016", "directive:18-ct-ttg-2020"]) {
          ... on LegalDocument { number issuedOn } } }`,
    );
    expect(nodes).toEqual([
      { number: '18/CT-TTg', issuedOn: '2016-05' },
      { number: '18/CT-TTg', issuedOn: '2020-04-13' },
    ]);
  });
});

describe('nodes(ids)', () => {
  const query = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }';

  it('keeps the order of the ids, with null for each that is not there, which costs one more call', async ({
    ask,
    graph,
  }) => {
    const ids = [examples.award, 'official:nobody', examples.official, 'event:none', examples.award, examples.province];
    graph.clearReads();
    const { nodes } = await answerTo(ask, query, { ids });
    expect(nodes.map((node: { id: string } | null) => node?.id ?? null)).toEqual([
      examples.award,
      null,
      examples.official,
      null,
      examples.award,
      examples.province,
    ]);
    expect(graph.reads).toEqual(['facts/entities-by-ids', 'facts/identity/merge/into']);
  });

  it('of no id is empty', async ({ ask }) => {
    expect(await answerTo(ask, query, { ids: [] })).toEqual({ nodes: [] });
  });

  it('takes 500 ids and no more', async ({ ask }) => {
    const ids = (count: number) => Array.from({ length: count }, (_, index) => `official:x${index}`);
    expect((await answerTo(ask, query, { ids: ids(500) })).nodes).toHaveLength(500);
    const { errors } = await ask(query, { ids: ids(501) });
    expect(errors?.[0]).toMatchObject({
      message: expect.stringContaining('500'),
      extensions: { code: 'LIMIT_EXCEEDED' },
    });
  });
});
