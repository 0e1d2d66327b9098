import { describe, expect, it } from 'vitest';
import type { TenureDates } from '../../../../src/model/as-of.js';
import { answerTo, askerOf } from '../../../support/graphql/ask.js';
import { PAGE_INFO, pageThrough } from '../../../support/graphql/page-through.js';
import { isDated, overlapByTrial, randomTenure } from '../../../support/graphql/questions/overlap-oracle.js';
import { SeededRandom, seedsFrom } from '../../../support/seeded-random.js';
import { openGraphOf } from '../../../support/store/test-store.js';

const QUERY = `query ($kinds: [ConflictKind!], $first: Int, $after: String) {
  conflicts(kinds: $kinds, first: $first, after: $after) { totalCount ${PAGE_INFO}
    edges { node { id kind certainty sentence entity { id } relationships { id } claims { id } } } } }`;

interface Held {
  readonly id: string;
  readonly official: string;
  readonly position: string;
  readonly tenure: TenureDates;
}

interface Edge {
  readonly node: { readonly id: string; readonly certainty: string };
}

const EVIDENCE = { evidence: ['source:s'] };
const SEATS = { 'position:one': 1, 'position:other': 1, 'position:shared': 2 };

function randomHeld(random: SeededRandom): Held[] {
  return ['official:a', 'official:b', 'official:c'].flatMap((official) =>
    random
      .some(Object.keys(SEATS), 0.8)
      .flatMap((position) =>
        ['', '/again'].flatMap((key) =>
          random.chance(0.7)
            ? [{ id: `${official}/HOLDS/${position}${key}`, official, position, tenure: randomTenure(random) }]
            : [],
        ),
      ),
  );
}

function yamlOf(held: readonly Held[]): string {
  const officials = [...new Set(held.map(({ official }) => official))].map((id) => ({
    id,
    name: id,
    ...EVIDENCE,
    holds: held
      .filter(({ official }) => official === id)
      .map(({ id: tenureId, position, tenure }) => ({
        to: position,
        ...(tenureId.endsWith('/again') && { key: 'again' }),
        ...tenure,
        ...EVIDENCE,
      })),
  }));
  const positions = Object.entries(SEATS).map(([id, seats]) => ({ id, title: id, kind: 'OTHER', seats, ...EVIDENCE }));
  return JSON.stringify({ sources: [{ id: 'source:s', title: 'S' }], positions, officials });
}

/** The conflicts between two tenures, found by trying out every day their dates may mean. */
function conflictByTrial(left: Held, right: Held): { id: string; certainty: string }[] {
  const { least, greatest } = overlapByTrial(left.tenure, right.tenure);
  const isKnown = least > 0 || (isDated(left.tenure) && isDated(right.tenure));
  if (left.position !== right.position || greatest <= 0 || !isKnown) return [];
  const certainty = least > 0 ? 'DEFINITE' : 'POSSIBLE';
  const ids = [left.id, right.id].sort().join(' ');
  if (left.official === right.official) return [{ id: `OVERLAPPING_TERMS ${left.official} ${ids}`, certainty }];
  return left.position === 'position:shared' ? [] : [{ id: `TWO_HOLDERS ${left.position} ${ids}`, certainty }];
}

describe('conflicts between tenures', { timeout: 60_000 }, () => {
  it.each(seedsFrom(1, 4))(
    'are those that a brute-force search finds, in order, page by page (seed %i)',
    async (seed) => {
      const random = new SeededRandom(seed);
      const held = randomHeld(random);
      const expected = held
        .flatMap((left, index) => held.slice(index + 1).flatMap((right) => conflictByTrial(left, right)))
        .sort((left, right) => (left.id < right.id ? -1 : 1));
      const graph = await openGraphOf(yamlOf(held));
      const ask = askerOf(graph.store);
      const edges = await pageThrough<Edge>(ask, 'conflicts', QUERY, { first: 1 + random.below(4) });
      expect(
        edges.map(({ node: { id, certainty } }) => ({ id, certainty })),
        `seed ${seed}`,
      ).toEqual(expected);
      const { conflicts } = await answerTo(ask, QUERY, { first: 0 });
      expect(conflicts.totalCount).toBe(expected.length);
      const { conflicts: some } = await answerTo(ask, QUERY, { first: 500, kinds: ['TWO_HOLDERS', 'TWO_HOLDERS'] });
      expect(some.edges.map((edge: Edge) => edge.node.id)).toEqual(
        expected.map(({ id }) => id).filter((id) => id.startsWith('TWO_HOLDERS')),
      );
      await graph.close();
    },
  );

  it('say who, what and how surely', async () => {
    const held = [
      { id: 'a', official: 'official:a', position: 'position:one', tenure: { since: '2010', until: '2014' } },
      { id: 'b', official: 'official:b', position: 'position:one', tenure: { since: '2013' } },
      { id: 'c', official: 'official:c', position: 'position:one', tenure: {} },
    ];
    const graph = await openGraphOf(yamlOf(held));
    const { conflicts } = await answerTo(askerOf(graph.store), QUERY);
    expect(conflicts.edges).toEqual([
      {
        node: {
          id: 'TWO_HOLDERS position:one official:a/HOLDS/position:one official:b/HOLDS/position:one',
          kind: 'TWO_HOLDERS',
          certainty: 'DEFINITE',
          sentence:
            'Two held the only seat of the position:one at once: Official:a held the position of position:one from ' +
            '2010 until 2014; Official:b held the position of position:one from 2013 (whether it has ended is not known)',
          entity: { id: 'position:one' },
          relationships: [{ id: 'official:a/HOLDS/position:one' }, { id: 'official:b/HOLDS/position:one' }],
          claims: [],
        },
      },
    ]);
    await graph.close();
  });
});
