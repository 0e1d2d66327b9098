import { groupBy } from '../../collections.js';
import { createLinks } from '../../facts/create-links.js';
import type { EntityFact, Fact, RelationshipFact } from '../../facts/fact.js';
import { mergeEntities } from '../../facts/fact.queries.js';
import { entityRow } from '../../facts/fact-rows.js';
import { removeStaleEvidence, writeEvidence } from '../../facts/write-facts.js';
import { type EntityType, entityTypes } from '../../model/entity-types.js';
import type { QueryRunner } from '../../store/store.js';
import { changeEntities, changeRelationships } from './import.queries.js';
import { type Change, groupByType, planFacts, type Stated, type Written } from './plan-facts.js';
import { recordHistory, type WriteOptions } from './record-history.js';

async function addEntities(runner: QueryRunner, facts: readonly EntityFact[]): Promise<void> {
  for (const [type, group] of groupByType(facts)) {
    const labels = [type, ...entityTypes[type as EntityType].labels].join(':');
    await runner.run(mergeEntities.with({ ENTITY_LABELS: labels }), { rows: group.map(entityRow) });
  }
}

async function changeAllRelationships(runner: QueryRunner, changed: readonly Change<RelationshipFact>[]) {
  for (const [type, group] of groupBy(changed, ({ after }) => after.type)) {
    const rows = group.map(({ after: { id, fromId, toId }, changes }) => ({ id, fromId, toId, properties: changes }));
    await runner.run(changeRelationships.with({ RELATIONSHIP_TYPE: type }), { rows });
  }
}

/**
 * Writes a batch of facts whose references are all there. Only what is new or changed is written; what is changed, and
 * what was retracted, with its history.
 */
export async function writeFacts(
  runner: QueryRunner,
  stated: readonly Stated[],
  options: WriteOptions,
): Promise<Written> {
  const written = await planFacts(runner, stated);
  const { entities, relationships } = written;
  await addEntities(runner, entities.added);
  const rows = entities.changed.map(({ after: { id }, changes }) => ({ id, properties: changes }));
  if (rows.length > 0) await runner.run(changeEntities, { rows });
  await createLinks(runner, [...entities.added, ...relationships.added]);
  await changeAllRelationships(runner, relationships.changed);
  const changed: Change<Fact>[] = [...entities.changed, ...relationships.changed];
  await writeEvidence(
    runner,
    changed.map(({ after }) => after),
  );
  await removeStaleEvidence(runner, changed);
  await recordHistory(runner, written, options);
  return written;
}
