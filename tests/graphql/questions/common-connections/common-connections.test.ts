import { describe, expect, it } from 'vitest';
import { type Ask, answerTo, askerOf } from '../../../support/graphql/ask.js';
import { PAGE_INFO, pageThrough } from '../../../support/graphql/page-through.js';
import { randomGraph, sharedByTrial } from '../../../support/graphql/questions/shared-connections-oracle.js';
import { SeededRandom, seedsFrom } from '../../../support/seeded-random.js';
import { openGraphOf, type TestStore } from '../../../support/store/test-store.js';

const ALL = ['HOLDS', 'MEMBER_OF', 'PARTICIPATED_IN', 'BELONGS_TO', 'REPRESENTS'];
const QUERY = `query ($ids: [ID!]!, $via: [RelationshipType!], $first: Int, $after: String) {
  commonConnections(ids: $ids, via: $via, first: $first, after: $after) { totalCount ${PAGE_INFO}
    edges { cursor node { id } sharedBy { id } sharedByAll relationshipCount certainty sharedFrom sharedUntil
      links { entity { id } relationships { id sentence evidence { source { id } } } } } } }`;

interface Edge {
  readonly node: { readonly id: string };
  readonly sharedBy: readonly { readonly id: string }[];
  readonly relationshipCount: number;
  readonly certainty: string;
  readonly sharedFrom: string | null;
  readonly links: readonly { readonly entity: { readonly id: string }; readonly relationships: readonly object[] }[];
}

const CERTAINTIES = ['DEFINITE', 'POSSIBLE', 'UNKNOWN', 'NONE'];

function isBefore(left: Edge, right: Edge): boolean {
  const keys = [
    right.sharedBy.length - left.sharedBy.length,
    left.relationshipCount - right.relationshipCount,
    CERTAINTIES.indexOf(left.certainty) - CERTAINTIES.indexOf(right.certainty),
    (right.sharedFrom ?? '') === (left.sharedFrom ?? '')
      ? 0
      : (right.sharedFrom ?? '') < (left.sharedFrom ?? '')
        ? -1
        : 1,
    left.node.id < right.node.id ? -1 : 1,
  ];
  return (keys.find((key) => key !== 0) ?? 0) < 0;
}

async function withGraph<T>(graph: TestStore, work: (ask: Ask) => Promise<T>): Promise<T> {
  try {
    return await work(askerOf(graph.store));
  } finally {
    await graph.close();
  }
}

describe('commonConnections on random graphs', { timeout: 60_000 }, () => {
  it.each(seedsFrom(1, 3))('finds what a brute-force search finds, in order, page by page (seed %i)', async (seed) => {
    const random = new SeededRandom(seed);
    const graph = randomGraph(random);
    await withGraph(await openGraphOf(graph.yaml), async (ask) => {
      for (let index = 0; index < 6; index += 1) {
        const ids = random.some(graph.officials, 0.5);
        if (ids.length < 2) continue;
        const types = random.chance(0.4) ? ALL : random.some(ALL, 0.6);
        const variables = { ids, via: types, first: 1 + random.below(4) };
        const described = JSON.stringify({ seed, ...variables });
        const edges = await pageThrough<Edge>(ask, 'commonConnections', QUERY, variables);
        const expected = sharedByTrial(graph, ids, types);
        const found = edges.map(({ node, sharedBy, relationshipCount }) => ({
          id: node.id,
          sharedBy: sharedBy.map(({ id }) => id),
          relationshipCount,
        }));
        const byId = (left: { id: string }, right: { id: string }) => (left.id < right.id ? -1 : 1);
        expect(found.sort(byId), described).toEqual(expected.sort(byId));
        for (const [index, edge] of edges.entries()) {
          const next = edges[index + 1];
          if (next !== undefined) expect(isBefore(edge, next), described).toBe(true);
          expect(new Set(edge.links.map(({ entity }) => entity.id)).size, described).toBe(edge.sharedBy.length);
          for (const { relationships } of edge.links) expect(relationships.length, described).toBeGreaterThan(0);
        }
        const { commonConnections } = await answerTo(ask, QUERY, { ids, via: types, first: 0 });
        expect(commonConnections.totalCount, described).toBe(expected.length);
      }
    });
  });
});
