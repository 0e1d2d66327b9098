import { describe, expect } from 'vitest';
import type { Facts } from '../../../../src/facts/fact.js';
import { openGraphOfFacts } from '../../../support/facts/graph-of-links.js';
import { testOnGraph } from '../../../support/fixtures.js';
import { type Ask, answerTo } from '../../../support/graphql/ask.js';
import { Reference, type ReferenceQuestion } from '../../../support/graphql/questions/path-oracle.js';
import { randomFacts } from '../../../support/graphql/questions/random-path-facts.js';
import { SeededRandom, seedOf, seedsFrom } from '../../../support/seeded-random.js';

const PATH = `query ($from: ID!, $to: ID!, $maxLength: Int!, $count: Int!, $via: [RelationshipType!], $asOf: PartialDate,
    $overlapping: Boolean!, $hubPenalty: Float! = 0.01, $apartPenalty: Float! = 0.5) {
  path(from: $from, to: $to, maxLength: $maxLength, count: $count, via: $via, asOf: $asOf, overlapping: $overlapping,
    hubPenalty: $hubPenalty, apartPenalty: $apartPenalty) { cost length nodes { id } edges { forward relationship { from { id } to { id } } } } }`;

const AT_ONCE = 5;

interface Answered {
  readonly cost: number;
  readonly length: number;
  readonly nodes: readonly { readonly id: string }[];
  readonly edges: readonly {
    readonly forward: boolean;
    readonly relationship: { readonly from: { readonly id: string }; readonly to: { readonly id: string } };
  }[];
}

async function askPaths(ask: Ask, question: ReferenceQuestion, count: number): Promise<Answered[]> {
  const defaults = { overlapping: false, count };
  const { path } = await answerTo(ask, PATH, { ...defaults, ...question });
  return path;
}

function idsOf({ nodes }: Answered): string[] {
  return nodes.map(({ id }) => id);
}

function pairOf(random: SeededRandom, facts: Facts): { from: string; to: string } {
  const [from, to] = [random.pick(facts.entities).id, random.pick(facts.entities).id];
  return from === to ? pairOf(random, facts) : { from, to };
}

describe('paths between random pairs in a graph of a few thousand relationships', () => {
  const random = new SeededRandom(seedOf(11));
  const facts = randomFacts(random, 300, 3500);
  const reference = new Reference(facts);
  const it = testOnGraph(() => openGraphOfFacts(facts));

  async function check(ask: Ask, question: ReferenceQuestion): Promise<number> {
    const paths = await askPaths(ask, question, 1);
    const expected = reference.shortest(question);
    const described = JSON.stringify({ seed: random.seed, question });
    expect(paths.map(idsOf), described).toEqual(expected === undefined ? [] : [expected]);
    for (const { cost, length, nodes, edges } of paths) {
      expect([cost, length, edges.length], described).toEqual(Array(3).fill(nodes.length - 1));
      edges.forEach(({ forward, relationship: { from, to } }, index) => {
        const walked = forward ? [from, to] : [to, from];
        expect(walked, described).toEqual([nodes[index], nodes[index + 1]]);
      });
    }
    return paths.length;
  }

  function randomQuestion(): ReferenceQuestion {
    return {
      ...pairOf(random, facts),
      maxLength: 3 + random.below(6),
      hubPenalty: 0,
      apartPenalty: 0,
      ...(random.chance(0.1) && { via: ['HOLDS', 'MEMBER_OF', 'RECEIVED'] as const }),
      ...(random.chance(0.3) && { asOf: String(2000 + random.below(11)) }),
    };
  }

  it('are those of a plain search, for each of 1,000 pairs', { timeout: 300_000 }, async ({ ask }) => {
    // Once alone, for a store plans a query when it first meets it.
    let found = await check(ask, randomQuestion());
    for (let asked = 1; asked < 1000; asked += AT_ONCE) {
      const counts = await Promise.all(Array.from({ length: AT_ONCE }, () => check(ask, randomQuestion())));
      found += counts.reduce((sum, count) => sum + count, 0);
    }
    expect(found).toBeGreaterThan(500);
    expect(found).toBeLessThan(1000);
  });
});

describe.each(seedsFrom(1, 3))('paths through a small graph (seed %i)', (seed) => {
  const random = new SeededRandom(seed);
  const facts = randomFacts(random, 8, 75);
  const reference = new Reference(facts);
  const it = testOnGraph(() => openGraphOfFacts(facts));

  it('are those of a brute-force search, in order', { timeout: 300_000 }, async ({ ask }) => {
    for (let index = 0; index < 100; index += 1) {
      const question: ReferenceQuestion = {
        ...pairOf(random, facts),
        maxLength: 1 + random.below(5),
        ...(random.chance(0.2) && { asOf: String(2000 + random.below(11)) }),
        ...(random.chance(0.5) && { overlapping: true }),
        ...(random.chance(0.5) && { hubPenalty: random.pick([0, 0.01, 0.3, 1, 5]) }),
        ...(random.chance(0.5) && { apartPenalty: random.pick([0, 0.2, 0.5, 3]) }),
      };
      const count = random.pick([1, 2, 5, 10]);
      const paths = await askPaths(ask, question, count);
      const found = paths.map((path) => ({ ids: idsOf(path), cost: path.cost }));
      const described = JSON.stringify({ seed, question, count });
      expect(found, described).toEqual(reference.bestPaths(question, count));
    }
  });
});
