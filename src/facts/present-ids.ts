import type { QueryRunner } from '../store/store.js';
import { absentEntities } from './entity.queries.js';

/** Those of the given ids that belong to an entity of the graph. The others are read, as most of the asked are there. */
export async function presentIds(runner: QueryRunner, ids: Iterable<string>): Promise<Set<string>> {
  const present = new Set(ids);
  const rows = present.size === 0 ? [] : await runner.run(absentEntities, { ids: [...present] });
  for (const { id } of rows) present.delete(id);
  return present;
}
