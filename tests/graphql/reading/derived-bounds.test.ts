import { describe, expect, it } from 'vitest';
import type { Certainty } from '../../../src/model/as-of.js';
import { openGraphOfFacts } from '../../support/facts/build-facts.js';
import { StatedWorld } from '../../support/facts/outside-oracle.js';
import { organizationIds, positionIds, randomTenureWorld } from '../../support/facts/tenure-world.js';
import { openForTest } from '../../support/fixtures.js';
import { type Ask, answerTo, askerOf } from '../../support/graphql/ask.js';
import { randomDate } from '../../support/model/calendar.js';
import { SeededRandom, seedsFrom } from '../../support/seeded-random.js';

const WORLDS = 8;
const TIMES = 60;

interface Edge {
  readonly factId: string;
  readonly certainty: Certainty;
}

interface Listed {
  readonly totalCount: number;
  readonly edges: readonly Edge[];
}

const FIELDS = { position: 'holders', organization: 'members' } as const;

/** The tenures listed at a time, from the end that several share. */
async function listedAt(ask: Ask, asOf: string): Promise<Map<string, Certainty>> {
  const fields = [...positionIds, ...organizationIds].map((id, index) => {
    const type = id.startsWith('position') ? 'position' : 'organization';
    return `e${index}: ${type}(id: "${id}") { list: ${FIELDS[type]}(asOf: "${asOf}", first: 50) { totalCount edges { factId certainty } } }`;
  });
  const answer: Record<string, { readonly list: Listed }> = await answerTo(ask, `{ ${fields.join(' ')} }`);
  const lists = Object.values(answer).map(({ list }) => list);
  for (const { totalCount, edges } of lists) expect(totalCount).toBe(edges.length);
  return new Map(lists.flatMap(({ edges }) => edges.map(({ factId, certainty }) => [factId, certainty] as const)));
}

describe('who held what at a time', () => {
  it.each(seedsFrom(1, WORLDS))('is what trying out every day gives: seed %i', async (seed) => {
    const random = new SeededRandom(seed);
    const facts = randomTenureWorld(random);
    const { store } = await openForTest(() => openGraphOfFacts(...facts));
    const ask = askerOf(store);
    const times = Array.from({ length: TIMES }, () => randomDate(random));
    const world = new StatedWorld(facts);
    const tenures = world.tenures();
    const expected = new Map(tenures.map((tenure) => [tenure.id, world.certainties(tenure, times)]));
    for (const [index, asOf] of times.entries()) {
      const listed = await listedAt(ask, asOf);
      const found = tenures.map(({ id }) => [id, listed.get(id) ?? 'OUTSIDE']);
      expect({ asOf, found }).toEqual({ asOf, found: tenures.map(({ id }) => [id, expected.get(id)?.[index]]) });
    }
  });
});
