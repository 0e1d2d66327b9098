import { z } from 'zod';
import { type Fact, isRelationshipFact, type RelationshipFact } from '../facts/fact.js';
import { type EntityType, entityTypeOf } from '../model/entity-types.js';
import { readReference } from '../model/evidence-reference.js';
import { referenceTypes } from '../model/references.js';
import { type RelationshipTypeDefinition, relationshipTypes } from '../model/relationship-types.js';
import { tellMerged } from './mutation.js';
import type { Problems } from './problems.js';
import type { Snapshot } from './snapshot.js';

/** An id that a fact names: the field it stands in, and what it may be of. */
interface Reference {
  readonly field: string;
  readonly id: string;
  readonly types: readonly EntityType[];
}

const topics = z.array(z.object({ raisedBy: z.string().optional(), evidence: z.array(z.string()) })).catch([]);

function sourceReferences(evidence: readonly string[], path: string): Reference[] {
  return evidence.map((reference, index) => ({
    field: `${path}.${index}.source`,
    id: readReference(reference).sourceId,
    types: ['Source'],
  }));
}

function topicReferences({ properties }: Fact): Reference[] {
  return topics
    .parse(properties['topics'] ?? [])
    .flatMap(({ raisedBy, evidence }, index): Reference[] => [
      ...sourceReferences(evidence, `topics.${index}.evidence`),
      ...(raisedBy === undefined
        ? []
        : [{ field: `topics.${index}.raisedBy`, id: raisedBy, types: ['Official'] as const }]),
    ]);
}

function propertyReferences({ properties }: Fact): Reference[] {
  return Object.entries(referenceTypes).flatMap(([property, types]) => {
    const value = properties[property];
    if (Array.isArray(value))
      return value.map((id, index) => ({ field: `${property}.${index}`, id: String(id), types }));
    return typeof value === 'string' ? [{ field: property, id: value, types }] : [];
  });
}

/** All that a fact names beside its ends: where it was read, and the ids among its properties. */
export function referencesIn(fact: Fact, evidence: readonly string[]): Reference[] {
  const own = sourceReferences(evidence, 'evidence');
  return [...own, ...(isRelationshipFact(fact) ? propertyReferences(fact) : topicReferences(fact))];
}

/** The types that the end of a relationship may be of, given the other: an event is part of an event. */
function endTypes(fact: RelationshipFact): { from: readonly EntityType[]; to: readonly EntityType[] } {
  const { from, to, alike }: RelationshipTypeDefinition = relationshipTypes[fact.type];
  const type = entityTypeOf(fact.fromId);
  return { from, to: alike && type ? [type] : to };
}

/** The ends of a relationship, by the fields that give them. */
export function endReferences(fact: RelationshipFact, fromField: string, toField: string): Reference[] {
  const types = endTypes(fact);
  return [
    { field: fromField, id: fact.fromId, types: types.from },
    { field: toField, id: fact.toId, types: types.to },
  ];
}

/** Tells ids that name nothing, what was merged away, or something of another type. */
export function checkReferences(problems: Problems, references: readonly Reference[], known: Snapshot): void {
  const { entities, merged } = known;
  for (const { field, id, types } of references) {
    const type = entityTypeOf(id);
    if (type !== undefined && !types.includes(type)) {
      problems.add(field, 'WRONG_TYPE', `${id} is of type ${type}; it must be of type ${types.join(' or ')}`);
    } else if (merged.has(id)) {
      tellMerged(problems, field, id, merged);
    } else if (!entities.has(id)) {
      problems.add(field, 'UNKNOWN_ID', `names no entity of the graph: ${JSON.stringify(id.slice(0, 200))}`);
    }
  }
}
