import { z } from 'zod';
import { entityTypes } from '../model/entity-types.js';
import { type RelationshipType, relationshipTypes } from '../model/relationship-types.js';
import type { EntityRecord, StoredProperties } from './entity-record.js';
import type { EntityFact, RelationshipFact } from './fact.js';
import { propertiesOfToday } from './former-properties.js';

interface StoredRelationship {
  readonly type: RelationshipType;
  readonly id: string;
  readonly fromId: string;
  readonly toId: string;
  readonly properties: StoredProperties;
}

/** True for a list of objects, which is stored as a list of JSON texts: stores hold no maps. */
function holdsObjects(schema: unknown): boolean {
  const list = schema instanceof z.ZodOptional ? schema.unwrap() : schema;
  return list instanceof z.ZodArray && list.element instanceof z.ZodObject;
}

const jsonProperties: ReadonlySet<string> = new Set(
  [...Object.values(entityTypes), ...Object.values(relationshipTypes)].flatMap(({ properties }) =>
    Object.entries(properties).flatMap(([name, schema]) => (holdsObjects(schema) ? [name] : [])),
  ),
);

function readProperty(name: string, value: unknown): unknown {
  if (!jsonProperties.has(name) || !Array.isArray(value)) return value;
  return value.map((item): unknown => (typeof item === 'string' ? JSON.parse(item) : item));
}

/** The stored properties that belong to the model, in its order and without derived keys. */
function modelProperties(shape: object, stored: StoredProperties): Record<string, unknown> {
  return Object.fromEntries(
    Object.keys(shape).flatMap((name) => {
      const value = stored[name];
      return value === undefined || value === null ? [] : [[name, readProperty(name, value)]];
    }),
  );
}

function evidenceOf({ evidence }: StoredProperties): string[] {
  return Array.isArray(evidence) ? evidence.map(String) : [];
}

/** The fact of a stored entity. */
export function storedEntity({ type, id, properties }: EntityRecord): EntityFact {
  const stated = modelProperties(entityTypes[type].properties, propertiesOfToday(type, properties));
  return { type, id, properties: stated, evidence: evidenceOf(properties) };
}

/** The fact of a stored relationship. */
export function storedRelationship({ type, id, fromId, toId, properties }: StoredRelationship): RelationshipFact {
  const stated = modelProperties(relationshipTypes[type].properties, propertiesOfToday(type, properties));
  return { type, id, fromId, toId, properties: stated, evidence: evidenceOf(properties) };
}
