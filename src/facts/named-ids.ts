import { type EntityType, entityTypeOf } from '../model/entity-types.js';
import { sourceIdOf, sourceIdsOf } from '../model/evidence-reference.js';
import { referenceTypes } from '../model/references.js';
import type { RelationshipTypeDefinition } from '../model/relationship-type.js';
import { relationshipTypeNames, relationshipTypes } from '../model/relationship-types.js';
import { type EntityFact, type Fact, isRelationshipFact, type RelationshipFact } from './fact.js';

type Path = readonly (string | number)[];

/** The id of an entity that a fact names, with its path in the fact. */
export interface NamedId {
  /** Such as `['topics', 1, 'evidence', 0, 'source']`; `['from']` and `['to']` for the ends of a relationship. */
  readonly path: Path;
  readonly id: string;
  /** The types that it may have. */
  readonly types: readonly EntityType[];
}

interface Topic {
  readonly raisedBy?: string;
  readonly evidence: readonly string[];
}

function topicsOf({ properties: { topics } }: EntityFact): readonly Topic[] {
  return Array.isArray(topics) ? topics : [];
}

/** The sources in evidence at the given path. */
export function sourcesIn(evidence: readonly string[], path: Path = ['evidence']): NamedId[] {
  return evidence.map((reference, index) => ({
    path: [...path, index, 'source'],
    id: sourceIdOf(reference),
    types: ['Source'],
  }));
}

/** The sources of a fact and its topics. */
export function namedSources(fact: Fact): NamedId[] {
  const own = sourcesIn(fact.evidence);
  if (isRelationshipFact(fact)) return own;
  return [
    ...own,
    ...topicsOf(fact).flatMap(({ evidence }, index) => sourcesIn(evidence, ['topics', index, 'evidence'])),
  ];
}

/** The ends of a relationship. With `sameType`, the type of the target depends on the other end. */
export function namedEnds({ type, fromId, toId }: RelationshipFact): [from: NamedId, to: NamedId] {
  const { from, to, sameType }: RelationshipTypeDefinition = relationshipTypes[type];
  const fromType = entityTypeOf(fromId);
  return [
    { path: ['from'], id: fromId, types: from },
    { path: ['to'], id: toId, types: sameType && fromType ? [fromType] : to },
  ];
}

type References = readonly [property: string, types: readonly EntityType[]][];

/** What properties name, by the type of the relationship: imports look at each fact several times. */
const referencesByType: ReadonlyMap<string, References> = new Map(
  relationshipTypeNames.map((type) => [
    type,
    Object.entries(referenceTypes).filter(([property]) => Object.hasOwn(relationshipTypes[type].properties, property)),
  ]),
);

function idsAt(property: string, value: unknown, types: readonly EntityType[]): NamedId[] {
  if (typeof value === 'string') return [{ path: [property], id: value, types }];
  if (!Array.isArray(value)) return [];
  return value.flatMap((id, index) => (typeof id === 'string' ? [{ path: [property, index], id, types }] : []));
}

function raisersOf(fact: EntityFact): NamedId[] {
  return topicsOf(fact).flatMap(({ raisedBy }, index): NamedId[] =>
    raisedBy === undefined ? [] : [{ path: ['topics', index, 'raisedBy'], id: raisedBy, types: ['Official'] }],
  );
}

/** The entities in the properties of a fact, except sources. */
export function namedInProperties(fact: Fact): NamedId[] {
  if (!isRelationshipFact(fact)) return raisersOf(fact);
  const references = referencesByType.get(fact.type) ?? [];
  return references.flatMap(([property, types]) => {
    const value = fact.properties[property];
    return value === undefined ? [] : idsAt(property, value, types);
  });
}

/** All entities that a fact names: its sources, those in its properties, and its ends. */
export function namedIds(fact: Fact): NamedId[] {
  return [...namedSources(fact), ...namedInProperties(fact), ...(isRelationshipFact(fact) ? namedEnds(fact) : [])];
}

function idOf({ id }: NamedId): string {
  return id;
}

/** The ids of all entities that must exist for a fact to be written. */
export function idsNeededBy(fact: Fact): string[] {
  if (!isRelationshipFact(fact)) return namedIds(fact).map(idOf);
  return [...sourceIdsOf(fact.evidence), ...namedInProperties(fact).map(idOf), fact.fromId, fact.toId];
}

/** The type problem of a named entity, to follow the name of its field; undefined if its type is right. */
export function typeProblem({ id, types }: NamedId): string | undefined {
  const type = entityTypeOf(id);
  if (type !== undefined && types.includes(type)) return undefined;
  return `${id} is of type ${type ?? 'none'}; it must be of type ${types.join(' or ')}`;
}
