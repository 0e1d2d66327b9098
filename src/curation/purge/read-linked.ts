import type { RelationshipFact } from '../../facts/fact.js';
import { relationshipsOf } from '../../facts/identity/merge.queries.js';
import { storedRelationship } from '../../facts/stored-fact.js';
import { relationshipTypeNames } from '../../model/relationship-types.js';
import { directions } from '../../store/fragments.js';
import type { QueryRunner } from '../../store/store.js';
import type { Problems } from '../problems.js';

/** The most relationships that are purged with an entity, in one transaction. */
export const MAXIMUM_PURGED_FACTS = 2000;

/**
 * The relationships that lead from or to an entity.
 * @throws {ClientError} LIMIT_EXCEEDED if there are too many for one transaction.
 */
export async function relationshipsOfEntity(
  runner: QueryRunner,
  id: string,
  problems: Problems,
): Promise<RelationshipFact[]> {
  const given = { id, types: [...relationshipTypeNames], limit: MAXIMUM_PURGED_FACTS + 1 };
  const rows = [
    ...(await runner.run(relationshipsOf.with(directions.outgoing), given)),
    ...(await runner.run(relationshipsOf.with(directions.incoming), given)),
  ];
  const facts = new Map(rows.map((row) => [row.id, storedRelationship(row)]));
  if (facts.size <= MAXIMUM_PURGED_FACTS) return [...facts.values()];
  const message = `${id} has more than ${MAXIMUM_PURGED_FACTS} relationships: purge some of these first.`;
  throw problems.failure('LIMIT_EXCEEDED', 'fact', message);
}
