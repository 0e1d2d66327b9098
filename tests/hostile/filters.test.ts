import { describe, expect } from 'vitest';
import { mapLimited } from '../../src/collections.js';
import { readListSchemas } from '../support/graphql/list/list-schema.js';
import { lists } from '../support/graphql/list/random-entities.js';
import { RandomFilters } from '../support/graphql/list/random-filter.js';
import { testOnLargeGraph } from '../support/hostile/large-service.js';
import { rounds } from '../support/hostile/rounds.js';
import { askDuring, expectWithin, quantile, timed } from '../support/hostile/timing.js';
import { graphqlPost, send } from '../support/http/send.js';
import { SeededRandom, seedOf } from '../support/seeded-random.js';

const LONGEST = 2000;
const DEPTH = 4;

const it = testOnLargeGraph;

interface Answer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

async function ask(url: string, query: string, variables?: object): Promise<Answer> {
  const { text } = await send(`${url}/graphql`, graphqlPost({ query, variables }));
  return JSON.parse(text);
}

const codesOf = ({ errors = [] }: Answer) => errors.map(({ extensions }) => extensions?.code);

/** From officials to events and back, so deep that the next level would be refused. */
function deepFilter(quantifier: string, levels: number): object {
  const inner = levels === 0 ? { name: { contains: 'zzz' } } : undefined;
  if (inner) return inner;
  const below = { node: deepFilter(quantifier, levels - 1) };
  return { [levels % 2 === 0 ? 'participations' : 'participants']: { [quantifier]: below } };
}

const OFFICIALS = 'query ($filter: OfficialFilter) { officials(first: 1, filter: $filter) { totalCount } }';
const ROLES = '{ officials(first: 1) { edges { node { roles { edges { node { name } } } } } } }';
const BY_COUNTS = `query ($filter: OfficialFilter) { officials(first: 500, filter: $filter, orderBy: [
  { count: { participations: { node: { participants: { some: { node: { participations: { some: {} } } } } } } } }
  { count: { roles: { node: { holders: { every: { node: { name: { contains: "a" } } } } } } } }
  { count: { memberships: {} } } ]) { totalCount facets(by: ORGANIZATION) { value count } edges { node { name } } } }`;

describe('hostile filters', () => {
  it('are answered however deep they are', async ({ service: { url } }) => {
    for (const quantifier of ['some', 'none', 'every']) {
      for (const levels of [2, 4, 6]) {
        const filter = deepFilter(quantifier, levels);
        const { answer, milliseconds } = await timed(() => ask(url, OFFICIALS, { filter }));
        const described = `${quantifier}, ${levels} levels, ${Math.round(milliseconds)} ms: ${JSON.stringify(answer)}`;
        expect(
          codesOf(answer).filter((code) => code !== 'LIMIT_EXCEEDED'),
          described,
        ).toEqual([]);
        expectWithin(milliseconds, LONGEST, described);
      }
    }
  });

  it('are answered when drawn at random', async ({ service: { url } }) => {
    const { lists: schemas, inputs } = await readListSchemas(async (query, variables) => ({
      data: {},
      errors: undefined,
      extensions: undefined,
      ...(await ask(url, query, variables)),
    }));
    const random = new SeededRandom(seedOf(15));
    const filters = new RandomFilters(random, inputs, ['official:nobody', 'event:nowhere', 'province:nghe-an']);
    const times: number[] = [];
    for (let round = 0; round < rounds(2000, 100); round += 1) {
      const { field } = random.pick(lists);
      const type = schemas.get(field)?.filter ?? '';
      const filter = filters.filter(type, DEPTH);
      const query = `query ($filter: ${type}) { ${field}(first: 20, filter: $filter) { totalCount edges { node { id } } } }`;
      const { answer, milliseconds } = await timed(() => ask(url, query, { filter }));
      times.push(milliseconds);
      const described = `${field}, ${Math.round(milliseconds)} ms: ${JSON.stringify(filter)}`;
      expect(
        codesOf(answer).filter((code) => code !== 'LIMIT_EXCEEDED'),
        described,
      ).toEqual([]);
      expectWithin(milliseconds, LONGEST, described);
    }
    process.stdout.write(
      `random filters: median ${quantile(times, 0.5).toFixed(0)} ms, longest ${quantile(times, 1).toFixed(0)} ms\n`,
    );
  });

  it('hold up nobody else, and end when they are answered', async ({ service: { url } }) => {
    const filter = deepFilter('some', 4);
    const attacks = mapLimited([...Array(rounds(256, 64)).keys()], 64, (index) =>
      ask(url, index % 2 === 0 ? OFFICIALS : BY_COUNTS, { filter: index % 4 < 2 ? filter : {} }),
    );
    const [answers, cheap, live] = await Promise.all([
      attacks,
      askDuring(attacks, () => ask(url, ROLES)),
      askDuring(attacks, () => send(`${url}/livez`)),
    ]);
    const told = `roles p99 ${quantile(cheap, 0.99).toFixed(0)} ms of ${cheap.length}, livez p99 ${quantile(live, 0.99).toFixed(0)} ms of ${live.length}`;
    const codes = answers.flatMap(codesOf);
    process.stdout.write(
      `64 hostile filters at a time: ${told}, refused ${codes.length} of ${answers.length} (${[...new Set(codes)].join()})\n`,
    );
    expect(codes.filter((code) => code !== 'BUSY' && code !== 'TIMEOUT' && code !== 'LIMIT_EXCEEDED')).toEqual([]);
    expectWithin(quantile(cheap, 0.99), 200, told);
    expectWithin(quantile(live, 0.99), 100, told);
  });
});
