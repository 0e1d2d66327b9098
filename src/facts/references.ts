import { type EntityType, entityTypeOf } from '../model/entity-types.js';
import { sourceIdsOf } from '../model/evidence-reference.js';
import { referenceTypes } from '../model/references.js';
import { type EntityFact, type Fact, isRelationshipFact, referencesOf } from './fact.js';

function idsIn(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).filter((id) => typeof id === 'string');
}

function raisersOf({ properties }: EntityFact): string[] {
  const { topics } = properties;
  if (!Array.isArray(topics)) return [];
  return topics.flatMap((topic: { readonly raisedBy?: string }) => topic.raisedBy ?? []);
}

/** The ids of all entities that must be there for a fact to be stated. */
export function idsNeededBy(fact: Fact): string[] {
  const sources = sourceIdsOf(referencesOf(fact));
  if (!isRelationshipFact(fact)) return [...sources, ...raisersOf(fact)];
  const others = Object.keys(referenceTypes).flatMap((property) => idsIn(fact.properties[property] ?? []));
  return [fact.fromId, fact.toId, ...sources, ...others];
}

/** What is wrong with the types of the entities that properties of a relationship name. */
export function referenceTypeProblems(fact: Fact): string[] {
  if (!isRelationshipFact(fact)) return [];
  return Object.entries(referenceTypes).flatMap(([property, types]) =>
    idsIn(fact.properties[property] ?? [])
      .filter((id) => !isOfType(id, types))
      .map((id) => `${property} ${id} must be of type ${types.join(' or ')}`),
  );
}

function isOfType(id: string, types: readonly EntityType[]): boolean {
  const type = entityTypeOf(id);
  return type !== undefined && types.includes(type);
}
