import type { GraphStore, QueryRunner } from '../graph/store.js';
import { type EntityType, entityTypes } from '../model/entity-types.js';
import { readReference } from '../model/evidence-reference.js';
import { parseRelationshipId } from '../model/relationship-id.js';
import { derivedKeys, type StorableProperties } from '../model/stored-properties.js';
import { mergeEntities, mergeEvidence, mergeRelationships } from './dataset.queries.js';
import { type EntityFact, type Facts, type RelationshipFact, referencesOf } from './facts.js';

const BATCH_SIZE = 5000;
const EVIDENCES = 'EVIDENCES';

interface RelationshipRow {
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

function entityRow({ type, id, properties, evidence }: EntityFact) {
  return { id, properties: { ...storableProperties(properties), ...derivedKeys(type, properties), id, evidence } };
}

function relationshipRow({ type, id, fromId, toId, properties, evidence }: RelationshipFact): RelationshipRow {
  return { type, id, fromId, toId, properties: { ...storableProperties(properties), id, evidence } };
}

/** The way back from each source to a fact read in it: to the entity itself, or to the one the relationship leads from. */
function evidenceRows(fact: EntityFact | RelationshipFact): RelationshipRow[] {
  const { id } = fact;
  const toId = parseRelationshipId(id)?.fromId ?? id;
  return referencesOf(fact).map((reference) => {
    const { sourceId: fromId, paragraph } = readReference(reference);
    const rowId = `${id}<${reference}`;
    const properties = { id: rowId, factId: id, ...(paragraph === undefined ? {} : { paragraph }) };
    return { type: EVIDENCES, id: rowId, fromId, toId, properties };
  });
}

function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

function* batches<T>(rows: readonly T[]): Generator<T[]> {
  for (let start = 0; start < rows.length; start += BATCH_SIZE) yield rows.slice(start, start + BATCH_SIZE);
}

async function writeEntities(transaction: QueryRunner, type: EntityType, facts: readonly EntityFact[]): Promise<void> {
  const query = mergeEntities.with({ ENTITY_LABELS: [type, ...entityTypes[type].labels].join(':') });
  for (const rows of batches(facts.map(entityRow))) await transaction.run(query, { rows });
}

async function writeRelationships(
  transaction: QueryRunner,
  type: string,
  all: readonly RelationshipRow[],
): Promise<void> {
  const query = type === EVIDENCES ? mergeEvidence : mergeRelationships.with({ RELATIONSHIP_TYPE: type });
  for (const batch of batches(all)) {
    await transaction.run(query, { rows: batch.map(({ type: _, ...row }) => row) });
  }
}

/** Writes facts in one transaction: all of them or, if anything fails, none. Writing them again changes nothing. */
export async function loadFacts(store: GraphStore, { entities, relationships }: Facts): Promise<void> {
  const rows = [...relationships.map(relationshipRow), ...[...entities, ...relationships].flatMap(evidenceRows)];
  await store.write(async (transaction) => {
    for (const [type, facts] of groupBy(entities, (fact) => fact.type)) await writeEntities(transaction, type, facts);
    for (const [type, all] of groupBy(rows, (row) => row.type)) await writeRelationships(transaction, type, all);
  });
}
