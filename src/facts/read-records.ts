import type { QueryRunner } from '../store/store.js';
import { entitiesByIds } from './entity.queries.js';
import { type EntityRecord, entityRecord } from './entity-record.js';
import { type Fact, isRelationshipFact } from './fact.js';

/** Those of the given entities that are there, by their ids. */
export async function readRecords(runner: QueryRunner, ids: Iterable<string>): Promise<Map<string, EntityRecord>> {
  const asked = [...new Set(ids)];
  const rows = asked.length === 0 ? [] : await runner.run(entitiesByIds, { ids: asked });
  return new Map(rows.map((row) => [row.id, entityRecord(row)]));
}

/** The entities at the ends of facts, for the sentences that tell of them. */
export async function readEnds(runner: QueryRunner, facts: readonly Fact[]): Promise<Map<string, EntityRecord>> {
  return readRecords(
    runner,
    facts.filter(isRelationshipFact).flatMap(({ fromId, toId }) => [fromId, toId]),
  );
}
