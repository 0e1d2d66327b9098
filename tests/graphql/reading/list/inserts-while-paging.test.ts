import { describe, expect } from 'vitest';
import { loadFacts } from '../../../../src/facts/write-facts.js';
import { entity, openGraphOfFacts, SOURCE } from '../../../support/facts/build-facts.js';
import { testOnGraph } from '../../../support/fixtures.js';
import { type Ask, answerTo } from '../../../support/graphql/ask.js';
import { SeededRandom, seedOf } from '../../../support/seeded-random.js';
import type { TestStore } from '../../../support/store/test-store.js';

const SEED = seedOf(11);
const EXISTING = 400;
const INSERTS = 1000;
const PAGE = 10;
const NAMES = ['Nguyễn An', 'Nguyễn Bình', 'Đỗ Chi', 'Trần Dũng', 'Ưng Yên', 'Lê Hà'];

const it = testOnGraph(async () => {
  random = new SeededRandom(SEED);
  inserted = [];
  const graph = await openGraphOfFacts(
    ...Array.from({ length: EXISTING }, (_, index) => official(`official:old-${index}`)),
  );
  return graph;
});

let random: SeededRandom;
let inserted: string[];

const official = (id: string) =>
  entity(id, { name: `${random.pick(NAMES)} ${random.below(50)}`, birthDate: String(1940 + random.below(50)) });

async function insert(graph: TestStore, count: number): Promise<void> {
  const facts = Array.from({ length: count }, () => official(`official:new-${random.below(1_000_000_000)}`));
  inserted.push(...facts.map(({ id }) => id));
  await loadFacts(graph.store, { entities: [SOURCE, ...facts], relationships: [] });
}

/** Pages from one end of the list to the other, new officials coming in before each page. */
async function idsWhilePaging(ask: Ask, graph: TestStore, orderBy: object[], forward: boolean): Promise<string[]> {
  const ids: string[] = [];
  const [size, from] = forward ? ['first', 'after'] : ['last', 'before'];
  const query = `query ($cursor: String, $orderBy: [OfficialOrder!]) {
    officials(${size}: ${PAGE}, ${from}: $cursor, orderBy: $orderBy) {
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { node { id } } } }`;
  for (let cursor: string | null = null, more = true; more; ) {
    const left = INSERTS - inserted.length;
    if (left > 0) await insert(graph, Math.min(left, 1 + random.below(40)));
    const { officials } = await answerTo(ask, query, { cursor, orderBy });
    const page: string[] = officials.edges.map(({ node }: { node: { id: string } }) => node.id);
    ids.push(...(forward ? page : page.reverse()));
    cursor = forward ? officials.pageInfo.endCursor : officials.pageInfo.startCursor;
    more = forward ? officials.pageInfo.hasNextPage : officials.pageInfo.hasPreviousPage;
  }
  return ids;
}

describe.each([
  ['by name', [{ field: 'NAME', direction: 'ASC' }]],
  ['by name, downwards', [{ field: 'NAME', direction: 'DESC' }]],
  [
    'by birth and name',
    [
      { field: 'BIRTH_DATE', direction: 'DESC' },
      { field: 'NAME', direction: 'ASC' },
    ],
  ],
])('a list %s, paged to its end while officials are added,', (_, orderBy) => {
  it.for([
    ['forward', true],
    ['backward', false],
  ] as const)(
    'shows everything that was there once, and nothing twice, %s',
    async ([_way, forward], { ask, graph }) => {
      const ids = await idsWhilePaging(ask, graph, orderBy, forward);
      expect(inserted).toHaveLength(INSERTS);
      expect(new Set(ids).size, 'none twice').toBe(ids.length);
      expect(ids.filter((id) => id.startsWith('official:old-'))).toHaveLength(EXISTING);
      const known = new Set(inserted);
      expect(ids.filter((id) => id.startsWith('official:new-') && !known.has(id))).toEqual([]);
    },
  );
});
