import { groupBy } from '../collections.js';
import type { QueryRunner } from '../store/store.js';
import { type Fact, isRelationshipFact } from './fact.js';
import { createRelationships } from './fact.queries.js';
import { evidenceLinks, evidenceRows, relationshipRow } from './fact-rows.js';

/** How many were written: one whose ends are not there is not. */
async function create(runner: QueryRunner, type: string, rows: ReturnType<typeof evidenceLinks>): Promise<number> {
  if (rows.length === 0) return 0;
  const [counted] = await runner.run(createRelationships.with({ RELATIONSHIP_TYPE: type }), { rows });
  return counted?.written ?? 0;
}

/**
 * Writes what new facts are beside entities: the relationships, and the ways back to all of them from the sources that are
 * there. Whoever calls it has found in the same transaction that they are not there.
 */
export async function createLinks(runner: QueryRunner, facts: readonly Fact[]): Promise<void> {
  const groups = groupBy(facts.filter(isRelationshipFact), ({ type }) => type);
  for (const [type, group] of groups) {
    const rows = group.map(relationshipRow).map(({ fromId, toId, properties }) => ({ fromId, toId, properties }));
    const written = await create(runner, type, rows);
    if (written !== group.length)
      throw new Error(`Of ${group.length} relationships ${type}, ${written} found both their ends.`);
  }
  await create(runner, 'EVIDENCES', evidenceLinks(facts.flatMap(evidenceRows)));
}
