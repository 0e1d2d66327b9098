import { describe, expect } from 'vitest';
import { compareText } from '../../../../src/collections.js';
import type { RelationshipFact } from '../../../../src/facts/fact.js';
import { entity, openGraphOfFacts, relationship } from '../../../support/facts/build-facts.js';
import { everyEntity as entities, everyRelationship } from '../../../support/facts/every-relationship.js';
import { testOnSharedGraph } from '../../../support/fixtures.js';
import { type Ask, answerTo } from '../../../support/graphql/ask.js';
import { PAGE_INFO, pageThrough } from '../../../support/graphql/page-through.js';
import { SeededRandom, seedOf } from '../../../support/seeded-random.js';

const SEED = seedOf(1);
const QUESTIONS = 24;
const SOURCES = ['source:a', 'source:a-b', 'source:b', 'source:c', 'source:d'];
/** More than are read at first, so that a page is filled by several reads. */
const OFFICIALS = 700;

const random = new SeededRandom(SEED);

/** References to some of the sources, to several places of each. */
function randomEvidence(): string[] {
  const places = ['', '#1', '#2', '#2~It follows', '#3#the words # of it', '#@persons/Q42'];
  const evidence = random
    .some(SOURCES, 0.4)
    .flatMap((source) => random.some(places, 0.4).map((place) => source + place));
  return evidence.length > 0 ? evidence : ['source:s#1'];
}

const officials = Array.from(
  { length: OFFICIALS },
  (_, index) => `official:o${index % 9}${index % 2 ? '-x' : ''}${index}`,
);
const facts: readonly RelationshipFact[] = [
  ...everyRelationship,
  ...officials.map((id) => relationship(id, 'HOLDS', 'position:chair')),
].map((fact) => ({ ...fact, evidence: randomEvidence() }));

const it = testOnSharedGraph(() =>
  openGraphOfFacts(
    ...entities,
    ...SOURCES.map((id) => entity(id, { title: id })),
    entity('position:chair', { title: 'Chair', kind: 'STATE' }),
    ...officials.map((id) => entity(id, { name: id })),
    ...facts,
  ),
);

/** By another way than the store takes. */
function sourceCountOf({ evidence }: RelationshipFact): number {
  return SOURCES.concat('source:s').filter((id) => evidence.some((one) => one === id || one.startsWith(`${id}#`)))
    .length;
}

interface Question {
  readonly entity?: string | undefined;
  readonly types?: readonly string[] | undefined;
  readonly sourceCount?: { readonly eq?: number; readonly gte?: number; readonly lte?: number } | undefined;
}

function expectedOf({ entity: id, types, sourceCount: { eq, gte, lte } = {} }: Question): string[] {
  return facts
    .filter(({ fromId, toId }) => id === undefined || fromId === id || toId === id)
    .filter(({ type }) => types?.includes(type) ?? true)
    .filter((fact) => {
      const count = sourceCountOf(fact);
      return (eq ?? count) === count && (gte ?? count) <= count && (lte ?? count) >= count;
    })
    .sort((one, other) => compareText(one.fromId, other.fromId) || compareText(one.id, other.id))
    .map(({ id: factId }) => factId);
}

const QUERY = `query ($entity: ID, $types: [RelationshipType!], $sourceCount: CountFilter, $first: Int, $after: String) {
  facts(entity: $entity, types: $types, sourceCount: $sourceCount, first: $first, after: $after) {
    totalCount ${PAGE_INFO} edges { cursor node { id sourceCount evidence { source { id } } } }
  }
}`;

interface Edge {
  readonly cursor: string;
  readonly node: { readonly id: string; readonly sourceCount: number };
}

function found(ask: Ask, question: Question, first: number): Promise<Edge[]> {
  return pageThrough<Edge>(ask, 'facts', QUERY, { ...question, first });
}

function randomQuestion(): Question {
  const count = () => random.below(6);
  const kinds = [{ eq: count() }, { gte: count() }, { lte: count() }, { gte: count(), lte: count() }];
  return {
    ...(random.chance(0.4) && { entity: random.pick(['position:chair', ...entities.map(({ id }) => id)]) }),
    ...(random.chance(0.5) && { types: random.some(['HOLDS', 'MEMBER_OF', 'SIGNED', 'LEADS', 'DISCUSSED'], 0.6) }),
    ...(random.chance(0.8) && { sourceCount: random.pick(kinds) }),
  };
}

describe('facts', () => {
  it(`are those that fit, in pages, counted and in order: random questions (seed ${SEED})`, {
    timeout: 120_000,
  }, async ({ ask }) => {
    for (let round = 0; round < QUESTIONS; round += 1) {
      const question = randomQuestion();
      const expected = expectedOf(question);
      const edges = await found(
        ask,
        question,
        Math.min(500, random.pick([7, 100, 500]) + Math.ceil(expected.length / 5)),
      );
      expect({ question, ids: edges.map(({ node }) => node.id) }).toEqual({ question, ids: expected });
      const { facts: page } = await answerTo(ask, QUERY, { ...question, first: 1 });
      expect(page.totalCount).toBe(expected.length);
    }
  });

  it('say in how many sources they were read, as the entities and edges do', async ({ ask }) => {
    const edges = await found(ask, { entity: 'official:x0' }, 500);
    const byId = new Map(facts.map((fact) => [fact.id, sourceCountOf(fact)]));
    for (const { node } of edges) expect(node.sourceCount).toBe(byId.get(node.id));
    const query =
      '{ official(id: "official:x0") { sourceCount roles { edges { factId sourceCount } } } source(id: "source:a") { sourceCount } }';
    const { official, source } = await answerTo(ask, query);
    expect([official.sourceCount, source.sourceCount]).toEqual([1, 0]);
    for (const { factId, sourceCount } of official.roles.edges) expect(sourceCount).toBe(byId.get(factId));
  });

  it('go on behind a cursor under other conditions, too', async ({ ask }) => {
    const all = await found(ask, {}, 500);
    const [middle] = all.slice(Math.floor(all.length / 2));
    const { facts: page } = await answerTo(ask, QUERY, { sourceCount: { eq: 2 }, first: 500, after: middle?.cursor });
    const ids = page.edges.map(({ node }: Edge) => node.id);
    const rest = all.slice(Math.floor(all.length / 2) + 1);
    expect(ids).toEqual(
      rest
        .filter(({ node }) => node.sourceCount === 2)
        .map(({ node }) => node.id)
        .slice(0, 500),
    );
  });

  it.for([
    ['{ facts(entity: "official:nobody") { totalCount } }', /`entity` names no entity of the graph: "official:nobody"/],
    ['{ facts(after: "x") { totalCount } }', /not a cursor of this list/],
    ['{ facts(first: 501) { totalCount } }', /`first` must be from 0 to 500/],
  ] as const)('refuse what is wrong: %s', async ([query, message], { ask }) => {
    const { errors } = await ask(query);
    expect(errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
    expect(errors?.[0]?.message).toMatch(message);
  });
});
