import { describe, expect } from 'vitest';
import { testOnStartingGraph as it } from '../../../support/fixtures.js';
import { answerTo, askerOf } from '../../../support/graphql/ask.js';
import { PAGE_INFO, pageThrough } from '../../../support/graphql/page-through.js';
import { randomDate } from '../../../support/graphql/questions/overlap-oracle.js';
import { GIVEN, type Item, randomFacts } from '../../../support/graphql/questions/random-timeline.js';
import { SeededRandom, seedsFrom } from '../../../support/seeded-random.js';
import { openGraphOf } from '../../../support/store/test-store.js';

const QUERY = `query ($ids: [ID!]!, $from: PartialDate, $until: PartialDate, $first: Int, $after: String) {
  timeline(ids: $ids, from: $from, until: $until, first: $first, after: $after) { totalCount ${PAGE_INFO}
    edges { date kind factId property surelyWithin sentence node { id } relationship { id } evidence { source { id } } } } }`;

interface Edge {
  readonly date: string;
  readonly kind: string;
  readonly factId: string;
  readonly surelyWithin: boolean;
  readonly node: { readonly id: string };
}

const MILLISECONDS_OF_A_DAY = 86_400_000;
const allDays = Array.from({ length: 365 * 4 }, (_, index) =>
  new Date(Date.UTC(2014, 6, 1) + index * MILLISECONDS_OF_A_DAY).toISOString().slice(0, 10),
);

/** Whether all and whether some of the days a date may mean lie within bounds, by trying out every day. */
function withinByTrial(date: string, from: string | null, until: string | null): { all: boolean; some: boolean } {
  if (date === '1960') return { all: from === null, some: from === null };
  const daysOf = (bound: string) => allDays.filter((day) => day.startsWith(bound));
  const first = from === null ? '' : (daysOf(from)[0] ?? '');
  const last = until === null ? '~' : (daysOf(until).at(-1) ?? '~');
  const within = daysOf(date).map((day) => first <= day && day <= last);
  return { all: within.every(Boolean), some: within.some(Boolean) };
}

function positionOf({ date, kind, factId }: Item | Edge): string {
  return [date, kind, factId].join(' ');
}

describe('timeline of random facts', { timeout: 60_000 }, () => {
  it.each(seedsFrom(1, 3))('shows what a brute-force search finds, in order, page by page (seed %i)', async (seed) => {
    const random = new SeededRandom(seed);
    const facts = randomFacts(random);
    const graph = await openGraphOf(facts.yaml);
    const ask = askerOf(graph.store);
    for (let index = 0; index < 6; index += 1) {
      const ids = random.some(GIVEN, 0.4);
      const bounds = [randomDate(random), randomDate(random)].sort();
      const from = random.chance(0.5) ? (bounds[0] ?? null) : null;
      const until = random.chance(0.5) ? (bounds[1] ?? null) : null;
      if (ids.length === 0) continue;
      const variables = { ids, from, until, first: 1 + random.below(6) };
      const described = JSON.stringify({ seed, ...variables });
      const edges = await pageThrough<Edge>(ask, 'timeline', QUERY, variables);
      const expected = facts.items
        .filter((item) => item.ids.some((id) => ids.includes(id)) && withinByTrial(item.date, from, until).some)
        .map((item) => ({ position: positionOf(item), item }))
        .sort((left, right) => (left.position < right.position ? -1 : 1));
      expect(edges.map(positionOf), described).toEqual(expected.map(({ position }) => position));
      for (const [position, edge] of edges.entries()) {
        expect(edge.surelyWithin, described).toBe(withinByTrial(edge.date, from, until).all);
        expect(edge.node.id, described).toBe(expected[position]?.item.ids.find((id) => ids.includes(id)));
      }
      const { timeline } = await answerTo(ask, QUERY, { ids, from, until, first: 0 });
      expect(timeline.totalCount, described).toBe(expected.length);
    }
    await graph.close();
  });
});

describe('timeline of the starting graph', () => {
  it('shows the life of a chairman in two calls, with sentences and evidence', async ({ ask, graph }) => {
    graph.clearReads();
    const { timeline } = await answerTo(
      ask,
      `{ timeline(ids: ["official:nguyen-xuan-duong"], until: "2013-05-15") { edges {
          date kind property sentence node { id } relationship { since until } evidence { paragraph } } } }`,
    );
    expect(timeline.edges).toHaveLength(3);
    expect(timeline.edges[0]).toMatchObject({
      date: '1958-09-01',
      kind: 'BEGAN',
      property: 'birthDate',
      sentence: 'Nguyễn Xuân Đường was born on 1 September 1958',
      relationship: null,
    });
    expect(timeline.edges[2]).toMatchObject({
      date: '2013-05-15',
      kind: 'BEGAN',
      property: null,
      sentence:
        "Nguyễn Xuân Đường took up the position of Chairman of the People's Committee of Nghệ An on 15 May 2013",
      node: { id: 'official:nguyen-xuan-duong' },
      relationship: { since: '2013-05-15', until: '2018-10-01' },
    });
    for (const { evidence } of timeline.edges) expect(evidence.length).toBeGreaterThan(0);
    expect(graph.reads).toEqual(['facts/of-one-type', 'graphql/questions/timeline/items']);
  });

  it('shows what became of a province', async ({ ask }) => {
    const { timeline } = await answerTo(
      ask,
      `{ timeline(ids: ["province:quang-tri"], from: "2025") { edges { date kind property surelyWithin sentence } } }`,
    );
    expect(timeline.edges).toContainEqual({
      date: '2025-07-01',
      kind: 'ENDED',
      property: 'validUntil',
      surelyWithin: true,
      sentence: 'The former Quảng Trị Province ceased to exist on 1 July 2025',
    });
  });

  it('tells its first and last date of a relationship, of whichever page', async ({ ask, graph }) => {
    const query = `query($ids: [ID!]!, $from: PartialDate, $until: PartialDate, $first: Int) {
      timeline(ids: $ids, from: $from, until: $until, first: $first) {
        firstDate lastDate totalCount pageInfo { hasNextPage } edges { date relationship { id } }
      }
    }`;
    for (const variables of [
      { ids: ['official:nguyen-xuan-duong'] },
      { ids: ['province:quang-tri', 'official:nguyen-duc-chinh'] },
      { ids: ['province:quang-tri'], from: '2015', until: '2020-06' },
      { ids: ['official:nguyen-xuan-duong'], until: '1970' },
      { ids: ['official:nguyen-xuan-duong'], until: '1900' },
    ]) {
      const { timeline: whole } = await answerTo(ask, query, { ...variables, first: 500 });
      const edges: { date: string; relationship: object | null }[] = whole.edges;
      const dates = edges.flatMap(({ date, relationship }) => (relationship === null ? [] : [date])).sort();
      const extent = { firstDate: dates[0] ?? null, lastDate: dates.at(-1) ?? null };
      expect(whole).toMatchObject(extent);
      graph.clearReads();
      expect((await answerTo(ask, query, { ...variables, first: 0 })).timeline).toEqual({
        ...extent,
        totalCount: edges.length,
        pageInfo: { hasNextPage: edges.length > 0 },
        edges: [],
      });
      expect(graph.reads.filter((name) => name.startsWith('graphql/'))).toEqual(['graphql/questions/timeline/count']);
    }
  });

  it.for([
    ['no id', { ids: [] }, '`ids` must hold 1 to 10 different ids; it holds 0'],
    ['an unknown id', { ids: ['official:nobody'] }, '`ids[0]` names no entity of the graph: "official:nobody".'],
    ['bounds the wrong way round', { ids: ['province:hue'], from: '2017', until: '2016' }, 'is after `until` 2016.'],
    ['a page too long', { ids: ['province:hue'], first: 501 }, '`first` must be from 0 to 500; it is 501.'],
    ['no cursor', { ids: ['province:hue'], after: 'x' }, '`after` is "x", which is not a cursor of this list'],
  ] as const)('refuses %s', async ([_, variables, message], { ask }) => {
    const { errors } = await ask(QUERY, variables);
    expect(errors?.[0]?.message).toContain(message);
    expect(errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
  });
});
