import type { QueryRunner } from '../store/store.js';
import { presentEntities } from './entity.queries.js';

/** Those of the given ids that belong to an entity of the graph. */
export async function presentIds(runner: QueryRunner, ids: Iterable<string>): Promise<Set<string>> {
  const asked = [...new Set(ids)];
  const rows = asked.length === 0 ? [] : await runner.run(presentEntities, { ids: asked });
  return new Set(rows.map(({ id }) => id));
}
