import { describe, expect } from 'vitest';
import { entity, openGraphOfFacts, relationship } from '../../../support/facts/build-facts.js';
import { testOnSharedGraph } from '../../../support/fixtures.js';
import { type Ask, answerTo } from '../../../support/graphql/ask.js';

const COUNT = 30;

const it = testOnSharedGraph(() =>
  openGraphOfFacts(
    ...Array.from({ length: COUNT }, (_, index) =>
      entity(`official:x${String(index).padStart(2, '0')}`, { name: 'Nguyễn', birthDate: '1970' }),
    ),
    entity('position:p', { title: 'Chairman', kind: 'STATE', rank: 1 }),
    relationship('official:x00', 'HOLDS', 'position:p', { since: '2017' }),
  ),
);

async function codesOf(ask: Ask, query: string): Promise<unknown> {
  const { data, errors } = await ask(query);
  expect(data ?? null).toBeNull();
  return errors?.map(({ extensions }) => extensions?.['code']);
}

async function cursorOf(ask: Ask, list: string): Promise<string> {
  const answer = await answerTo(ask, `{ list: ${list} { edges { cursor } } }`);
  return answer.list.edges[0].cursor;
}

function base64(content: string): string {
  return Buffer.from(content).toString('base64url');
}

/** What a cursor is made of: the list and order it belongs to, and the values of its edge. */
function contentOf(cursor: string): unknown[] {
  return JSON.parse(Buffer.from(cursor, 'base64url').toString());
}

describe('the size of a page', () => {
  it.for([
    ['first: 0', 0],
    ['last: 0', 0],
    ['first: 1', 1],
    ['first: 500', COUNT],
    ['last: 500', COUNT],
    ['first: null, last: 3', 3],
    ['first: null', 20],
    ['last: null', 20],
    ['orderBy: []', 20],
  ] as const)('with %s is %i', async ([page, size], { ask }) => {
    const { officials } = await answerTo(ask, `{ officials(${page}) { totalCount edges { node { id } } } }`);
    expect(officials.edges).toHaveLength(size);
    expect(officials.totalCount).toBe(COUNT);
  });

  it('of nothing has no cursors and says whether there is more', async ({ ask }) => {
    const { forward, backward } = await answerTo(
      ask,
      `{ forward: officials(first: 0) { pageInfo { ...info } } backward: officials(last: 0) { pageInfo { ...info } } }
       fragment info on PageInfo { hasNextPage hasPreviousPage startCursor endCursor }`,
    );
    const none = { startCursor: null, endCursor: null };
    expect(forward.pageInfo).toEqual({ hasNextPage: true, hasPreviousPage: false, ...none });
    expect(backward.pageInfo).toEqual({ hasNextPage: false, hasPreviousPage: true, ...none });
  });

  it.for(['first: 501', 'first: -1', 'last: 501', 'last: -1', 'first: 1, last: 1', 'first: 2147483647'])(
    'cannot be %s',
    async (page, { ask }) => {
      expect(await codesOf(ask, `{ officials(${page}) { totalCount } }`)).toEqual(['BAD_USER_INPUT']);
    },
  );

  it.for(['first: 2147483648', 'first: "3"', 'first: 1.5'])('of %s does not fit the schema', async (page, { ask }) => {
    expect(await codesOf(ask, `{ officials(${page}) { totalCount } }`)).toEqual(['GRAPHQL_VALIDATION_FAILED']);
  });

  it.for(['first: 501', 'first: -1'])('of a relation cannot be %s', async (page, { ask }) => {
    const { errors } = await ask(`{ official(id: "official:x00") { roles(${page}) { totalCount } } }`);
    expect(errors?.[0]).toMatchObject({ path: ['official', 'roles'], extensions: { code: 'BAD_USER_INPUT' } });
  });
});

describe('a cursor', () => {
  it.for([
    ['another list', 'positions'],
    ['the same list in another order', 'officials(orderBy: [{ field: BIRTH_DATE }])'],
    ['the same list in the other direction', 'officials(orderBy: [{ field: NAME, direction: DESC }])'],
    ['the same list in an order of more keys', 'officials(orderBy: [{ field: NAME }, { field: BIRTH_DATE }])'],
  ] as const)('of %s is refused', async ([_, list], { ask }) => {
    const cursor = await cursorOf(ask, list);
    expect(await codesOf(ask, `{ officials(first: 1, after: "${cursor}") { edges { cursor } } }`)).toEqual([
      'BAD_USER_INPUT',
    ]);
    expect(await codesOf(ask, `{ officials(last: 1, before: "${cursor}") { edges { cursor } } }`)).toEqual([
      'BAD_USER_INPUT',
    ]);
  });

  it('goes after with `first` and before with `last`', async ({ ask }) => {
    const cursor = await cursorOf(ask, 'officials');
    expect(await codesOf(ask, `{ officials(last: 1, after: "${cursor}") { totalCount } }`)).toEqual(['BAD_USER_INPUT']);
    expect(await codesOf(ask, `{ officials(first: 1, before: "${cursor}") { totalCount } }`)).toEqual([
      'BAD_USER_INPUT',
    ]);
    expect(await codesOf(ask, `{ officials(before: "${cursor}") { totalCount } }`)).toEqual(['BAD_USER_INPUT']);
  });

  it.for([
    ['no base64', () => '***'],
    ['no JSON', () => base64('[')],
    ['no list', () => base64('{}')],
    ['nothing', () => base64('[]')],
    ['too few values', (list: string) => base64(JSON.stringify([list, 1]))],
    ['too many values', (list: string) => base64(JSON.stringify([list, 1, 'a', 'b']))],
    ['a list as a value', (list: string) => base64(JSON.stringify([list, [1], 'a']))],
    ['null as a value', (list: string) => base64(JSON.stringify([list, null, 'a']))],
    ['a number no store keeps', (list: string) => base64(JSON.stringify([list, 1e300, 'a']))],
    ['a number too great to read', (list: string) => base64(`[${JSON.stringify(list)}, 1e999, "a"]`)],
  ] as const)('made of %s is refused', async ([_, forge], { ask }) => {
    const positions = 'positions(orderBy: [{ field: RANK }], first: 1';
    const [list] = contentOf(await cursorOf(ask, `${positions})`));
    const query = `{ ${positions}, after: "${forge(String(list))}") { edges { cursor } } }`;
    expect(await codesOf(ask, query)).toEqual(['BAD_USER_INPUT']);
  });

  it.for([
    ['holders of a position', 'position(id: "position:p") { holders'],
    ['facts of a source', 'source(id: "source:s") { facts'],
  ] as const)('of the %s with a text in place of a number is refused', async ([_, field], { ask }) => {
    const cursor = (await answerTo(ask, `{ entity: ${field} { edges { cursor } } } }`)).entity;
    const [edge] = (Object.values(cursor)[0] as { edges: { cursor: string }[] }).edges;
    const forged = contentOf(edge?.cursor ?? '').map((value) => (typeof value === 'number' ? 'x' : value));
    const { errors } = await ask(`{ ${field}(after: "${base64(JSON.stringify(forged))}") { edges { cursor } } } }`);
    expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', argument: 'after' });
  });
});

describe('an order', () => {
  it('has at most four keys', async ({ ask }) => {
    const keys = (count: number) => Array.from({ length: count }, () => '{ field: NAME }').join(', ');
    await answerTo(ask, `{ officials(orderBy: [${keys(4)}]) { totalCount } }`);
    expect(await codesOf(ask, `{ officials(orderBy: [${keys(5)}]) { totalCount } }`)).toEqual(['LIMIT_EXCEEDED']);
  });
});

describe('totalCount', () => {
  it('costs one count and reads no entity', async ({ ask, graph }) => {
    graph.clearReads();
    await answerTo(ask, '{ officials(first: 2) { totalCount } }');
    expect(graph.reads).toEqual(['graphql/reading/list/count']);
  });

  it('costs nothing unless it is asked for', async ({ ask, graph }) => {
    graph.clearReads();
    await answerTo(ask, '{ officials(first: 2) { edges { node { name } } } }');
    expect(graph.reads).toEqual(['graphql/reading/list/list']);
  });

  it('counts the whole list, whichever page is asked for', async ({ ask }) => {
    const after = await cursorOf(ask, 'officials(first: 1)');
    const { officials } = await answerTo(ask, `{ officials(first: 1, after: "${after}") { totalCount } }`);
    expect(officials.totalCount).toBe(COUNT);
  });
});
