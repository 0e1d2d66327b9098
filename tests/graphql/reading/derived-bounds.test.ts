import { describe, expect, it } from 'vitest';
import { batchesOf } from '../../../src/collections.js';
import type { RelationshipFact } from '../../../src/facts/fact.js';
import { writeFacts } from '../../../src/facts/write-facts.js';
import { openGraphOfFacts } from '../../support/facts/build-facts.js';
import { StatedWorld } from '../../support/facts/outside-oracle.js';
import { TenureHistory } from '../../support/facts/tenure-history.js';
import { entityIds, randomTenureWorld } from '../../support/facts/tenure-world.js';
import { openForTest } from '../../support/fixtures.js';
import { type Ask, answerTo, askerOf } from '../../support/graphql/ask.js';
import { listedAt } from '../../support/graphql/listed-tenures.js';
import { randomDate } from '../../support/model/calendar.js';
import { SeededRandom, seedsFrom } from '../../support/seeded-random.js';

/** How often it is compared whether, and how surely, a tenure held at a time: all histories together, and each of their states. */
const COMPARISONS = 10_000;
const HISTORIES = 8;
const STATES = 4;
const A_STATE = COMPARISONS / HISTORIES / STATES;
/** Of every so many times it is asked why each tenure is left out. */
const EXPLAINED = 6;
const EXPLAINED_AT_ONCE = 20;

/** Those of some tenures for which it is told why they are left out. */
async function explainedAt(ask: Ask, ids: readonly string[], asOf: string): Promise<string[]> {
  const explained: string[] = [];
  for (const some of batchesOf(ids, EXPLAINED_AT_ONCE)) {
    const fields = some.map(
      (id, index) => `e${index}: whyNot(factId: "${id}", asOf: "${asOf}") { fact { id } reasons { code } }`,
    );
    const answer: Record<string, { fact: { id: string }; reasons: object[] } | null> = await answerTo(
      ask,
      `{ ${fields.join(' ')} }`,
    );
    for (const whyNot of Object.values(answer)) {
      if (whyNot && whyNot.reasons.length > 0) explained.push(whyNot.fact.id);
    }
  }
  return explained;
}

/** Compares what is answered with what trying out every day gives; returns how many answers that were. */
async function compare(ask: Ask, world: StatedWorld, random: SeededRandom): Promise<number> {
  const tenures = world.tenures();
  const times = Array.from({ length: Math.ceil(A_STATE / tenures.length) }, () => randomDate(random));
  const expected = new Map(tenures.map((tenure) => [tenure.id, world.certainties(tenure, times)]));
  const ids = tenures.map(({ id }: RelationshipFact) => id);
  for (const [index, asOf] of times.entries()) {
    const listed = await listedAt(ask, entityIds, asOf, index % 2 === 0 ? 'positions' : 'officials');
    const found = ids.map((id) => [id, listed.get(id) ?? 'OUTSIDE']);
    expect({ asOf, found }).toEqual({ asOf, found: ids.map((id) => [id, expected.get(id)?.[index]]) });
    if (index % EXPLAINED > 0) continue;
    expect(await explainedAt(ask, ids, asOf)).toEqual(ids.filter((id) => !listed.has(id)));
  }
  return tenures.length * times.length;
}

describe('who held what at a time, and what a position was linked to', () => {
  it.each(seedsFrom(1, HISTORIES))(
    'is what trying out every day gives, throughout a history: seed %i',
    async (seed) => {
      const random = new SeededRandom(seed);
      const facts = randomTenureWorld(random);
      const history = new TenureHistory(random, facts);
      const { store } = await openForTest(() => openGraphOfFacts(...facts));
      const ask = askerOf(store);
      let compared = await compare(ask, new StatedWorld(history.facts()), random);
      for (let state = 1; state < STATES; state += 1) {
        const changes = history.changes();
        await store.writeExclusively((transaction) => writeFacts(transaction, changes));
        compared += await compare(ask, new StatedWorld(history.facts()), random);
      }
      expect(compared).toBeGreaterThanOrEqual(COMPARISONS / HISTORIES);
    },
  );
});
