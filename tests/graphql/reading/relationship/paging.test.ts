import { describe, expect } from 'vitest';
import type { EntityFact, RelationshipFact } from '../../../../src/facts/fact.js';
import type { RelationshipType } from '../../../../src/model/relationship-types.js';
import { entity, openGraphOfFacts, relationship } from '../../../support/facts/build-facts.js';
import { testOnSharedGraph } from '../../../support/fixtures.js';
import { type Ask, answerTo } from '../../../support/graphql/ask.js';
import { randomDate } from '../../../support/model/calendar.js';
import { SeededRandom, seedOf } from '../../../support/seeded-random.js';

const SEED = seedOf(7);
const COUNT = 23;

type Properties = Record<string, unknown>;

/** A field that lists many relationships, and what dates each: a property of its own or of the event at its end. */
interface Relation {
  readonly field: string;
  readonly of: string;
  readonly type: RelationshipType;
  readonly direction: 'outgoing' | 'incoming';
  readonly other: (random: SeededRandom, index: number) => EntityFact;
  readonly properties: (random: SeededRandom, index: number) => Properties;
  readonly date: (properties: Properties, other: EntityFact) => unknown;
}

const maybeSince = (random: SeededRandom) => (random.chance(0.7) ? { since: randomDate(random) } : {});
const event = (random: SeededRandom, index: number) =>
  entity(`event:e${index}`, {
    name: 'Event',
    kind: 'CONFERENCE',
    ...(random.chance(0.7) && { startsOn: randomDate(random) }),
  });

const relations: readonly Relation[] = [
  {
    field: 'roles',
    of: 'official:x',
    type: 'HOLDS',
    direction: 'outgoing',
    other: (_, index) => entity(`position:p${index}`, { title: 'Position', kind: 'STATE' }),
    properties: maybeSince,
    date: ({ since }) => since,
  },
  {
    field: 'holders',
    of: 'position:y',
    type: 'HOLDS',
    direction: 'incoming',
    other: (_, index) => entity(`official:o${index}`, { name: 'Official' }),
    properties: maybeSince,
    date: ({ since }) => since,
  },
  {
    field: 'participations',
    of: 'official:x',
    type: 'PARTICIPATED_IN',
    direction: 'outgoing',
    other: event,
    properties: (random) => ({ role: 'SPOKE', ...(random.chance(0.3) && { on: randomDate(random) }) }),
    date: ({ on }, other) => on ?? other.properties['startsOn'],
  },
  {
    field: 'rankings',
    of: 'organization:z',
    type: 'RANKED_IN',
    direction: 'incoming',
    other: (_, index) => entity(`province:p${index}`, { name: 'Province' }),
    properties: (random) => ({
      year: random.pick([2016, 2017]),
      ...(random.chance(0.8) && { rank: 1 + random.below(5) }),
    }),
    date: ({ year }) => year,
  },
];

interface Expected {
  readonly fact: RelationshipFact;
  readonly date: string;
}

const facts: (EntityFact | RelationshipFact)[] = [
  entity('official:x', { name: 'X' }),
  entity('position:y', { title: 'Y', kind: 'STATE' }),
  entity('organization:z', { name: 'Z', kind: 'EMULATION_CLUSTER' }),
];
const expected = new Map<Relation, Expected[]>();
const random = new SeededRandom(SEED);
for (const relation of relations) {
  const { of, type, direction } = relation;
  const own = Array.from({ length: COUNT }, (_, index) => {
    const other = relation.other(random, index);
    const properties = relation.properties(random, index);
    const [fromId, toId] = direction === 'outgoing' ? [of, other.id] : [other.id, of];
    const fact = relationship(fromId, type, toId, properties);
    facts.push(other, fact);
    return { fact, date: String(relation.date(properties, other) ?? '') };
  });
  expected.set(relation, own);
}

const it = testOnSharedGraph(() => openGraphOfFacts(...facts));

/** The latest first, what is undated last; then the best rank; then by id. */
function inOrder(own: readonly Expected[]): string[] {
  const rankOf = ({ fact }: Expected) => Number(fact.properties['rank'] ?? Number.POSITIVE_INFINITY);
  const sorted = [...own].sort((left, right) => {
    if (left.date !== right.date) return left.date < right.date ? 1 : -1;
    const [leftRank, rightRank] = [rankOf(left), rankOf(right)];
    if (leftRank !== rightRank) return leftRank - rightRank;
    return left.fact.id < right.fact.id ? -1 : 1;
  });
  return sorted.map(({ fact }) => fact.id);
}

async function readPage(
  ask: Ask,
  { field, of }: Relation,
  first: number,
  after: string | null,
  asOf: string | null = null,
) {
  const { node } = await answerTo(
    ask,
    `query ($id: ID!, $first: Int, $after: String, $asOf: PartialDate) { node(id: $id) {
       ... on ${of.replace(/^(.)(.*):.*/, (_, letter: string, rest: string) => letter.toUpperCase() + rest)} {
         ${field}(first: $first, after: $after, asOf: $asOf) { totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
           edges { id: factId cursor } } } } }`,
    { id: of, first, after, asOf },
  );
  return node[field];
}

describe.each(relations)('$field', (relation) => {
  it('is the same in pages as in one piece: the latest first, then by rank, then by id', async ({ ask }) => {
    const ids = inOrder(expected.get(relation) ?? []);
    const described = `seed ${SEED}`;
    for (const size of [500, 1, 5]) {
      const found: string[] = [];
      let after: string | null = null;
      do {
        const page = await readPage(ask, relation, size, after);
        expect(page.totalCount).toBe(COUNT);
        expect(page.pageInfo).toMatchObject({
          hasPreviousPage: after !== null,
          startCursor: page.edges[0].cursor,
          endCursor: page.edges.at(-1).cursor,
        });
        found.push(...page.edges.map(({ id }: { id: string }) => id));
        after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
      } while (after !== null);
      expect(found, `${described}, pages of ${size}`).toEqual(ids);
    }
  });

  it('goes on after a cursor of any time, at every other time', async ({ ask }) => {
    const idsOf = (edges: { id: string }[]) => edges.map(({ id }) => id);
    const { edges: all } = await readPage(ask, relation, 500, null);
    const random = new SeededRandom(SEED);
    for (let round = 0; round < 10; round += 1) {
      const asOf = randomDate(random);
      const { edges: held } = await readPage(ask, relation, 500, null, asOf);
      const index = random.below(all.length);
      const later = new Set(idsOf(all.slice(index + 1)));
      const page = await readPage(ask, relation, 500, all[index].cursor, asOf);
      const described = `seed ${SEED}, ${asOf} after ${all[index].id}`;
      expect(idsOf(page.edges), described).toEqual(idsOf(held).filter((id) => later.has(id)));
      const [first] = held;
      if (first === undefined) continue;
      const after = all.findIndex(({ id }: { id: string }) => id === first.id);
      const { edges } = await readPage(ask, relation, 500, first.cursor);
      expect(idsOf(edges), described).toEqual(idsOf(all.slice(after + 1)));
    }
  });

  it('refuses the cursor of another list', async ({ ask }) => {
    const other = relations.find(({ type, direction }) => type !== relation.type || direction !== relation.direction);
    if (other === undefined) throw new Error('There is no other list.');
    const { edges } = await readPage(ask, other, 1, null);
    await expect(readPage(ask, relation, 1, edges[0].cursor)).rejects.toThrow('BAD_USER_INPUT');
  });
});
