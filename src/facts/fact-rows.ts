import { evidenceLinkKey, evidenceLinkName, readReference } from '../model/evidence-reference.js';
import type { DerivedBounds } from '../model/exclusion.js';
import { idSuffixOf, parseRelationshipId } from '../model/relationship-id.js';
import { derivedKeys, type StorableProperties } from '../model/stored-properties.js';
import { type EntityFact, type Fact, type RelationshipFact, referencesOf } from './fact.js';

function isScalar(value: unknown): value is string | number | boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

/** A property in stored form: objects in lists become JSON, as no store holds maps. */
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

/** An entity as a query parameter, with its derived keys for search and sorting. */
export function entityRow({ type, id, properties, evidence }: EntityFact) {
  return { id, properties: { ...storableProperties(properties), ...derivedKeys(type, properties), id, evidence } };
}

/** A relationship as a query parameter, with the bounds that were derived for it. */
export function relationshipRow({ id, fromId, toId, properties, evidence }: RelationshipFact, bounds?: DerivedBounds) {
  const stored = { ...storableProperties({ ...properties, ...bounds }), idSuffix: idSuffixOf(id), evidence };
  return { fromId, toId, properties: stored };
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
  const toId = parseRelationshipId(factId)?.fromId ?? factId;
  return referencesOf(fact).map((reference) => {
    const { sourceId: fromId, paragraph } = readReference(reference);
    const key = evidenceLinkKey(factId, reference);
    return { name: evidenceLinkName(factId, reference), factId, fromId, toId, key, paragraph };
  });
}

/** Evidence links as query parameters. */
export function evidenceLinks(rows: readonly EvidenceRow[]) {
  return rows.map(({ fromId, toId, key, paragraph }) => {
    const properties: StorableProperties = paragraph === undefined ? { key } : { key, paragraph };
    return { fromId, toId, properties };
  });
}
