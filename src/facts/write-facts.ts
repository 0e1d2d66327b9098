import { batchesOf, groupBy } from '../collections.js';
import { entityTypes } from '../model/entity-types.js';
import type { DerivedBounds } from '../model/exclusion.js';
import type { GraphStore, QueryRunner } from '../store/store.js';
import { isTenure } from './bounds/bounded-tenure.js';
import { BoundingFacts } from './bounds/bounding-facts.js';
import { computeBounds } from './bounds/compute-bounds.js';
import { refreshBounds } from './bounds/refresh-bounds.js';
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
  ROWS_PER_WRITE,
  removeEntities,
  removeRelationships,
} from './fact.queries.js';
import { entityRow, relationshipRow } from './fact-rows.js';
import { readEntities } from './read-facts.js';
import { createEvidence, mergeEvidence, removeStaleEvidence } from './write-evidence.js';

/** Writes whole entities, new or not: telling them apart would gain nothing. */
async function upsertEntities(runner: QueryRunner, entities: readonly EntityFact[]): Promise<void> {
  for (const [type, group] of groupBy(entities, (fact) => fact.type)) {
    const query = mergeEntities.with({ ENTITY_LABELS: [type, ...entityTypes[type].labels].join(':') });
    for (const some of batchesOf(group, ROWS_PER_WRITE)) await runner.run(query, { rows: some.map(entityRow) });
  }
}

/** Writes whole relationships that may exist. */
async function upsertRelationships(runner: QueryRunner, relationships: readonly RelationshipFact[]): Promise<void> {
  for (const [type, group] of groupBy(relationships, (fact) => fact.type)) {
    const query = mergeRelationships.with({ RELATIONSHIP_TYPE: type });
    for (const some of batchesOf(group, ROWS_PER_WRITE)) {
      await runner.run(query, { rows: some.map((fact) => relationshipRow(fact)) });
    }
  }
}

/** Writes relationships that do not exist, without looking for them, with the bounds of those that have any. */
async function addRelationships(
  runner: QueryRunner,
  relationships: readonly RelationshipFact[],
  bounds: ReadonlyMap<string, DerivedBounds>,
): Promise<void> {
  for (const [type, group] of groupBy(relationships, (fact) => fact.type)) {
    const query = createRelationships.with({ RELATIONSHIP_TYPE: type });
    for (const some of batchesOf(group, ROWS_PER_WRITE)) {
      const rows = some.map((fact) => relationshipRow(fact, bounds.get(fact.id)));
      const [counted] = await runner.run(query, { rows });
      const written = counted?.written ?? 0;
      if (written !== some.length)
        throw new Error(`Of ${some.length} relationships ${type}, ${written} found both their ends.`);
    }
  }
}

/**
 * Writes relationships that do not exist with their bounds, when all else that these follow from is written: first those
 * that link positions, then the tenures of these.
 */
async function addWithBounds(bounding: BoundingFacts, relationships: readonly RelationshipFact[]): Promise<void> {
  const tenures = relationships.filter(({ type }) => type === 'HOLDS');
  const others = relationships.filter(({ type }) => type !== 'HOLDS');
  await addRelationships(bounding.runner, others, await computeBounds(bounding, others.filter(isTenure)));
  await bounding.expect(tenures);
  await addRelationships(bounding.runner, tenures, await computeBounds(bounding, tenures));
}

/** A change that keeps the id. */
interface Changed {
  readonly before: Fact;
  readonly after: Fact;
}

/** Writes only the properties that differ. */
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

/** Groups relationships by origin, so that the relationships of each entity are scanned once. */
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

/** Sorts changes into operations. A fact that gets another id is removed and added. */
function operationsOf(changes: readonly FactChange[]) {
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
 * Writes facts with their evidence in the transaction in which they were read: new ids must not exist, and existing
 * facts must equal `before`. Entities are removed last, when no relationship leads to or from them.
 */
export async function writeFacts(runner: QueryRunner, changes: readonly FactChange[]): Promise<void> {
  const { added, removed, changed } = operationsOf(changes);
  await removeStaleEvidence(runner, changes);
  await removeLinks(runner, removed.filter(isRelationshipFact));
  await upsertEntities(runner, added.filter(isEntityFact));
  await changeFacts(runner, changed);
  const created = added.filter(isRelationshipFact);
  const bounding = new BoundingFacts(runner);
  await addWithBounds(bounding, created);
  await createEvidence(runner, added);
  await mergeEvidence(
    runner,
    changed.map(({ after }) => after),
  );
  await removeNodes(runner, removed.filter(isEntityFact));
  await refreshBounds(bounding, changes, new Set(created.map(({ id }) => id)));
}

/**
 * Writes facts that may exist, in one transaction. Existing ones become equal to the given ones, so writing them again
 * changes nothing.
 */
export async function loadFacts(store: GraphStore, { entities, relationships }: Facts): Promise<void> {
  await store.writeExclusively(async (transaction) => {
    const before = await readEntities(
      transaction,
      entities.map(({ id }) => id),
    );
    await upsertEntities(transaction, entities);
    await upsertRelationships(transaction, relationships);
    await mergeEvidence(transaction, [...entities, ...relationships]);
    const changes = [
      ...entities.map((after) => ({ before: before.get(after.id), after })),
      ...relationships.map((after) => ({ before: undefined, after })),
    ];
    await refreshBounds(new BoundingFacts(transaction), changes, new Set());
  });
}
