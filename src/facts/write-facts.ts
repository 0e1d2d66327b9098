import { batchesOf, groupBy } from '../collections.js';
import { entityTypes } from '../model/entity-types.js';
import type { GraphStore, QueryRunner } from '../store/store.js';
import { changesBetween } from './combine.js';
import {
  type EntityFact,
  type Fact,
  type FactChange,
  type Facts,
  isRelationshipFact,
  type RelationshipFact,
} from './fact.js';
import {
  changeEntities,
  changeRelationships,
  createRelationships,
  mergeEntities,
  mergeRelationships,
  removeEntities,
  removeRelationships,
  WRITTEN_AT_ONCE,
} from './fact.queries.js';
import { entityRow, relationshipRow } from './fact-rows.js';
import { createEvidence, mergeEvidence, removeStaleEvidence } from './write-evidence.js';

/** Writes entities whole, whether they are there or not: to tell new ones apart would gain nothing. */
async function putEntities(runner: QueryRunner, entities: readonly EntityFact[]): Promise<void> {
  for (const [type, group] of groupBy(entities, (fact) => fact.type)) {
    const query = mergeEntities.with({ ENTITY_LABELS: [type, ...entityTypes[type].labels].join(':') });
    for (const some of batchesOf(group, WRITTEN_AT_ONCE)) await runner.run(query, { rows: some.map(entityRow) });
  }
}

/** Writes relationships whole that may be there. */
async function putRelationships(runner: QueryRunner, relationships: readonly RelationshipFact[]): Promise<void> {
  for (const [type, group] of groupBy(relationships, (fact) => fact.type)) {
    const query = mergeRelationships.with({ RELATIONSHIP_TYPE: type });
    for (const some of batchesOf(group, WRITTEN_AT_ONCE)) await runner.run(query, { rows: some.map(relationshipRow) });
  }
}

/** Writes relationships that are not there, without looking for them. */
async function addRelationships(runner: QueryRunner, relationships: readonly RelationshipFact[]): Promise<void> {
  for (const [type, group] of groupBy(relationships, (fact) => fact.type)) {
    const query = createRelationships.with({ RELATIONSHIP_TYPE: type });
    for (const some of batchesOf(group, WRITTEN_AT_ONCE)) {
      const [counted] = await runner.run(query, { rows: some.map(relationshipRow) });
      const written = counted?.written ?? 0;
      if (written !== some.length)
        throw new Error(`Of ${some.length} relationships ${type}, ${written} found both their ends.`);
    }
  }
}

/** A fact that stays where it is and becomes another. */
interface Changed {
  readonly before: Fact;
  readonly after: Fact;
}

/** Writes the properties that differ; the others stay as they are. */
async function changeFacts(runner: QueryRunner, changed: readonly Changed[]): Promise<void> {
  const rows = changed.flatMap(({ before, after }) => {
    const properties = changesBetween(before, after);
    return properties === undefined ? [] : [{ after, properties }];
  });
  const entities = rows.flatMap(({ after, properties }) =>
    isRelationshipFact(after) ? [] : [{ id: after.id, properties }],
  );
  const relationships = rows.flatMap(({ after, properties }) =>
    isRelationshipFact(after)
      ? [{ type: after.type, id: after.id, fromId: after.fromId, toId: after.toId, properties }]
      : [],
  );
  if (entities.length > 0) await runner.run(changeEntities, { rows: entities });
  for (const [type, group] of groupBy(relationships, (row) => row.type)) {
    const query = changeRelationships.with({ RELATIONSHIP_TYPE: type });
    await runner.run(query, { rows: group.map(({ type: _, ...row }) => row) });
  }
}

/** Relationships by the entity that they lead from: the relationships of each are looked through once. */
export function groupedByStart(facts: readonly RelationshipFact[]): { id: string; factIds: string[] }[] {
  return [...groupBy(facts, ({ fromId }) => fromId)].map(([id, group]) => ({
    id,
    factIds: group.map((fact) => fact.id),
  }));
}

async function removeLinks(runner: QueryRunner, facts: readonly RelationshipFact[]): Promise<void> {
  if (facts.length > 0) await runner.run(removeRelationships, { rows: groupedByStart(facts) });
}

async function removeNodes(runner: QueryRunner, facts: readonly EntityFact[]): Promise<void> {
  if (facts.length > 0) await runner.run(removeEntities, { ids: facts.map(({ id }) => id) });
}

function isEntityFact(fact: Fact): fact is EntityFact {
  return !isRelationshipFact(fact);
}

/** What changes do to the graph. A fact that gets another id leaves the one and comes to the other. */
function part(changes: readonly FactChange[]) {
  const [added, removed, changed]: [Fact[], Fact[], Changed[]] = [[], [], []];
  for (const { before, after } of changes) {
    if (before && after && before.id === after.id) changed.push({ before, after });
    else {
      if (before) removed.push(before);
      if (after) added.push(after);
    }
  }
  return { added, removed, changed };
}

/**
 * Writes facts with their evidence as part of a transaction in which they were read: what is new is there under no id,
 * and what is not new is there as `before`. An entity is removed last, when nothing leads to it or from it any more.
 */
export async function writeFacts(runner: QueryRunner, changes: readonly FactChange[]): Promise<void> {
  const { added, removed, changed } = part(changes);
  await removeStaleEvidence(runner, changes);
  await removeLinks(runner, removed.filter(isRelationshipFact));
  await putEntities(runner, added.filter(isEntityFact));
  await addRelationships(runner, added.filter(isRelationshipFact));
  await createEvidence(runner, added);
  await changeFacts(runner, changed);
  await mergeEvidence(
    runner,
    changed.map(({ after }) => after),
  );
  await removeNodes(runner, removed.filter(isEntityFact));
}

/**
 * Writes facts of which it is not known whether they are there, in one transaction: all of them or, if anything fails,
 * none. What is there becomes exactly as given; writing it again changes nothing.
 */
export async function loadFacts(store: GraphStore, { entities, relationships }: Facts): Promise<void> {
  await store.write(async (transaction) => {
    await putEntities(transaction, entities);
    await putRelationships(transaction, relationships);
    await mergeEvidence(transaction, [...entities, ...relationships]);
  });
}
