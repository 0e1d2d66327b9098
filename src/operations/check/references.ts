import { type Fact, isRelationshipFact } from '../../facts/fact.js';
import type { EntityType } from '../../model/entity-types.js';
import { referenceTypes } from '../../model/references.js';

/** The id of an entity that a property names, and what type it may be of. */
export interface NamedEntity {
  readonly property: string;
  readonly id: string;
  readonly types: readonly EntityType[];
}

function idsIn(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).filter((id) => typeof id === 'string');
}

function raisersIn(topics: unknown): string[] {
  if (!Array.isArray(topics)) return [];
  return topics.flatMap((topic: { readonly raisedBy?: string }) => topic.raisedBy ?? []);
}

/** The entities that the properties of a fact name. */
export function referencesIn(fact: Fact): NamedEntity[] {
  const { properties } = fact;
  if (!isRelationshipFact(fact)) {
    return raisersIn(properties['topics']).map((id) => ({ property: 'topics', id, types: ['Official'] }));
  }
  return Object.entries(referenceTypes).flatMap(([property, types]) =>
    idsIn(properties[property]).map((id) => ({ property, id, types })),
  );
}
