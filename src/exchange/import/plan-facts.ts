import { groupBy } from '../../collections.js';
import { type Combined, changesBetween, combine, type Policy } from '../../facts/combine.js';
import { reversalOf, without } from '../../facts/dates.js';
import { type EntityFact, type Fact, isRelationshipFact, type RelationshipFact } from '../../facts/fact.js';
import { combineEntities } from '../../facts/identity/combine-entities.js';
import { readEntities, readRelationships } from '../../facts/read-facts.js';
import type { QueryRunner } from '../../store/store.js';

/** A fact that is to be in the graph. */
export interface Stated<F extends Fact = Fact> {
  readonly fact: F;
  /** What is said of it where it is in the graph already: less than all, if the file is older than a merge. */
  readonly said: F;
  readonly policy: Policy;
  /** True if the file says it of another, which was merged into this one. */
  readonly isOfMerged: boolean;
}

/** A fact of the graph that becomes another. */
export interface Change<F extends Fact> {
  readonly before: F;
  readonly after: F;
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

type Combine<F extends Fact> = (before: F, stated: Stated<F>) => Combined<F>;

const combineStated = <F extends Fact>(before: F, { said, policy }: Stated<F>): Combined<F> =>
  combine(before, said, policy);

const combineStatedEntities: Combine<EntityFact> = (before, stated) =>
  stated.isOfMerged ? combineEntities(before, stated.said) : combineStated(before, stated);

function differenceOf({ said, isOfMerged }: Stated, kept: Fact, name: string): string {
  const [is, other] = [kept, said].map(({ properties }) => JSON.stringify(properties[name]));
  return `${kept.id}: ${name} is ${is} in the graph and ${other} in the file${isOfMerged ? ', of what was merged into it' : ''}`;
}

/**
 * A fact that ends before it begins only because the file adds a date to one of the graph: what it adds is left out, as
 * the graph keeps what it has.
 */
function withoutReversal<F extends Fact>(stored: F, said: F, combined: F): { fact: F; difference?: string } {
  const reversal = reversalOf(combined);
  if (reversal === undefined || [stored, said].some((fact) => reversalOf(fact) !== undefined))
    return { fact: combined };
  const added = [reversal.from, reversal.until].filter((name) => stored.properties[name] === undefined);
  const difference = `${stored.id}: ${reversal.message}; ${added.join(' and ')} of the file was left out`;
  return { fact: without(combined, added), difference };
}

/** The fact that several statements of one file make of it, one after another. */
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
  // What merges made one may be stated several times.
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

/** What a batch would do to the graph. */
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
