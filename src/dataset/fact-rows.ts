import { evidenceLinkId, readReference } from '../model/evidence-reference.js';
import { parseRelationshipId } from '../model/relationship-id.js';
import { derivedKeys, type StorableProperties } from '../model/stored-properties.js';
import { type EntityFact, type RelationshipFact, referencesOf } from './facts.js';

/** The type of the relationships that lead from a source to what was read in it. */
export const EVIDENCES = 'EVIDENCES';

/** A relationship as queries take it. */
export interface RelationshipRow {
  readonly type: string;
  readonly id: string;
  readonly fromId: string;
  readonly toId: string;
  readonly properties: StorableProperties;
}

function isScalar(value: unknown): value is string | number | boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

/** A property as a store keeps it: a list of objects becomes a list of JSON texts, for no store keeps maps. */
function storable(value: unknown): StorableProperties[string] {
  if (isScalar(value)) return value;
  if (Array.isArray(value)) return value.map((item) => (isScalar(item) ? item : JSON.stringify(item)));
  throw new TypeError(`A property of the model is neither a scalar nor a list: ${JSON.stringify(value)}`);
}

function storableProperties(properties: Readonly<Record<string, unknown>>): StorableProperties {
  return Object.fromEntries(
    Object.entries(properties).flatMap(([key, value]) => (value === undefined ? [] : [[key, storable(value)]])),
  );
}

/** An entity as queries take it, with the keys it is searched and sorted by. */
export function entityRow({ type, id, properties, evidence }: EntityFact) {
  return { id, properties: { ...storableProperties(properties), ...derivedKeys(type, properties), id, evidence } };
}

/** A relationship as queries take it. */
export function relationshipRow({ type, id, fromId, toId, properties, evidence }: RelationshipFact): RelationshipRow {
  return { type, id, fromId, toId, properties: { ...storableProperties(properties), id, evidence } };
}

/** The way back from each source to a fact read in it: to the entity itself, or to the one the relationship leads from. */
export function evidenceRows(fact: EntityFact | RelationshipFact): RelationshipRow[] {
  const { id } = fact;
  const toId = parseRelationshipId(id)?.fromId ?? id;
  return referencesOf(fact).map((reference) => {
    const { sourceId: fromId, paragraph } = readReference(reference);
    const rowId = evidenceLinkId(id, reference);
    const properties = { id: rowId, ...(paragraph === undefined ? {} : { paragraph }) };
    return { type: EVIDENCES, id: rowId, fromId, toId, properties };
  });
}
