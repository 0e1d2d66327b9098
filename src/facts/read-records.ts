import type { QueryRunner } from '../store/store.js';
import { entitiesByIds } from './entity.queries.js';
import { type EntityRecord, entityRecord } from './entity-record.js';
import { type Fact, isRelationshipFact } from './fact.js';

/** The given entities that exist, by id. */
export async function readRecords(runner: QueryRunner, ids: Iterable<string>): Promise<Map<string, EntityRecord>> {
  const distinct = [...new Set(ids)];
  const rows = distinct.length === 0 ? [] : await runner.run(entitiesByIds, { ids: distinct });
  return new Map(rows.map((row) => [row.id, entityRecord(row)]));
}

/** The entities at the ends of facts, for sentences about these. */
export async function readEnds(runner: QueryRunner, facts: readonly Fact[]): Promise<Map<string, EntityRecord>> {
  return readRecords(
    runner,
    facts.filter(isRelationshipFact).flatMap(({ fromId, toId }) => [fromId, toId]),
  );
}
