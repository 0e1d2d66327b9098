import { describe, expect } from 'vitest';
import { GraphSizes } from '../../../../src/graphql/questions/statistics/graph-sizes.js';
import { entityTypeNames } from '../../../../src/model/entity-types.js';
import { relationshipTypeNames } from '../../../../src/model/relationship-types.js';
import { openGraphOfFacts } from '../../../support/facts/build-facts.js';
import { everyEntity, everyRelationship } from '../../../support/facts/every-relationship.js';
import { testOnSharedGraph } from '../../../support/fixtures.js';
import { answerTo, askerOf } from '../../../support/graphql/ask.js';
import { queryOf } from '../../../support/store/query-of.js';
import { openGraphOf } from '../../../support/store/test-store.js';

const QUERY = '{ statistics { entityCount factCount entities { type total } relationships { type total } } }';

interface Total {
  readonly type: string;
  readonly total: number;
}

/** How many facts there are of each type, the most first. */
function totals(types: readonly string[]): Total[] {
  const counts = new Map<string, number>();
  for (const type of types) counts.set(type, (counts.get(type) ?? 0) + 1);
  return [...counts]
    .map(([type, total]) => ({ type, total }))
    .sort((left, right) => right.total - left.total || (left.type < right.type ? -1 : 1));
}

const it = testOnSharedGraph(() => openGraphOfFacts(...everyEntity, ...everyRelationship));

describe('statistics', () => {
  it('count entities and relationships by type, the most frequent first', async ({ graph }) => {
    graph.clearReads();
    const { statistics } = await answerTo(askerOf(graph.store), QUERY);
    // The source that every fact cites is one more.
    const entities = totals(['SOURCE', ...everyEntity.map(({ type }) => type.toUpperCase())]);
    const relationships = totals(everyRelationship.map(({ type }) => type));
    expect(statistics).toEqual({
      entities,
      relationships,
      entityCount: everyEntity.length + 1,
      factCount: everyEntity.length + 1 + everyRelationship.length,
    });
    expect([entities.length, relationships.length]).toEqual([entityTypeNames.length, relationshipTypeNames.length]);
    expect(graph.reads).toHaveLength(2);
  });
});

describe('the sizes by which requests are priced', () => {
  it('are those of each label: of a type, of the broader ones it belongs to, and of all', async ({ graph }) => {
    const sizes = await new GraphSizes(graph.store).current();
    const types = ['Source', ...everyEntity.map(({ type }) => type)];
    const documents = types.filter((type) => ['Directive', 'Law', 'Decree', 'Resolution', 'Agreement'].includes(type));
    const expected = [...totals(types).map(({ type, total }) => [type, total] as const)];
    expect(expected.map(([type]) => sizes.of(type))).toEqual(expected.map(([, total]) => total));
    expect(sizes.of('LegalDocument')).toBe(documents.length);
    expect(sizes.of('Entity')).toBe(types.length);
    expect([sizes.entities, sizes.facts]).toEqual([types.length, types.length + everyRelationship.length]);
  });
});

describe('the version of the graph', () => {
  it('is the same until something is written', async () => {
    const graph = await openGraphOf('');
    try {
      const ask = askerOf(graph.store);
      const before = await answerTo(ask, '{ graphVersion }');
      expect(before).toEqual({ graphVersion: expect.stringMatching(/./) });
      expect(await answerTo(ask, '{ graphVersion }')).toEqual(before);
      const createThing = queryOf('CREATE (:Thing)', {});
      await graph.store.write((transaction) => transaction.run(createThing, {}));
      expect(await answerTo(ask, '{ graphVersion }')).not.toEqual(before);
    } finally {
      await graph.close();
    }
  });
});

// Last, as on Neo4j all graphs are in one database.
describe('the statistics of an empty graph', () => {
  it('count nothing', async () => {
    const graph = await openGraphOf('');
    try {
      const { statistics } = await answerTo(askerOf(graph.store), QUERY);
      expect(statistics).toEqual({ entityCount: 0, factCount: 0, entities: [], relationships: [] });
    } finally {
      await graph.close();
    }
  });
});
