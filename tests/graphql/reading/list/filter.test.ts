import { describe, expect } from 'vitest';
import { mapLimited } from '../../../../src/collections.js';
import { openGraphOfFacts, SOURCE } from '../../../support/facts/build-facts.js';
import { testOnSharedGraph } from '../../../support/fixtures.js';
import { type Ask, answerTo } from '../../../support/graphql/ask.js';
import { Evaluation, type Filter } from '../../../support/graphql/list/filter-oracle.js';
import { type Inputs, type ListSchema, readListSchemas } from '../../../support/graphql/list/list-schema.js';
import { lists, randomEntities } from '../../../support/graphql/list/random-entities.js';
import { RandomFilters } from '../../../support/graphql/list/random-filter.js';
import { randomRelationships, readRelated } from '../../../support/graphql/list/random-relationships.js';
import { SeededRandom, seedOf } from '../../../support/seeded-random.js';
import { patiently } from '../../../support/store/test-store.js';

const SEED = seedOf(34);
const COUNT_OF_EACH = 9;
/** Of each of nine lists: more than 500 in all. */
const NESTED_FILTERS = 60;
/** A server plans every filter anew. */
const TIMEOUT = 120_000;
const AT_ONCE = 4;
const TIMES = [null, '2016', '2016-12-31'];

const random = new SeededRandom(SEED);
const entities = [SOURCE, ...randomEntities(random, COUNT_OF_EACH)];
const relationships = randomRelationships(random, entities, 25);

/** The lists of the schema, who asks for them, and what a plain evaluation says of the graph at each time. */
interface Trial {
  readonly ask: Ask;
  readonly schemas: ReadonlyMap<string, ListSchema>;
  readonly inputs: Inputs;
  readonly evaluations: ReadonlyMap<string | null, Evaluation>;
}

// Of several filters planned at once by a server, the last may wait for long.
const it = testOnSharedGraph(() => patiently(() => openGraphOfFacts(...entities, ...relationships))).extend(
  'trial',
  { scope: 'file' },
  async ({ ask }): Promise<Trial> => {
    const { lists: schemas, inputs } = await readListSchemas(ask);
    const evaluations = new Map<string | null, Evaluation>();
    for (const asOf of TIMES) evaluations.set(asOf, await evaluationAt(ask, inputs, asOf));
    return { ask, schemas, inputs, evaluations };
  },
);

async function evaluationAt(ask: Ask, inputs: Inputs, asOf: string | null): Promise<Evaluation> {
  return new Evaluation({
    inputs,
    entities: new Map(entities.map((fact) => [fact.id, fact])),
    relationships: new Map(relationships.map((fact) => [fact.id, fact])),
    related: await readRelated(ask, inputs, entities, asOf),
  });
}

function randomFilters({ inputs }: Trial): RandomFilters {
  return new RandomFilters(
    new SeededRandom(SEED),
    inputs,
    entities.map(({ id }) => id),
  );
}

function schemaOf({ schemas }: Trial, field: string): ListSchema {
  const schema = schemas.get(field);
  if (schema === undefined) throw new Error(`There is no list ${field}.`);
  return schema;
}

async function readIds(trial: Trial, field: string, filter: Filter, asOf: string | null): Promise<string[]> {
  const query = `query ($filter: ${schemaOf(trial, field).filter}, $asOf: PartialDate) {
    list: ${field}(filter: $filter, asOf: $asOf, first: 500) { totalCount edges { node { id } } } }`;
  const { list } = await answerTo(trial.ask, query, { filter, asOf });
  const ids = list.edges.map(({ node }: { node: { id: string } }) => node.id);
  expect(list.totalCount).toBe(ids.length);
  return ids.sort();
}

/** Each at one of the times, several at once: a server that plans each filter anew has more than one core for that. */
async function expectEachFiltered(trial: Trial, field: string, filters: readonly Filter[]): Promise<void> {
  await mapLimited([...filters.entries()], AT_ONCE, ([index, filter]) =>
    expectFiltered(trial, field, filter, TIMES[index % TIMES.length] ?? null),
  );
}

async function expectFiltered(trial: Trial, field: string, filter: Filter, asOf: string | null = null): Promise<void> {
  const everything = await readIds(trial, field, {}, asOf);
  const evaluation = trial.evaluations.get(asOf);
  const expected = everything.filter((id) => evaluation?.fits(id, schemaOf(trial, field).filter, filter));
  const described = `seed ${SEED}, ${field} as of ${asOf}: ${JSON.stringify(filter)}`;
  expect(await readIds(trial, field, filter, asOf), described).toEqual(expected);
}

describe.each(lists)('the filter of $field', ({ field }) => {
  it(
    'answers every operator of every field as a plain evaluation does',
    async ({ trial }) => {
      const filters = [...randomFilters(trial).everyOperator(schemaOf(trial, field).filter)];
      await mapLimited(filters, AT_ONCE, (filter) => expectFiltered(trial, field, filter));
    },
    TIMEOUT,
  );

  it(
    'looks through every relation, at every time',
    ({ trial }) =>
      expectEachFiltered(trial, field, [...randomFilters(trial).everyQuantifier(schemaOf(trial, field).filter)]),
    TIMEOUT,
  );

  it(
    'answers nested filters as a plain evaluation does',
    ({ trial }) => {
      const random = randomFilters(trial);
      const filters = Array.from({ length: NESTED_FILTERS }, () => random.filter(schemaOf(trial, field).filter, 3));
      return expectEachFiltered(trial, field, filters);
    },
    TIMEOUT,
  );
});

describe.each(lists)('the order of $field', ({ field }) => {
  it(
    'goes by every related count, ties by id',
    async ({ ask, trial }) => {
      const { counts, orders } = schemaOf(trial, field);
      expect(orders.length).toBeGreaterThan(0);
      const random = randomFilters(trial);
      for (const [relation, condition] of Object.entries(trial.inputs.get(counts ?? '') ?? {})) {
        for (const direction of ['ASC', 'DESC'] as const) {
          const wanted = random.condition(condition, 0);
          const query = `query ($count: ${counts}) { list: ${field}(
            orderBy: [{ count: $count, direction: ${direction} }], first: 500) { edges { node { id } } } }`;
          const { list } = await answerTo(ask, query, { count: { [relation]: wanted } });
          const ids: string[] = list.edges.map(({ node }: { node: { id: string } }) => node.id);
          const sign = direction === 'ASC' ? 1 : -1;
          const countOf = (id: string) => trial.evaluations.get(null)?.count(id, relation, condition, wanted) ?? 0;
          const sorted = [...ids].sort(
            (left, right) => sign * (countOf(left) - countOf(right)) || (left < right ? -1 : 1),
          );
          expect(ids, `seed ${SEED}, ${field} by ${relation} ${JSON.stringify(wanted)} ${direction}`).toEqual(sorted);
        }
      }
    },
    TIMEOUT,
  );
});

describe('a filter', () => {
  it.for([
    ['no condition', {}],
    ['no operator', { name: {} }],
    ['no quantifier', { roles: {} }],
    ['an empty list of ids', { id: { in: [] } }],
    ['an empty list of texts', { name: { in: [] } }],
    ['an empty list of dates', { birthDate: { in: [] } }],
    ['an empty `and`', { and: [] }],
    ['an empty `or`', { or: [] }],
    ['an empty `not`', { not: {} }],
    ['an `or` with an empty part', { or: [{ name: { eq: 'nobody' } }, {}] }],
    ['any relationship at all', { roles: { some: {} } }],
    ['no relationship at all', { roles: { none: {} } }],
    ['two quantifiers that both have to hold', { roles: { some: {}, every: { node: { kind: { eq: 'STATE' } } } } }],
    ['two operators that both have to hold', { birthDate: { gte: '2016', lte: '2016' } }],
    ['an id of another type', { id: { eq: 'position:00-position' } }],
    ['a missing value that is not denied', { not: { birthDate: { eq: '2016' } } }],
    ['signs that mean something to a database', { name: { contains: "' OR 1=1 //`$p0`\\" } }],
  ] as const)('of %s is answered according to its meaning', async ([_, filter], { trial }) => {
    await expectFiltered(trial, 'officials', filter);
  });

  it.for(['', '(filter: null)', '(filter: { name: null, roles: null, not: null, and: null, or: null })'])(
    'that is %j leaves nothing out',
    async (argument, { ask }) => {
      const { officials } = await answerTo(ask, `{ officials${argument} { totalCount } }`);
      expect(officials.totalCount).toBe(COUNT_OF_EACH);
    },
  );

  it.for([
    ['name: { eq: null }', 'name.eq'],
    ['birthDate: { gte: null }', 'birthDate.gte'],
    ['id: { in: null }', 'id.in'],
    ['name: { isNull: null }', 'name.isNull'],
    ['and: [{ not: { birthDate: { lte: null } } }]', 'birthDate.lte'],
    ['roles: { some: { since: { lte: null } } }', 'since.lte'],
  ] as const)('with the operator null is refused: %s', async ([filter, where], { ask }) => {
    const { errors } = await ask(`{ officials(filter: { ${filter} }) { totalCount } }`);
    expect(errors?.[0]).toMatchObject({
      message: expect.stringContaining(where),
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });

  it.for(['2017-02-30', '2017-3', 'tomorrow', ''])('with the date %j is refused', async (date, { ask }) => {
    const query = 'query ($date: PartialDate) { officials(filter: { birthDate: { eq: $date } }) { totalCount } }';
    const { errors } = await ask(query, { date });
    expect(errors?.map(({ extensions }) => extensions)).toEqual([{ code: 'BAD_USER_INPUT' }]);
  });

  const query = 'query ($filter: OfficialFilter) { officials(filter: $filter) { totalCount } }';
  it('may be nested ten levels deep and no deeper', async ({ ask }) => {
    const nested = (depth: number): Filter => (depth === 0 ? {} : { not: nested(depth - 1) });
    await answerTo(ask, query, { filter: nested(10) });
    const { errors } = await ask(query, { filter: nested(11) });
    expect(errors?.[0]?.extensions).toEqual({ code: 'LIMIT_EXCEEDED' });
  });

  it('may traverse as many relations as it may be deep', async ({ ask }) => {
    const through = (relations: number): Filter => {
      const field = relations % 2 === 0 ? 'holders' : 'roles';
      return relations === 0 ? {} : { [field]: { every: { node: through(relations - 1) } } };
    };
    const atTime = 'query ($filter: OfficialFilter) { officials(filter: $filter, asOf: "2016") { totalCount } }';
    await answerTo(ask, atTime, { filter: through(5) });
    const { errors } = await ask(atTime, { filter: through(7) });
    expect(errors?.[0]?.extensions).toEqual({ code: 'LIMIT_EXCEEDED' });
  });

  it('may have a hundred conditions and no more', async ({ ask }) => {
    const some = (count: number) => ({ or: Array.from({ length: count }, () => ({ name: { eq: 'Hà' } })) });
    // A list has a hundred items at most.
    const wide = (count: number) => ({ and: [some(50), some(count - 50)] });
    await answerTo(ask, query, { filter: wide(100) });
    const { errors } = await ask(query, { filter: wide(101) });
    expect(errors?.[0]?.extensions).toEqual({ code: 'LIMIT_EXCEEDED' });
  });
});

describe('an order by a count', () => {
  it.for([
    ['of nothing', '{ count: {} }'],
    ['of two relations', '{ count: { roles: {}, awards: {} } }'],
    ['beside a field', '{ field: NAME, count: { roles: {} } }'],
    ['missing beside a missing field', '{ direction: ASC }'],
  ] as const)('%s is refused', async ([_, key], { ask }) => {
    const { errors } = await ask(`{ officials(orderBy: [${key}]) { totalCount } }`);
    expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT' });
  });
});
