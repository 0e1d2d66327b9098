import { mergeEntities, mergeEvidence, removeEvidence } from '../dataset/dataset.queries.js';
import { entityRow, evidenceLinks, evidenceRemovals, evidenceRows, relationshipRow } from '../dataset/fact-rows.js';
import type { EntityFact, Fact, RelationshipFact } from '../dataset/facts.js';
import type { QueryRunner } from '../graph/store.js';
import { type EntityType, entityTypes } from '../model/entity-types.js';
import { groupBy } from '../shared/group-by.js';
import { addRelationships, changeEntities, changeRelationships } from './import.queries.js';
import { type Change, groupByType, planFacts, type Stated, type Written } from './plan-facts.js';
import { recordHistory, type WriteOptions } from './record-history.js';

async function addEntities(runner: QueryRunner, facts: readonly EntityFact[]): Promise<void> {
  for (const [type, group] of groupByType(facts)) {
    const labels = [type, ...entityTypes[type as EntityType].labels].join(':');
    await runner.run(mergeEntities.with({ ENTITY_LABELS: labels }), { rows: group.map(entityRow) });
  }
}

async function addAllRelationships(runner: QueryRunner, facts: readonly RelationshipFact[]): Promise<void> {
  for (const [type, group] of groupByType(facts)) {
    const rows = group.map((fact) => {
      const { type: _, ...row } = relationshipRow(fact);
      return row;
    });
    const [counted] = await runner.run(addRelationships.with({ RELATIONSHIP_TYPE: type }), { rows });
    if (counted?.written !== rows.length) {
      throw new Error(`Of ${rows.length} relationships ${type}, ${counted?.written ?? 0} found both their ends.`);
    }
  }
}

async function changeAllRelationships(runner: QueryRunner, changed: readonly Change<RelationshipFact>[]) {
  for (const [type, group] of groupBy(changed, ({ after }) => after.type)) {
    const rows = group.map(({ after: { id, fromId, toId }, changes }) => ({ id, fromId, toId, properties: changes }));
    await runner.run(changeRelationships.with({ RELATIONSHIP_TYPE: type }), { rows });
  }
}

async function writeEvidence(runner: QueryRunner, added: readonly Fact[], changed: readonly Change<Fact>[]) {
  const wanted = [...added, ...changed.map(({ after }) => after)].flatMap(evidenceRows);
  const names = new Set(wanted.map(({ name }) => name));
  const stale = changed.flatMap(({ before }) => evidenceRows(before)).filter(({ name }) => !names.has(name));
  if (wanted.length > 0) await runner.run(mergeEvidence, { rows: evidenceLinks(wanted) });
  if (stale.length > 0) await runner.run(removeEvidence, { rows: evidenceRemovals(stale) });
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
  await addAllRelationships(runner, relationships.added);
  await changeAllRelationships(runner, relationships.changed);
  await writeEvidence(runner, entities.added, entities.changed);
  await writeEvidence(runner, relationships.added, relationships.changed);
  await recordHistory(runner, written, options);
  return written;
}
