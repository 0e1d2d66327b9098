import { mergeEntities, mergeEvidence } from '../dataset/dataset.queries.js';
import { entityRow, evidenceRows, relationshipRow } from '../dataset/fact-rows.js';
import type { EntityFact, RelationshipFact } from '../dataset/facts.js';
import { isRelationshipFact } from '../dataset/facts.js';
import { entitiesByIds } from '../entity/entity.queries.js';
import { storedEntity, storedRelationship } from '../exchange/stored-fact.js';
import type { QueryRunner } from '../graph/store.js';
import { type EntityType, entityTypes } from '../model/entity-types.js';
import { type RelationshipType } from '../model/relationship-types.js';
import { type Changes, changesBetween, combine, type Policy } from './combine.js';
import {
  addRelationships,
  changeEntities,
  changeRelationships,
  removeEvidence,
  storedRelationships,
} from './import.queries.js';

type Fact = EntityFact | RelationshipFact;

interface Change<F extends Fact> {
  readonly before: F;
  readonly after: F;
  readonly changes: Changes;
}

/** What a batch of facts does to the graph. */
interface Plan<F extends Fact> {
  readonly added: F[];
  readonly changed: Change<F>[];
  unchanged: number;
  readonly differences: string[];
}

/** What writing a batch has done, or would do. */
export interface Written {
  readonly entities: Plan<EntityFact>;
  readonly relationships: Plan<RelationshipFact>;
}

function groupByType<F extends { readonly type: string }>(facts: readonly F[]): Map<F['type'], F[]> {
  const groups = new Map<F['type'], F[]>();
  for (const fact of facts) {
    const group = groups.get(fact.type);
    if (group) group.push(fact);
    else groups.set(fact.type, [fact]);
  }
  return groups;
}

function plan<F extends Fact>(facts: readonly F[], stored: ReadonlyMap<string, F>, policy: Policy): Plan<F> {
  const result: Plan<F> = { added: [], changed: [], unchanged: 0, differences: [] };
  for (const fact of facts) {
    const before = stored.get(fact.id);
    if (before === undefined) {
      result.added.push(fact);
      continue;
    }
    const { fact: after, differing } = combine(before, fact, policy);
    for (const name of differing) {
      result.differences.push(
        `${fact.id}: ${name} is ${JSON.stringify(before.properties[name])} in the graph and ${JSON.stringify(fact.properties[name])} in the file`,
      );
    }
    const changes = changesBetween(before, after);
    if (changes) result.changed.push({ before, after, changes });
    else result.unchanged += 1;
  }
  return result;
}

async function readEntities(runner: QueryRunner, facts: readonly EntityFact[]): Promise<Map<string, EntityFact>> {
  if (facts.length === 0) return new Map();
  const types = new Map(facts.map(({ id, type }) => [id, type]));
  const rows = await runner.run(entitiesByIds, { ids: [...types.keys()] });
  return new Map(
    rows.flatMap(({ id, properties }) => {
      const type = types.get(id);
      return type === undefined ? [] : [[id, storedEntity(type, id, properties)]];
    }),
  );
}

async function readRelationships(
  runner: QueryRunner,
  facts: readonly RelationshipFact[],
): Promise<Map<string, RelationshipFact>> {
  const stored = new Map<string, RelationshipFact>();
  for (const [type, group] of groupByType(facts)) {
    const byId = new Map(group.map((fact) => [fact.id, fact]));
    const rows = group.map(({ id, fromId, toId }) => ({ id, fromId, toId }));
    const query = storedRelationships.with({ RELATIONSHIP_TYPE: type });
    for (const { id, properties } of await runner.run(query, { rows })) {
      const ends = byId.get(id);
      if (ends !== undefined) stored.set(id, storedRelationship(ends, properties));
    }
  }
  return stored;
}

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
  const groups = new Map<RelationshipType, Change<RelationshipFact>[]>();
  for (const change of changed) {
    groups.set(change.after.type, [...(groups.get(change.after.type) ?? []), change]);
  }
  for (const [type, group] of groups) {
    const rows = group.map(({ after: { id, fromId, toId }, changes }) => ({ id, fromId, toId, properties: changes }));
    await runner.run(changeRelationships.with({ RELATIONSHIP_TYPE: type }), { rows });
  }
}

async function writeEvidence(runner: QueryRunner, added: readonly Fact[], changed: readonly Change<Fact>[]) {
  const wanted = [...added, ...changed.map(({ after }) => after)].flatMap(evidenceRows);
  const ids = new Set(wanted.map(({ id }) => id));
  const stale = changed.flatMap(({ before }) => evidenceRows(before)).filter(({ id }) => !ids.has(id));
  const rows = wanted.map(({ type: _, ...row }) => row);
  if (rows.length > 0) await runner.run(mergeEvidence, { rows });
  if (stale.length > 0) await runner.run(removeEvidence, { rows: stale.map(({ id, toId }) => ({ id, toId })) });
}

/** What a batch would do to the graph. */
export async function planFacts(runner: QueryRunner, facts: readonly Fact[], policy: Policy): Promise<Written> {
  const relationships = facts.filter(isRelationshipFact);
  const entities = facts.filter((fact): fact is EntityFact => !isRelationshipFact(fact));
  return {
    entities: plan(entities, await readEntities(runner, entities), policy),
    relationships: plan(relationships, await readRelationships(runner, relationships), policy),
  };
}

/** Writes a batch of facts whose references are all there. Only what is new or changed is written. */
export async function writeFacts(runner: QueryRunner, facts: readonly Fact[], policy: Policy): Promise<Written> {
  const written = await planFacts(runner, facts, policy);
  const { entities, relationships } = written;
  await addEntities(runner, entities.added);
  const rows = entities.changed.map(({ after: { id }, changes }) => ({ id, properties: changes }));
  if (rows.length > 0) await runner.run(changeEntities, { rows });
  await addAllRelationships(runner, relationships.added);
  await changeAllRelationships(runner, relationships.changed);
  await writeEvidence(runner, entities.added, entities.changed);
  await writeEvidence(runner, relationships.added, relationships.changed);
  return written;
}
