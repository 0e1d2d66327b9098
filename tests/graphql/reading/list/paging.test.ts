import { describe, expect } from 'vitest';
import { openGraphOfFacts } from '../../../support/facts/build-facts.js';
import { testOnSharedGraph } from '../../../support/fixtures.js';
import { type Ask, answerTo } from '../../../support/graphql/ask.js';
import { readListSchemas } from '../../../support/graphql/list/list-schema.js';
import { idsInOrder, type OrderKey, orderText } from '../../../support/graphql/list/order-oracle.js';
import { entitiesOf, lists, randomEntities } from '../../../support/graphql/list/random-entities.js';
import { SeededRandom, seedOf } from '../../../support/seeded-random.js';

const SEED = seedOf(20170310);
const COUNT_OF_EACH = 11;

interface Page {
  readonly edges: { readonly cursor: string; readonly node: { readonly id: string } }[];
  readonly pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string };
}

const entities = randomEntities(new SeededRandom(SEED), COUNT_OF_EACH);
const it = testOnSharedGraph(() => openGraphOfFacts(...entities)).extend(
  'schemas',
  { scope: 'file' },
  async ({ ask }) => (await readListSchemas(ask)).lists,
);

async function readPage(
  ask: Ask,
  field: string,
  keys: readonly OrderKey[],
  page: Record<string, unknown>,
): Promise<Page> {
  const query = `query ($first: Int, $after: String, $last: Int, $before: String) { list: ${field}(
    orderBy: ${orderText(keys)}, first: $first, after: $after, last: $last, before: $before) {
      edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;
  return (await answerTo(ask, query, page)).list;
}

function expectPageInfo({ edges, pageInfo }: Page): void {
  expect([pageInfo.startCursor, pageInfo.endCursor]).toEqual([edges[0]?.cursor ?? null, edges.at(-1)?.cursor ?? null]);
}

async function idsForward(ask: Ask, field: string, keys: readonly OrderKey[], size: number): Promise<string[]> {
  const ids: string[] = [];
  for (let after: string | undefined; ; ) {
    const page = await readPage(ask, field, keys, { first: size, ...(after && { after }) });
    expectPageInfo(page);
    expect(page.pageInfo.hasPreviousPage).toBe(after !== undefined);
    ids.push(...page.edges.map(({ node }) => node.id));
    if (!page.pageInfo.hasNextPage) return ids;
    expect(page.edges).toHaveLength(size);
    after = page.pageInfo.endCursor;
  }
}

async function idsBackward(ask: Ask, field: string, keys: readonly OrderKey[], size: number): Promise<string[]> {
  const ids: string[] = [];
  for (let before: string | undefined; ; ) {
    const page = await readPage(ask, field, keys, { last: size, ...(before && { before }) });
    expectPageInfo(page);
    expect(page.pageInfo.hasNextPage).toBe(before !== undefined);
    ids.unshift(...page.edges.map(({ node }) => node.id));
    if (!page.pageInfo.hasPreviousPage) return ids;
    expect(page.edges).toHaveLength(size);
    before = page.pageInfo.startCursor;
  }
}

describe('a list', () => {
  it('is covered here for every list of the schema', ({ schemas }) => {
    expect([...schemas.keys()].sort()).toEqual(lists.map(({ field }) => field).sort());
  });

  describe.each(lists)('of $field', (list) => {
    it('is the same in one piece, forward and backward, in every order', async ({ ask, schemas }) => {
      const own = entitiesOf(entities, list);
      const orders = schemas.get(list.field)?.orders ?? [];
      expect(orders.length).toBeGreaterThan(0);
      for (const field of orders) {
        for (const direction of ['ASC', 'DESC'] as const) {
          const keys = [{ field, direction }];
          const expected = idsInOrder(own, keys);
          const whole = await readPage(ask, list.field, keys, { first: 500 });
          const described = `seed ${SEED}, ${list.field} by ${field} ${direction}`;
          expect(
            whole.edges.map(({ node }) => node.id),
            described,
          ).toEqual(expected);
          expect(await idsForward(ask, list.field, keys, 4), described).toEqual(expected);
          expect(await idsBackward(ask, list.field, keys, 5), described).toEqual(expected);
        }
      }
    });

    it('is sorted by several keys, the first taking precedence', async ({ ask, schemas }) => {
      const own = entitiesOf(entities, list);
      const orders = schemas.get(list.field)?.orders ?? [];
      const random = new SeededRandom(SEED);
      for (let index = 0; index < 4; index += 1) {
        const keys = Array.from({ length: 2 + random.below(2) }, () => ({
          field: random.pick(orders),
          direction: random.pick(['ASC', 'DESC'] as const),
        }));
        const described = `seed ${SEED}, ${list.field} by ${orderText(keys)}`;
        expect(await idsForward(ask, list.field, keys, 7), described).toEqual(idsInOrder(own, keys));
      }
    });
  });

  it('is sorted by name by default', async ({ ask }) => {
    const byName = idsInOrder(entitiesOf(entities, { types: ['Official'] }), [{ field: 'NAME', direction: 'ASC' }]);
    for (const orderBy of ['', 'orderBy: []', 'orderBy: null', 'orderBy: [{ field: NAME }]']) {
      const { officials } = await answerTo(ask, `{ officials(first: 500, ${orderBy}) { edges { node { id } } } }`);
      expect(officials.edges.map(({ node }: { node: { id: string } }) => node.id)).toEqual(byName);
    }
  });

  it('is paged from the middle in both directions, with the same pages wherever they are reached from', async ({
    ask,
  }) => {
    const keys = [{ field: 'BIRTH_DATE', direction: 'DESC' as const }];
    const { edges } = await readPage(ask, 'officials', keys, { first: 500 });
    const middle = edges[5]?.cursor;
    const after = await readPage(ask, 'officials', keys, { first: 3, after: middle });
    expect(after.edges).toEqual(edges.slice(6, 9));
    const before = await readPage(ask, 'officials', keys, { last: 3, before: middle });
    expect(before.edges).toEqual(edges.slice(2, 5));
    const firstPage = await readPage(ask, 'officials', keys, { last: 5, before: middle });
    expect(firstPage.edges).toEqual(edges.slice(0, 5));
    expect(firstPage.pageInfo).toMatchObject({ hasPreviousPage: false, hasNextPage: true });
  });
});

describe('a list beside a field of the schema', () => {
  it.for(lists)('is the same as on its own: $field', async ({ field }, { ask }) => {
    const list = `list: ${field}(first: 2) { edges { cursor node { id } } pageInfo { hasNextPage endCursor } }`;
    const alone = await answerTo(ask, `{ ${list} }`);
    const { __schema: schema, ...beside } = await answerTo(ask, `{ __schema { queryType { name } } ${list} }`);
    expect(schema).toEqual({ queryType: { name: 'Query' } });
    expect(beside).toEqual(alone);
  });
});
