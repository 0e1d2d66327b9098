import { idsTold } from '../model/sentences/tell.js';
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

/** The entities that sentences about facts name: those at the ends, and those in properties. */
export async function readNamed(runner: QueryRunner, facts: readonly Fact[]): Promise<Map<string, EntityRecord>> {
  return readRecords(
    runner,
    facts.filter(isRelationshipFact).flatMap(({ fromId, toId, properties }) => [fromId, toId, ...idsTold(properties)]),
  );
}
