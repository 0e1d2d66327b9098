import type { EntityFact, RelationshipFact } from '../dataset/facts.js';
import { isRelationshipFact } from '../dataset/facts.js';
import { entitiesByIds } from '../entity/entity.queries.js';
import { storedEntity, storedRelationship } from '../exchange/stored-fact.js';
import type { QueryRunner } from '../graph/store.js';
import { type Changes, changesBetween, combine, type Policy } from './combine.js';
import { storedRelationships } from './import.queries.js';

export type Fact = EntityFact | RelationshipFact;

/** A fact of the graph that becomes another. */
export interface Change<F extends Fact> {
  readonly before: F;
  readonly after: F;
  readonly changes: Changes;
  /** Where the file says that it was read. */
  readonly evidence: readonly string[];
}

/** What a batch of facts does to the graph. */
export interface Plan<F extends Fact> {
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

export function groupByType<F extends { readonly type: string }>(facts: readonly F[]): Map<F['type'], F[]> {
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
    if (changes) result.changed.push({ before, after, changes, evidence: fact.evidence });
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

/** What a batch would do to the graph. */
export async function planFacts(runner: QueryRunner, facts: readonly Fact[], policy: Policy): Promise<Written> {
  const relationships = facts.filter(isRelationshipFact);
  const entities = facts.filter((fact): fact is EntityFact => !isRelationshipFact(fact));
  return {
    entities: plan(entities, await readEntities(runner, entities), policy),
    relationships: plan(relationships, await readRelationships(runner, relationships), policy),
  };
}
