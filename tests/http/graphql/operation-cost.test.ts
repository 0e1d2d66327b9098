import { describe, expect } from 'vitest';
import { entity, openGraphOfFacts } from '../../support/facts/build-facts.js';
import { testOnSharedGraph } from '../../support/fixtures.js';

const BUDGET = 50_000;

const it = testOnSharedGraph(() =>
  openGraphOfFacts(
    entity('official:a', { name: 'A' }),
    entity('official:b', { name: 'B' }),
    entity('position:p', { title: 'P', kind: 'STATE' }),
    entity('event:e', { name: 'E', kind: 'CONFERENCE' }),
  ),
);

const OFFICIAL = 'official(id: "official:a")';
const AROUND = 'neighborhood(id: "official:a"';
const BETWEEN = 'path(from: "official:a", to: "official:b"';

describe('the cost of an operation', () => {
  it.for([
    // Beside each question how many objects its answer may be made of.
    [`{ ${OFFICIAL} { id name } }`, 1],
    [`{ ${OFFICIAL} { evidence { source { id } } } }`, 1 + 3 * 2],
    [`{ nodes(ids: ["official:a", "official:b"]) { evidence { paragraph } } }`, 2 * (1 + 3)],
    ['{ officials { totalCount edges { node { id } } pageInfo { hasNextPage } } }', 1 + 20 * 2 + 1],
    ['{ officials(first: 50) { edges { node { id } } facets(by: BIRTH_YEAR) { value } } }', 1 + 50 * 2 + 100],
    ['{ officials(last: 5) { edges { cursor } } }', 1 + 5],
    ['{ officials(first: 4) { edges { node { roles(first: 3) { edges { cursor } } } } } }', 1 + 4 * (1 + 1 + 1 + 3)],
    [`{ ${AROUND}) { nodes { node { id } } } }`, 1 + 100 * 2],
    [`{ ${AROUND}, first: 500) { nodes { distance } } }`, 1 + 500],
    [`{ ${AROUND}, first: 7) { relationships { from { id } } } }`, 1 + 7 * 10 * 2],
    [`{ ${AROUND}, first: 7) { ...around } } fragment around on Subgraph { nodes { node { id } } }`, 1 + 7 * 2],
    [`{ ${BETWEEN}) { length } }`, 1],
    [`{ ${BETWEEN}, count: 3) { nodes { id } edges { relationship { id } } } }`, 3 * (1 + 9 + 8 * 2)],
    ['{ position(id: "position:p") { succession { tenure { node { id } } } } }', 1 + 500 * 3],
    [`{ ${OFFICIAL} { mergedIds merges { mergedId } distinctFrom { nodes { id } } } }`, 1 + 20 + 20 * (1 + 2)],
    ['{ node(id: "official:a") { merges { mergedId } } }', 1 + 20],
    ['{ event(id: "event:e") { topics { raisedBy { id } } } }', 1 + 20 * 2],
    [
      `{ commonConnections(ids: ["official:a", "official:b"], first: 5) {
          edges { sharedBy { id } links { relationships { id } } } } }`,
      1 + 5 * (1 + 10 + 20 * (1 + 3)),
    ],
    ['{ timeline(ids: ["official:a"], first: 9) { edges { evidence { paragraph } } } }', 1 + 9 * (1 + 3)],
    ['{ search(text: "a", first: 6) { node { id } } }', 6 * 2],
    [
      '{ match(descriptions: [{ name: "A" }, { name: "B" }]) { candidates(first: 2) { official { id } features { name } } } }',
      2 * (1 + 2 * (1 + 1 + 5)),
    ],
    ['{ __schema { types { name } } }', 0],
  ] as const)('is reported: %s', async ([query, total], { ask }) => {
    const { errors, extensions } = await ask(query);
    expect(errors).toBeUndefined();
    expect(extensions?.['cost']).toEqual({ total, budget: BUDGET });
  });

  it.for([
    [`{ ${AROUND}, first: 500) { nodes { node { ... on Official { roles(first: 500) { edges { since } } } } } } }`],
    [`{ ${AROUND}, first: 500) { relationships { from { evidence { source { id } } } evidence { source { id } } } } }`],
    ['{ positions(first: 50) { edges { node { succession { tenure { node { id } } } } } } }'],
    [
      `{ ${OFFICIAL} { merges { mergedId } distinctFrom { nodes { claims(first: 500) { edges { node { evidence { paragraph } } } } } } } }`,
    ],
    [`{ ${BETWEEN}, count: 10) { nodes { ... on Official { roles(first: 500) { edges { node { id } } } } } } }`],
  ] as const)('is refused if it is too high: %s', async ([query], { ask }) => {
    const { errors, data } = await ask(query);
    expect(data).toBeUndefined();
    expect(errors?.map(({ extensions }) => extensions?.['code'])).toEqual(['LIMIT_EXCEEDED']);
  });
});
