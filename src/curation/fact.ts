import { z } from 'zod';
import type { EntityRecord } from '../facts/entity-record.js';
import type { EntityFact, RelationshipFact } from '../facts/fact.js';
import type { WholeRelationship } from '../graphql/reading/relationship.loader.js';
import { entityTypes } from '../model/entity-types.js';
import { relationshipTypes } from '../model/relationship-types.js';

/** A fact is written whole, evidence and all: from what is stored it is read as a dataset would state it. */
function statedValue(schema: unknown, value: unknown): unknown {
  const list = schema instanceof z.ZodOptional ? schema.unwrap() : schema;
  const holdsObjects = list instanceof z.ZodArray && list.element instanceof z.ZodObject;
  return holdsObjects && Array.isArray(value) ? value.map((item) => JSON.parse(String(item))) : value;
}

function statedProperties(shape: z.ZodRawShape, stored: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const entries = Object.entries(shape).flatMap(([name, schema]) => {
    const value = stored[name];
    return value === undefined || value === null ? [] : [[name, statedValue(schema, value)]];
  });
  return Object.fromEntries(entries);
}

const texts = z.array(z.string()).catch([]);

export function entityFactOf({ type, id, properties }: EntityRecord): EntityFact {
  const stated = statedProperties(entityTypes[type].properties, properties);
  return { type, id, properties: stated, evidence: texts.parse(properties['evidence']) };
}

export function relationshipFactOf({ type, properties, from, to }: WholeRelationship): RelationshipFact {
  const stated = statedProperties(relationshipTypes[type].properties, properties);
  const { id, evidence } = properties;
  return { type, id, fromId: from.id, toId: to.id, properties: stated, evidence: texts.parse(evidence) };
}
