import { getOperationAST, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import type { Sizes } from '../../../src/graphql/questions/statistics/graph-sizes.js';
import { pricedFields, touchedBy } from '../../../src/http/graphql/touched.js';
import { TOUCHED_BUDGET, tooMuchTouched } from '../../../src/http/touched-budget.js';
import { createSchema } from '../../../src/service/schema.js';
import { testOnApp } from '../../support/fixtures.js';
import { graphqlPost, send } from '../../support/http/send.js';
import { openGraphOf } from '../../support/store/test-store.js';

const schema = await createSchema();

/** A graph of 39,000 entities, 16,000 of them officials. */
const of = (type: string) => (type === 'Official' ? 16_000 : 39_000);
const sizes: Sizes = { entities: 39_000, facts: 240_000, of, searched: of };

function touched(query: string) {
  const document = parse(query);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('There is no operation.');
  return touchedBy(pricedFields(schema, document, operation), {}, sizes);
}

const times = (count: number, field: string) =>
  Array.from({ length: count }, (_, index) => `f${index}: ${field}`).join(' ');
const filter =
  '{ participations: { some: { node: { participants: { none: { node: { name: { contains: "z" } } } } } } } }';

describe('what the graph must touch', () => {
  it.for([
    ['{ official(id: "official:a") { roles { edges { node { id } } } } }', 0],
    ['{ officials(first: 500) { totalCount } }', 0],
    ['{ search(text: "a") { score } }', 39_000],
    ['{ ...one ...one } fragment one on Query { search(text: "a") { score } }', 39_000],
    ['{ match(descriptions: [{ name: "A" }, { name: "B" }]) { candidates { score } } }', 32_000],
    ['{ timeline(ids: ["event:a", "event:b"]) { totalCount } }', 50_000],
    ['{ facts(sourceCount: { eq: 1 }) { totalCount } }', 240_000],
    ['{ facts(entity: "event:a") { totalCount } }', 2500],
    ['{ path(from: "official:a", to: "official:b") { length } }', 240_000],
    [`{ officials(filter: ${filter}) { totalCount } }`, 16_000 + 2 * 60_000],
    ['{ officials(filter: { name: { contains: "a" }, birthDate: { gte: "1950" } }) { totalCount } }', 32_000],
    ['{ officials(orderBy: [{ count: { participations: {} } }, { field: NAME }]) { totalCount } }', 60_000],
  ] as const)('is estimated by the size of the graph: %s', ([query, total]) => {
    expect(touched(query).total).toBe(total);
  });

  it.for([
    times(25, 'search(text: "a", first: 500) { score }'),
    times(30, 'timeline(ids: ["event:a"], first: 500) { totalCount }'),
    times(30, 'timeline(ids: ["event:a", "event:b", "event:c", "event:d", "event:e"]) { totalCount }'),
    times(30, 'path(from: "official:a", to: "official:b", maxLength: 8) { length }'),
    times(30, `officials(filter: ${filter}) { totalCount }`),
  ])('is within the budget for the heaviest questions: %#', (fields) => {
    expect(touched(`{ ${fields} }`).total).toBeLessThan(TOUCHED_BUDGET);
  });

  it('names the field that makes it touch the most', () => {
    const { costliest } = touched('{ search(text: "a") { score } ways: path(from: "a", to: "b") { length } }');
    const cheaper = expect.stringContaining('fewer searches');
    expect(costliest).toEqual({ name: 'ways', touched: 240_000, cheaper, computes: true });
  });
});

const itOnApp = testOnApp(() => openGraphOf(''));

describe('an operation', () => {
  itOnApp('reports it, where it grows with the graph', async ({ app }) => {
    const costOf = async (query: string) => {
      const { text } = await send(`${app.url}/graphql`, graphqlPost({ query }));
      return JSON.parse(text).extensions.cost;
    };
    expect(await costOf('{ search(text: "a") { score } }')).toMatchObject({
      touched: 0,
      touchedBudget: TOUCHED_BUDGET,
    });
    expect(await costOf('{ officials { totalCount } }')).toEqual({ total: 1, budget: 50_000 });
  });

  it('refuses what is over the budget, and says what to ask for instead', () => {
    const condition = '{ roles: { some: { node: { title: { contains: "a" } } } } }';
    const list = `officials(filter: { and: [${Array.from({ length: 90 }, () => condition).join(' ')}] }) { totalCount }`;
    const asked = touched(`{ ${times(3, list)} }`);
    expect(asked.total).toBeGreaterThan(TOUCHED_BUDGET);
    expect(tooMuchTouched(asked)).toMatch(
      /^The graph would have to touch about \d+ .* for `f0`: name fewer conditions/,
    );
  });
});
