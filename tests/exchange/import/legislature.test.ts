import { expect, it } from 'vitest';
import { importText } from '../../support/exchange/import-text.js';
import { openForTest } from '../../support/fixtures.js';
import { type Ask, answerTo, askerOf } from '../../support/graphql/ask.js';
import { SeededRandom, seedsFrom } from '../../support/seeded-random.js';
import { openTestStore } from '../../support/store/test-store.js';

// A legislature as such files have it: most memberships have no dates but those of their legislative period.

const PERSONS = 60;
const DAYS_OF_A_TERM = 10;
const DAY = 86_400_000;

interface Term {
  readonly id: string;
  readonly start_date: string;
  readonly end_date: string;
}

interface Membership {
  readonly person_id: string;
  readonly legislative_period_id: string;
  readonly start_date?: string;
  readonly end_date?: string;
}

const terms: readonly Term[] = [
  { id: 'term/1', start_date: '2001-03-10', end_date: '2005-02-28' },
  { id: 'term/2', start_date: '2005-03-01', end_date: '2009-03-01' },
  { id: 'term/3', start_date: '2009-04-01', end_date: '2013-03-31' },
];

function dayOf(term: Term, part: number): string {
  const [first, last] = [Date.parse(term.start_date), Date.parse(term.end_date)];
  return new Date(first + Math.round(((last - first) / DAY) * part) * DAY).toISOString().slice(0, 10);
}

function randomMemberships(random: SeededRandom): Membership[] {
  return terms.flatMap((term) =>
    Array.from({ length: PERSONS }, (_, index) => `person/${index}`)
      .filter(() => random.chance(0.5))
      .map((person_id) => {
        const [from, until] = [random.next() / 2, 0.5 + random.next() / 2];
        return {
          ...{ person_id, legislative_period_id: term.id },
          ...(random.chance(0.2) && { start_date: dayOf(term, from) }),
          ...(random.chance(0.2) && { end_date: dayOf(term, until) }),
        };
      }),
  );
}

function fileOf(memberships: readonly Membership[]): object {
  return {
    persons: Array.from({ length: PERSONS }, (_, index) => ({ id: `person/${index}`, name: `Member ${index}` })),
    organizations: [{ id: 'legislature', name: 'Legislature', classification: 'legislature' }],
    events: terms.map((term) => ({ ...term, name: term.id, classification: 'legislative period' })),
    memberships: memberships.map((one) => ({ ...one, organization_id: 'legislature', role: 'member' })),
  };
}

/** Who sat on a day, by the dates of a membership or else of its period. */
function satOn(memberships: readonly Membership[], day: string): string[] {
  return memberships
    .filter(({ legislative_period_id, start_date, end_date }) => {
      const term = terms.find(({ id }) => id === legislative_period_id);
      return (start_date ?? term?.start_date ?? '') <= day && day <= (end_date ?? term?.end_date ?? '');
    })
    .map(({ person_id }) => person_id.replace('person/', 'Member '))
    .sort();
}

async function listedOn(ask: Ask, day: string) {
  const { organizations, officials } = await answerTo(
    ask,
    `{ organizations { edges { node { members(asOf: "${day}", first: 100) { totalCount edges { node { ... on Official { name } } } } } } }
       officials(asOf: "${day}", first: 1, filter: { memberships: { some: {} } }) { totalCount } }`,
  );
  const [{ node }] = organizations.edges;
  const names: string[] = node.members.edges.map((edge: { node: { name: string } }) => edge.node.name);
  return { names: names.sort(), edges: node.members.totalCount, persons: officials.totalCount };
}

it.each(seedsFrom(1, 2))('a legislature imported has the members of each day: seed %i', async (seed) => {
  const memberships = randomMemberships(new SeededRandom(seed));
  const { store } = await openForTest(openTestStore);
  const { report } = await importText(store, 'legislature.json', fileOf(memberships));
  expect(report.problems).toEqual([]);
  const ask = askerOf(store);
  const days = terms.flatMap((term) =>
    Array.from({ length: DAYS_OF_A_TERM }, (_, index) => dayOf(term, index / (DAYS_OF_A_TERM - 1))),
  );
  for (const day of [...days, '2001-03-09', '2009-03-15', '2013-04-01']) {
    const names = satOn(memberships, day);
    expect({ day, ...(await listedOn(ask, day)) }).toEqual({
      ...{ day, names },
      edges: names.length,
      persons: new Set(names).size,
    });
  }
});
