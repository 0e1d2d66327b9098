import { describe, expect } from 'vitest';
import { searchRoutes } from '../../../../src/graphql/questions/path/search-routes.js';
import { typePattern } from '../../../../src/graphql/reading/graph-question.js';
import { factsOf, type Link, openGraphOfFacts } from '../../../support/facts/graph-of-links.js';
import { testOnSharedGraph } from '../../../support/fixtures.js';
import { type Ask, answerTo } from '../../../support/graphql/ask.js';
import type { TestStore } from '../../../support/store/test-store.js';

const ministryOfMany: Link[] = Array.from({ length: 98 }, (_, index) => [
  `official:staff-${index}`,
  'MEMBER_OF',
  'organization:ministry',
]);

const links: readonly Link[] = [
  // a and b: by a ministry of a hundred, or by a committee and c.
  ['official:a', 'MEMBER_OF', 'organization:ministry'],
  ['official:b', 'MEMBER_OF', 'organization:ministry'],
  ...ministryOfMany,
  ['official:a', 'HOLDS', 'position:x', { since: '2001', until: '2005' }],
  ['official:c', 'HOLDS', 'position:x', { since: '2004', until: '2010' }],
  ['official:c', 'HOLDS', 'position:y', { since: '2008', until: '2012' }],
  ['official:b', 'HOLDS', 'position:y', { since: '2011' }],
  // d and e: three ties; two relationships between d and the organization.
  ['official:d', 'MEMBER_OF', 'organization:m1', { term: '2nd', since: '2001', until: '2003' }],
  ['official:d', 'MEMBER_OF', 'organization:m1', { term: '1st', since: '1990', until: '1995' }],
  ['official:d', 'MEMBER_OF', 'organization:m2'],
  ['official:d', 'HOLDS', 'position:m3'],
  ['official:e', 'MEMBER_OF', 'organization:m1', { since: '2002' }],
  ['official:e', 'MEMBER_OF', 'organization:m2'],
  ['official:e', 'HOLDS', 'position:m3'],
  // f and g: a day, a year and the day of an event.
  ['official:f', 'PARTICIPATED_IN', 'event:fair', { role: 'SPOKE' }],
  ['official:g', 'PARTICIPATED_IN', 'event:fair', { role: 'SPOKE' }],
  ['official:g', 'RECEIVED', 'award:medal', { year: 2016 }],
  ['official:h', 'RECEIVED', 'award:medal', { year: 2017 }],
  // i and j: one position one after the other, another at once, and an award of many.
  ['official:i', 'HOLDS', 'position:n1', { since: '2001', until: '2003' }],
  ['official:j', 'HOLDS', 'position:n1', { since: '2005' }],
  ['official:i', 'HOLDS', 'position:n2', { since: '2001', until: '2008' }],
  ['official:j', 'HOLDS', 'position:n2', { since: '2005', status: 'ONGOING' }],
  ['official:i', 'RECEIVED', 'award:of-many', { year: 2006 }],
  ['official:j', 'RECEIVED', 'award:of-many', { year: 2006 }],
  ...Array.from(
    { length: 10 },
    (_, index): Link => [`official:laureate-${index}`, 'RECEIVED', 'award:of-many', { year: 2006 }],
  ),
];

const known = { 'official:alone': {}, 'event:fair': { startsOn: '2016-05-03' } };
const it = testOnSharedGraph(() => openGraphOfFacts(factsOf(links, known)));

async function pathsOf(
  ask: Ask,
  from: string,
  to: string,
  more = '',
): Promise<{ cost: number; ids: string[]; via: string[] }[]> {
  const { path } = await answerTo(
    ask,
    `{ path(from: "${from}", to: "${to}" ${more}) { cost nodes { id } edges { relationship { id } } } }`,
  );
  return path.map((one: { cost: number; nodes: { id: string }[]; edges: { relationship: { id: string } }[] }) => ({
    cost: one.cost,
    ids: one.nodes.map(({ id }) => id.slice(id.indexOf(':') + 1)),
    via: one.edges.map(({ relationship }) => relationship.id),
  }));
}

async function errorOf(ask: Ask, query: string) {
  const { errors } = await ask(query);
  return { code: errors?.[0]?.extensions?.['code'], message: errors?.[0]?.message };
}

describe('path', () => {
  it('avoids a ministry of a hundred if hubs cost enough', async ({ ask }) => {
    const through = { cost: 2, ids: ['a', 'ministry', 'b'] };
    const round = { cost: 4, ids: ['a', 'x', 'c', 'y', 'b'] };
    const NOTHING = 'hubPenalty: 0, apartPenalty: 0';
    expect(await pathsOf(ask, 'official:a', 'official:b', `count: 3, ${NOTHING}`)).toMatchObject([through, round]);
    // Three entities with two relationships each against one with a hundred: 4 + 3 log 2 against 2 + 2.
    expect(await pathsOf(ask, 'official:a', 'official:b', 'count: 3, hubPenalty: 1, apartPenalty: 0')).toMatchObject([
      { ...through, cost: 4 },
      { ...round, cost: 4.90309 },
    ]);
    expect(await pathsOf(ask, 'official:a', 'official:b', 'count: 1, hubPenalty: 2, apartPenalty: 0')).toMatchObject([
      { ...round, cost: 5.80618 },
    ]);
    expect(
      await pathsOf(ask, 'official:a', 'official:b', 'count: 3, hubPenalty: 2, apartPenalty: 0, maxLength: 3'),
    ).toMatchObject([{ ...through, cost: 6 }]);
  });

  it('follows only the types and the time asked for', async ({ ask }) => {
    expect(await pathsOf(ask, 'official:a', 'official:b', 'via: [HOLDS]')).toMatchObject([
      { ids: ['a', 'x', 'c', 'y', 'b'] },
    ]);
    expect(await pathsOf(ask, 'official:a', 'official:b', 'via: [HOLDS], maxLength: 3')).toEqual([]);
    expect(await pathsOf(ask, 'official:a', 'official:c', 'via: [HOLDS], asOf: "2004-06"')).toHaveLength(1);
    expect(await pathsOf(ask, 'official:a', 'official:c', 'via: [HOLDS], asOf: "2003"')).toEqual([]);
    expect(await pathsOf(ask, 'official:a', 'official:c', 'via: [HOLDS], asOf: "2006"')).toEqual([]);
    expect(await pathsOf(ask, 'official:f', 'official:g', 'asOf: "2016-05-02"')).toEqual([]);
    expect(await pathsOf(ask, 'official:f', 'official:g', 'asOf: "2016-05-03"')).toHaveLength(1);
    expect(await pathsOf(ask, 'official:a', 'official:b', 'via: []')).toEqual([]);
  });

  it('follows only hops that may have held on a common day, if overlapping', async ({ ask }) => {
    expect(await pathsOf(ask, 'official:a', 'official:c', 'via: [HOLDS], overlapping: true')).toHaveLength(1);
    expect(await pathsOf(ask, 'official:a', 'official:b', 'via: [HOLDS], overlapping: true')).toEqual([]);
    expect(await pathsOf(ask, 'official:f', 'official:g', 'overlapping: true')).toHaveLength(1);
    // The event was in 2016, the awards were of 2016 and 2017.
    expect(await pathsOf(ask, 'official:f', 'award:medal', 'overlapping: true')).toHaveLength(1);
    expect(await pathsOf(ask, 'official:g', 'official:h', 'overlapping: true')).toEqual([]);
    expect(await pathsOf(ask, 'official:g', 'official:h')).toHaveLength(1);
  });

  it('orders ties by the ids of the entities', async ({ ask }) => {
    const paths = await pathsOf(ask, 'official:d', 'official:e', 'count: 10, maxLength: 2, hubPenalty: 0');
    expect(paths.map(({ ids }) => ids[1])).toEqual(['m1', 'm2', 'm3']);
    expect(await pathsOf(ask, 'official:d', 'official:e', 'hubPenalty: 0')).toEqual(paths.slice(0, 1));
  });

  it('passes through what links fewest, of paths of one length, unless told otherwise', async ({ ask }) => {
    const paths = await pathsOf(ask, 'official:d', 'official:e', 'count: 10, maxLength: 2');
    expect(paths.map(({ ids }) => ids[1])).toEqual(['m2', 'm3', 'm1']);
    expect(paths.map(({ cost }) => cost)).toEqual([2.00301, 2.00301, 2.004771]);
    expect(await pathsOf(ask, 'official:d', 'official:e')).toEqual(paths.slice(0, 1));
    // A shorter path comes first, however many its hub links.
    expect((await pathsOf(ask, 'official:a', 'official:b', 'count: 3')).map(({ ids }) => ids.length)).toEqual([3, 5]);
  });

  it('tells of times that do not meet, and puts such paths behind those of their length', async ({ ask }) => {
    const told = async (more: string) => {
      const asked = `{ path(from: "official:i", to: "official:j", maxLength: 2, ${more}) {
        cost sharedTime sharedFrom sharedUntil sentence nodes { id } } }`;
      const { path } = await answerTo(ask, asked);
      return path.map(({ nodes: [, middle], sentence, ...one }: { nodes: { id: string }[]; sentence: string }) => ({
        ...one,
        by: middle?.id,
        apart: sentence.endsWith(' (not at the same time)'),
      }));
    };
    const atOnce = { by: 'position:n2', sharedTime: 'DEFINITE', sharedFrom: '2005', sharedUntil: '2008', apart: false };
    const hub = { by: 'award:of-many', sharedTime: 'DEFINITE', sharedFrom: '2006', sharedUntil: null, apart: false };
    const apart = { by: 'position:n1', sharedTime: 'NONE', sharedFrom: null, sharedUntil: null, apart: true };
    expect(await told('count: 3')).toEqual([
      { ...atOnce, cost: 2.00301 },
      { ...hub, cost: 2.010792 },
      { ...apart, cost: 2.50301 },
    ]);
    expect(await told('count: 1')).toMatchObject([atOnce]);
    expect(await told('count: 3, hubPenalty: 0')).toMatchObject([hub, atOnce, apart]);
    expect(await told('count: 3, apartPenalty: 0')).toMatchObject([apart, atOnce, hub]);
    expect(await told('count: 3, apartPenalty: 7')).toMatchObject([{}, {}, { ...apart, cost: 9.00301 }]);
  });

  it('has the same order whatever is shown of it', async ({ ask }) => {
    for (const more of ['', 'hubPenalty: 0', 'apartPenalty: 0', 'hubPenalty: 2', 'overlapping: true']) {
      const arguments_ = `from: "official:i", to: "official:j", count: 2, ${more}`;
      const { alone, costs, whole } = await answerTo(
        ask,
        `{ alone: path(${arguments_}) { nodes { id } } costs: path(${arguments_}) { cost nodes { id } }
           whole: path(${arguments_}) { cost nodes { id } sentence } }`,
      );
      const { path: single } = await answerTo(ask, `{ path(${arguments_}) { nodes { id } } }`);
      const idsIn = (paths: { nodes: { id: string }[] }[]) => paths.map(({ nodes }) => nodes.map(({ id }) => id));
      expect([alone, costs, whole].map(idsIn)).toEqual(Array(3).fill(idsIn(single)));
    }
  });

  it('shows the first relationship by id that fits', async ({ ask }) => {
    const [first] = await pathsOf(ask, 'official:d', 'organization:m1');
    expect(first?.via).toEqual(['official:d/MEMBER_OF/organization:m1/1st']);
    const [in2002] = await pathsOf(ask, 'official:d', 'organization:m1', 'asOf: "2002"');
    expect(in2002?.via).toEqual(['official:d/MEMBER_OF/organization:m1/2nd']);
    const [overlapping] = await pathsOf(ask, 'official:d', 'official:e', 'overlapping: true, hubPenalty: 0');
    expect(overlapping?.via[0]).toBe('official:d/MEMBER_OF/organization:m1/2nd');
  });

  it('from an entity to itself has no hops', async ({ ask }) => {
    expect(await pathsOf(ask, 'official:alone', 'official:alone', 'count: 5')).toEqual([
      { cost: 0, ids: ['alone'], via: [] },
    ]);
  });

  it('is an empty list if there is none', async ({ ask }) => {
    expect(await pathsOf(ask, 'official:a', 'official:alone')).toEqual([]);
    expect(await pathsOf(ask, 'official:alone', 'official:a', 'overlapping: true, hubPenalty: 1, count: 10')).toEqual(
      [],
    );
  });

  it.for([
    ['from: "official:nobody", to: "official:a"', '`from` names no entity of the graph: "official:nobody".'],
    [
      'from: "official:a", to: "no id"',
      expect.stringContaining('`to` is "no id", and no id of the graph begins so: write type:name'),
    ],
    ['from: "official:nobody", to: "official:nobody"', '`from` names no entity of the graph: "official:nobody".'],
    ['from: "official:a", to: "official:b", maxLength: 9', '`maxLength` must be from 1 to 8; it is 9.'],
    ['from: "official:a", to: "official:b", maxLength: 0', '`maxLength` must be from 1 to 8; it is 0.'],
    ['from: "official:a", to: "official:b", count: 11', '`count` must be from 1 to 10; it is 11.'],
    ['from: "official:a", to: "official:b", hubPenalty: -1', '`hubPenalty` must be from 0 to 100; it is -1.'],
    ['from: "official:a", to: "official:b", apartPenalty: 101', '`apartPenalty` must be from 0 to 100; it is 101.'],
  ] as const)('refuses %s', async ([given, message], { ask }) => {
    expect(await errorOf(ask, `{ path(${given}) { length } }`)).toEqual({ code: 'BAD_USER_INPUT', message });
  });
});

describe('a search for paths', () => {
  const question = {
    fromId: 'official:a',
    toId: 'official:b',
    maxLength: 8,
    count: 10,
    types: typePattern(null),
    asOf: null,
    hubPenalty: 0,
    apartPenalty: 0,
  };
  const fresh = (graph: TestStore) => ({ store: graph.store, adjacencyCache: undefined });
  const unlimited = { entities: 1e6, relationships: 1e6, comparisons: 1e6, milliseconds: 60_000, denseFrontier: 1e6 };

  it.for([
    ['visited 50 entities', { entities: 50 }],
    ['read 20 relationships', { relationships: 20 }],
    ['compared 3 parts of paths', { comparisons: 3 }],
    ['took 0 seconds', { milliseconds: 0 }],
  ] as const)('ends when it has %s, and says how to narrow it', async ([spent, limit], { graph }) => {
    for (const overlapping of [false, true]) {
      const search = searchRoutes(fresh(graph), { ...question, overlapping }, { ...unlimited, ...limit });
      await expect(search).rejects.toMatchObject({
        code: 'LIMIT_EXCEEDED',
        message: expect.stringMatching(new RegExp(`${spent} without an answer. Narrow the question: .*maxLength.*via`)),
      });
    }
  });

  it('reaches a hub from the other side rather than read all its relationships', async ({ graph }) => {
    const ends = { fromId: 'official:staff-0', toId: 'official:staff-1', count: 1, overlapping: false };
    const found = await searchRoutes(
      fresh(graph),
      { ...question, ...ends },
      { ...unlimited, relationships: 2, entities: 3 },
    );
    expect(found.map(({ ids }) => ids)).toEqual([['official:staff-0', 'organization:ministry', 'official:staff-1']]);
  });

  it.for([
    ['official:staff-0', 'official:c'],
    ['organization:ministry', 'official:b'],
    ['official:c', 'organization:ministry'],
  ] as const)(
    'finds the same, however soon a frontier counts as dense (%s to %s)',
    async ([fromId, toId], { graph }) => {
      const ends = { ...question, fromId, toId, overlapping: false };
      const found = await searchRoutes(fresh(graph), ends, unlimited);
      expect(found.length).toBeGreaterThan(0);
      for (const denseFrontier of [0, 1, 2, 50]) {
        expect(await searchRoutes(fresh(graph), ends, { ...unlimited, denseFrontier })).toEqual(found);
      }
    },
  );
});
