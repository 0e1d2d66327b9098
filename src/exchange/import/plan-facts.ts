import { groupBy } from '../../collections.js';
import { type Combined, changesBetween, combine, type Policy } from '../../facts/combine.js';
import { reversalOf, without } from '../../facts/dates.js';
import { type EntityFact, type Fact, isRelationshipFact, type RelationshipFact } from '../../facts/fact.js';
import { combineEntities } from '../../facts/identity/combine-entities.js';
import { readEntities, readRelationships } from '../../facts/read-facts.js';
import type { QueryRunner } from '../../store/store.js';

/** A fact to be imported. */
export interface Stated<F extends Fact = Fact> {
  readonly fact: F;
  /** What to combine with an existing fact: not the whole fact if the file is older than a merge. */
  readonly said: F;
  readonly policy: Policy;
  /** True if the file states it about an entity that was merged into this one. */
  readonly isOfMerged: boolean;
}

/** A change of an existing fact. */
export interface Change<F extends Fact> {
  readonly before: F;
  readonly after: F;
  /** The evidence in the file. */
  readonly evidence: readonly string[];
}

/** The changes that a batch makes to the graph. */
export interface Plan<F extends Fact> {
  readonly added: F[];
  readonly changed: Change<F>[];
  unchanged: number;
  readonly differences: string[];
}

export interface Written {
  readonly entities: Plan<EntityFact>;
  readonly relationships: Plan<RelationshipFact>;
}

type Combine<F extends Fact> = (before: F, stated: Stated<F>) => Combined<F>;

const combineStated = <F extends Fact>(before: F, { said, policy }: Stated<F>): Combined<F> =>
  combine(before, said, policy);

const combineStatedEntities: Combine<EntityFact> = (before, stated) =>
  stated.isOfMerged ? combineEntities(before, stated.said) : combineStated(before, stated);

function differenceOf({ said, isOfMerged }: Stated, stored: Fact, name: string): string {
  const [is, other] = [stored, said].map(({ properties }) => JSON.stringify(properties[name]));
  return `${stored.id}: ${name} is ${is} in the graph and ${other} in the file${isOfMerged ? ', of what was merged into it' : ''}`;
}

/**
 * Leaves out a date that the file adds if, together with a date of the graph, the fact would end before it begins.
 * Dates of the graph stay.
 */
function withoutReversal<F extends Fact>(stored: F, said: F, combined: F): { fact: F; difference?: string } {
  const reversal = reversalOf(combined);
  if (reversal === undefined || [stored, said].some((fact) => reversalOf(fact) !== undefined))
    return { fact: combined };
  const added = [reversal.from, reversal.until].filter((name) => stored.properties[name] === undefined);
  const difference = `${stored.id}: ${reversal.message}; ${added.join(' and ')} of the file was left out`;
  return { fact: without(combined, added), difference };
}

/** Combines several statements about a fact, one after another. */
function combineAll<F extends Fact>(stated: readonly Stated<F>[], stored: F | undefined, combineOne: Combine<F>) {
  const differences: string[] = [];
  let fact = stored;
  for (const one of stated) {
    if (fact === undefined) {
      fact = one.fact;
      continue;
    }
    const combined = combineOne(fact, one);
    for (const name of combined.differing) differences.push(differenceOf(one, fact, name));
    const consistent = withoutReversal(fact, one.said, combined.fact);
    if (consistent.difference !== undefined) differences.push(consistent.difference);
    fact = consistent.fact;
  }
  return { fact, differences };
}

function plan<F extends Fact>(
  stated: readonly Stated<F>[],
  stored: ReadonlyMap<string, F>,
  combineOne: Combine<F>,
): Plan<F> {
  const result: Plan<F> = { added: [], changed: [], unchanged: 0, differences: [] };
  // Entities that were merged may each be stated.
  for (const [id, group] of groupBy(stated, ({ fact }) => fact.id)) {
    const before = stored.get(id);
    const { fact: after, differences } = combineAll(group, before, combineOne);
    result.differences.push(...differences);
    if (after === undefined) continue;
    if (before === undefined) {
      result.added.push(after);
      continue;
    }
    const evidence = [...new Set(group.flatMap(({ fact }) => fact.evidence))];
    if (changesBetween(before, after) === undefined) result.unchanged += 1;
    else result.changed.push({ before, after, evidence });
  }
  return result;
}

function isOfRelationship(stated: Stated): stated is Stated<RelationshipFact> {
  return isRelationshipFact(stated.fact);
}

function isOfEntity(stated: Stated): stated is Stated<EntityFact> {
  return !isOfRelationship(stated);
}

/** Plans the changes of a batch by reading the existing facts. */
export async function planFacts(runner: QueryRunner, stated: readonly Stated[]): Promise<Written> {
  const entities = stated.filter(isOfEntity);
  const relationships = stated.filter(isOfRelationship);
  const storedEntities = await readEntities(
    runner,
    entities.map(({ fact }) => fact.id),
  );
  const storedLinks = await readRelationships(
    runner,
    relationships.map(({ fact }) => fact),
  );
  return {
    entities: plan(entities, storedEntities, combineStatedEntities),
    relationships: plan(relationships, storedLinks, combineStated),
  };
}
