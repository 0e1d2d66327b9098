import type { EntityRecord } from '../facts/entity-record.js';
import { type Fact, isRelationshipFact } from '../facts/fact.js';
import { describeRelationship, displayName } from '../model/describe.js';
import { entityTypeOf } from '../model/entity-types.js';

/** A fact in one line: the name of an entity, or the sentence of a relationship. */
export function describeFact(fact: Fact, entities: ReadonlyMap<string, EntityRecord>): string {
  if (!isRelationshipFact(fact)) return displayName(fact);
  const named = (id: string) => entities.get(id) ?? { id, type: entityTypeOf(id) ?? 'Official', properties: {} };
  const { type, fromId, toId, properties } = fact;
  const date = String(properties['on'] ?? properties['year'] ?? '');
  return describeRelationship(type, named(fromId), named(toId), properties, date);
}
