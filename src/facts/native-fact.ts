import { type EntityType, entityTypeNames, entityTypes } from '../model/entity-types.js';
import { type RelationshipType, relationshipTypes } from '../model/relationship-types.js';
import type { EntityFact, RelationshipFact } from './fact.js';
import { isRelationshipFact } from './fact.js';
import { propertiesOfToday } from './former-properties.js';

/** The first line of a file in the native format. Files of version 1 have no closing line. */
export const NATIVE_HEADER = { format: 'officials-graph', version: 2 } as const;

/** The order of types in exports: sources first, as everything else names them. */
export const exportOrder: readonly EntityType[] = ['Source', ...entityTypeNames.filter((type) => type !== 'Source')];

/** A fact as an object of the native format. */
export function nativeObject(fact: EntityFact | RelationshipFact): object {
  const { type, id, properties, evidence } = fact;
  if (!isRelationshipFact(fact)) return { entity: type, id, properties, evidence };
  return { relationship: type, id, from: fact.fromId, to: fact.toId, properties, evidence };
}

/** A fact as a line of the native format. */
export function writeNativeFact(fact: EntityFact | RelationshipFact): string {
  return JSON.stringify(nativeObject(fact));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isEntityType(value: unknown): value is EntityType {
  return typeof value === 'string' && Object.hasOwn(entityTypes, value);
}

function isRelationshipType(value: unknown): value is RelationshipType {
  return typeof value === 'string' && Object.hasOwn(relationshipTypes, value);
}

const LINE_KEYS = ['entity', 'relationship', 'id', 'from', 'to', 'properties', 'evidence'];

/** Parses a fact without checking properties and evidence, or says what is wrong with its shape. */
export function parseNativeFact(value: unknown): EntityFact | RelationshipFact | string {
  if (!isRecord(value)) return 'the line is not an object: write {"entity": …} or {"relationship": …}';
  const unknown = Object.keys(value).find((key) => !LINE_KEYS.includes(key));
  if (unknown !== undefined) return `the line has no key ${unknown}: take it out`;
  const { entity, relationship, id, from, to, properties, evidence } = value;
  if (typeof id !== 'string') return 'the line has no id: give it one';
  if (!isRecord(properties)) return 'properties must be an object';
  if (!Array.isArray(evidence)) return 'evidence must be a list';
  if (isEntityType(entity)) return { type: entity, id, properties: propertiesOfToday(entity, properties), evidence };
  if (!isRelationshipType(relationship)) {
    return `the type ${String(entity ?? relationship)} is unknown: see docs/model.md`;
  }
  if (typeof from !== 'string' || typeof to !== 'string') return 'a relationship needs from and to: ids of entities';
  const ofToday = propertiesOfToday(relationship, properties);
  return { type: relationship, id, fromId: from, toId: to, properties: ofToday, evidence };
}
