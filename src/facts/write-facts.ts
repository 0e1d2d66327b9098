import { batchesOf, groupBy } from '../collections.js';
import { type EntityType, entityTypes } from '../model/entity-types.js';
import type { GraphStore, QueryRunner } from '../store/store.js';
import type { EntityFact, Fact, Facts } from './fact.js';
import { mergeEntities, mergeEvidence, mergeRelationships, removeEvidence } from './fact.queries.js';
import {
  entityRow,
  evidenceLinks,
  evidenceRemovals,
  evidenceRows,
  type RelationshipRow,
  relationshipRow,
} from './fact-rows.js';

const BATCH_SIZE = 5000;

async function writeEntities(transaction: QueryRunner, type: EntityType, facts: readonly EntityFact[]): Promise<void> {
  const query = mergeEntities.with({ ENTITY_LABELS: [type, ...entityTypes[type].labels].join(':') });
  for (const rows of batchesOf(facts.map(entityRow), BATCH_SIZE)) await transaction.run(query, { rows });
}

async function writeRelationships(
  transaction: QueryRunner,
  type: string,
  all: readonly RelationshipRow[],
): Promise<void> {
  const query = mergeRelationships.with({ RELATIONSHIP_TYPE: type });
  for (const batch of batchesOf(all, BATCH_SIZE)) {
    await transaction.run(query, { rows: batch.map(({ type: _, ...row }) => row) });
  }
}

/** Writes the ways back to facts from where they were read. Writing them again changes nothing. */
export async function writeEvidence(transaction: QueryRunner, facts: readonly Fact[]): Promise<void> {
  for (const rows of batchesOf(evidenceLinks(facts.flatMap(evidenceRows)), BATCH_SIZE)) {
    await transaction.run(mergeEvidence, { rows });
  }
}

/** Removes the ways back from sources that are evidence for none of what facts have become. */
export async function removeStaleEvidence(
  transaction: QueryRunner,
  states: readonly { readonly before?: Fact | undefined; readonly after?: Fact | undefined }[],
): Promise<void> {
  const kept = new Set(states.flatMap(({ after }) => (after ? evidenceRows(after) : [])).map(({ name }) => name));
  const stale = states
    .flatMap(({ before }) => (before ? evidenceRows(before) : []))
    .filter(({ name }) => !kept.has(name));
  if (stale.length > 0) await transaction.run(removeEvidence, { rows: evidenceRemovals(stale) });
}

/** Writes facts as part of a transaction. Writing them again changes nothing. */
export async function writeFacts(transaction: QueryRunner, { entities, relationships }: Facts): Promise<void> {
  for (const [type, facts] of groupBy(entities, (fact) => fact.type)) await writeEntities(transaction, type, facts);
  const rows = relationships.map(relationshipRow);
  for (const [type, all] of groupBy(rows, (row) => row.type)) await writeRelationships(transaction, type, all);
  await writeEvidence(transaction, [...entities, ...relationships]);
}

/** Writes facts in one transaction: all of them or, if anything fails, none. Writing them again changes nothing. */
export async function loadFacts(store: GraphStore, facts: Facts): Promise<void> {
  await store.write((transaction) => writeFacts(transaction, facts));
}
