import { describe, expect, it } from 'vitest';
import type { Certainty } from '../../../src/model/as-of.js';
import type { CertaintyReasonCode } from '../../../src/model/certainty-reason.js';
import { openGraphOfFacts } from '../../support/facts/build-facts.js';
import { StatedWorld } from '../../support/facts/outside-oracle.js';
import { organizationIds, positionIds, randomTenureWorld } from '../../support/facts/tenure-world.js';
import { openForTest } from '../../support/fixtures.js';
import { type Ask, answerTo, askerOf } from '../../support/graphql/ask.js';
import { randomDate } from '../../support/model/calendar.js';
import { SeededRandom, seedsFrom } from '../../support/seeded-random.js';

const WORLDS = 8;
const TIMES = 60;
/** Of every so many times it is asked why each tenure is left out. */
const EXPLAINED = 12;

interface Edge {
  readonly factId: string;
  readonly certainty: Certainty;
  readonly certaintyReason: { readonly code: CertaintyReasonCode };
}

interface Listed {
  readonly totalCount: number;
  readonly edges: readonly Edge[];
}

const FIELDS = { position: 'holders', organization: 'members' } as const;

const reasons: Readonly<Record<Certainty, readonly CertaintyReasonCode[]>> = {
  DEFINITE: ['ATTESTED_THEN', 'WITHIN_STATED_DATES', 'STATED_ONGOING'],
  POSSIBLE: ['END_NOT_KNOWN', 'BEGINNING_NOT_KNOWN', 'BOUNDS_NOT_KNOWN', 'DATES_NOT_PRECISE', 'WITHIN_PERIOD'],
  UNKNOWN: ['NO_DATES'],
};

/** The tenures listed at a time, from the end that several share. */
async function listedAt(ask: Ask, asOf: string): Promise<Map<string, Certainty>> {
  const fields = [...positionIds, ...organizationIds].map((id, index) => {
    const type = id.startsWith('position') ? 'position' : 'organization';
    const list = `${FIELDS[type]}(asOf: "${asOf}", first: 50)`;
    return `e${index}: ${type}(id: "${id}") { list: ${list} { totalCount edges { factId certainty certaintyReason { code } } } }`;
  });
  const answer: Record<string, { readonly list: Listed }> = await answerTo(ask, `{ ${fields.join(' ')} }`);
  const lists = Object.values(answer).map(({ list }) => list);
  for (const { totalCount, edges } of lists) {
    expect(totalCount).toBe(edges.length);
    for (const { certainty, certaintyReason } of edges) expect(reasons[certainty]).toContain(certaintyReason.code);
  }
  return new Map(lists.flatMap(({ edges }) => edges.map(({ factId, certainty }) => [factId, certainty] as const)));
}

/** Those of some tenures for which it is told why they are left out. */
async function explainedAt(ask: Ask, ids: readonly string[], asOf: string): Promise<string[]> {
  const fields = ids.map(
    (id, index) => `e${index}: whyNot(factId: "${id}", asOf: "${asOf}") { fact { id } reasons { code } }`,
  );
  const answer: Record<string, { fact: { id: string }; reasons: object[] } | null> = await answerTo(
    ask,
    `{ ${fields.join(' ')} }`,
  );
  return Object.values(answer).flatMap((whyNot) => (whyNot && whyNot.reasons.length > 0 ? [whyNot.fact.id] : []));
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
      if (index % EXPLAINED > 0) continue;
      const ids = tenures.map(({ id }) => id);
      expect(await explainedAt(ask, ids, asOf)).toEqual(ids.filter((id) => !listed.has(id)));
    }
  });
});
