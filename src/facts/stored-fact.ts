import { type EntityType, entityTypes } from '../model/entity-types.js';
import { type RelationshipType, relationshipTypes } from '../model/relationship-types.js';
import type { EntityFact, RelationshipFact } from './fact.js';

type Stored = Readonly<Record<string, unknown>>;

/** Stores keep no maps: these are kept as JSON texts. */
const JSON_PROPERTIES = ['topics'];

function readProperty(name: string, value: unknown): unknown {
  if (!JSON_PROPERTIES.includes(name) || !Array.isArray(value)) return value;
  return value.map((item): unknown => (typeof item === 'string' ? JSON.parse(item) : item));
}

/** The properties of the model among those stored, in the order of the model: no keys, no book-keeping. */
function modelProperties(shape: object, stored: Stored): Record<string, unknown> {
  return Object.fromEntries(
    Object.keys(shape).flatMap((name) => {
      const value = stored[name];
      return value === undefined || value === null ? [] : [[name, readProperty(name, value)]];
    }),
  );
}

function evidenceOf({ evidence }: Stored): string[] {
  return Array.isArray(evidence) ? evidence.map(String) : [];
}

/** An entity of the graph as a dataset states it. */
export function storedEntity(type: EntityType, id: string, stored: Stored): EntityFact {
  return { type, id, properties: modelProperties(entityTypes[type].properties, stored), evidence: evidenceOf(stored) };
}

export interface Ends {
  readonly type: RelationshipType;
  readonly id: string;
  readonly fromId: string;
  readonly toId: string;
}

/** A relationship of the graph as a dataset states it. */
export function storedRelationship({ type, id, fromId, toId }: Ends, stored: Stored): RelationshipFact {
  const properties = modelProperties(relationshipTypes[type].properties, stored);
  return { type, id, fromId, toId, properties, evidence: evidenceOf(stored) };
}
