import { evidenceLinkKey, evidenceLinkName, readReference } from '../model/evidence-reference.js';
import type { DerivedBounds } from '../model/exclusion.js';
import { idSuffixOf } from '../model/relationship-id.js';
import { derivedKeys, type StorableProperties } from '../model/stored-properties.js';
import { type EntityFact, type Fact, isRelationshipFact, type RelationshipFact, referencesOf } from './fact.js';

function isScalar(value: unknown): value is string | number | boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

/** A property in stored form: objects in lists become JSON, as no store holds maps. */
function storable(value: unknown): StorableProperties[string] {
  if (isScalar(value)) return value;
  if (Array.isArray(value)) return value.map((item) => (isScalar(item) ? item : JSON.stringify(item)));
  throw new TypeError(`A property of the model is neither a scalar nor a list: ${JSON.stringify(value)}`);
}

function storableProperties(properties: Readonly<Record<string, unknown>>): Record<string, StorableProperties[string]> {
  const stored: Record<string, StorableProperties[string]> = {};
  for (const name of Object.keys(properties)) {
    const value = properties[name];
    if (value !== undefined) stored[name] = storable(value);
  }
  return stored;
}

/** An entity as a query parameter, with its derived keys for search and sorting. */
export function entityRow({ type, id, properties, evidence }: EntityFact) {
  return { id, properties: { ...storableProperties(properties), ...derivedKeys(type, properties), id, evidence } };
}

/** The stored properties of a relationship, with the bounds that were derived for it. */
export function relationshipProperties(fact: RelationshipFact, bounds: DerivedBounds = {}): StorableProperties {
  const stored = Object.assign(storableProperties(fact.properties), storableProperties({ ...bounds }));
  stored['idSuffix'] = idSuffixOf(fact.id);
  stored['evidence'] = fact.evidence;
  return stored;
}

// The rows that imports write most of are lists: they reach the embedded store at a third of the cost of maps.

/** A relationship as a query parameter. */
export function relationshipRow(
  fact: RelationshipFact,
  bounds?: DerivedBounds,
): [fromId: string, toId: string, properties: StorableProperties] {
  return [fact.fromId, fact.toId, relationshipProperties(fact, bounds)];
}

/** An evidence link: from a source to the entity it supports or, for a relationship, to the entity this leads from. */
export interface EvidenceRow {
  /** Identifies the link in messages. */
  readonly name: string;
  readonly factId: string;
  readonly fromId: string;
  readonly toId: string;
  readonly key: number;
  /** Undefined for the source as a whole. */
  readonly paragraph: number | undefined;
}

/** The evidence links of a fact. */
export function evidenceRows(fact: Fact): EvidenceRow[] {
  const { id: factId } = fact;
  const toId = isRelationshipFact(fact) ? fact.fromId : factId;
  return referencesOf(fact).map((reference) => {
    const { sourceId: fromId, paragraph } = readReference(reference);
    const key = evidenceLinkKey(factId, reference);
    return { name: evidenceLinkName(factId, reference), factId, fromId, toId, key, paragraph };
  });
}

/** An evidence link as a query parameter. */
export function evidenceLink({
  fromId,
  toId,
  key,
  paragraph,
}: EvidenceRow): [fromId: string, toId: string, key: number, paragraph: number | null] {
  return [fromId, toId, key, paragraph ?? null];
}
