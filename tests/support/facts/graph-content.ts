import { z } from 'zod';
import type { Query } from '../../../src/store/query.js';
import type { GraphStore } from '../../../src/store/store.js';

function query<R extends z.ZodRawShape>(text: string, row: R): Query<Record<string, never>, z.output<z.ZodObject<R>>> {
  return { name: 'test', text, parameters: z.record(z.string(), z.never()), row: z.strictObject(row) };
}

const properties = z.record(z.string(), z.unknown());
const allEntities = query(
  'MATCH (n:Entity) RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties ORDER BY id',
  {
    id: z.string(),
    labels: z.array(z.string()),
    properties,
  },
);
const allRelationships = query(
  'MATCH (a:Entity)-[r]->(b:Entity) RETURN type(r) AS type, a.id AS start, b.id AS end, properties(r) AS properties ' +
    'ORDER BY start, type, end, r.idSuffix, r.key',
  { type: z.string(), start: z.string(), end: z.string(), properties },
);

/** All facts that the graph holds, to compare; not their history. */
export async function contentOf(store: GraphStore) {
  const entities = await store.read(allEntities, {});
  return {
    entities: entities.map(({ labels, ...entity }) => ({ ...entity, labels: [...labels].sort() })),
    relationships: await store.read(allRelationships, {}),
  };
}
