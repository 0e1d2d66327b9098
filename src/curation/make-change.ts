import { evidenceRows } from '../dataset/fact-rows.js';
import { writeFacts } from '../dataset/load-facts.js';
import type { QueryRunner } from '../graph/store.js';
import type { StoredChange } from '../history/change.js';
import type { Viewer } from '../viewer/viewer.js';
import type { CommonInput } from './common-input.js';
import { recordChanges, removeEntity, removeEvidence, removeRelationship } from './curation.queries.js';
import { type Fact, isRelationship } from './fact.js';
import type { Known } from './known.js';
import type { Decision } from './mutation.js';
import { newChange } from './new-change.js';

/** What a change keeps of the mutation it is made by. */
export interface ChangeRequest {
  readonly mutation: string;
  readonly viewer: Viewer;
  /** A hash of the mutation and its input. */
  readonly fingerprint: string;
  readonly common: CommonInput;
}

function evidenceOf(fact: Fact | undefined) {
  return fact === undefined ? [] : evidenceRows(fact).map(({ id, fromId, toId }) => ({ id, fromId, toId }));
}

/** Writes a fact as a dataset would be loaded: what mutations make is what loading the same facts makes. */
async function writeFact(transaction: QueryRunner, fact: Fact): Promise<void> {
  const facts = isRelationship(fact)
    ? { entities: [], relationships: [fact] }
    : { entities: [fact], relationships: [] };
  await writeFacts(transaction, facts);
}

async function removeFact(transaction: QueryRunner, fact: Fact): Promise<void> {
  const { id } = fact;
  if (!isRelationship(fact)) await transaction.run(removeEntity, { id });
  else await transaction.run(removeRelationship, { id, fromId: fact.fromId, toId: fact.toId });
}

async function write(transaction: QueryRunner, { before, after }: Decision): Promise<void> {
  const kept = new Set(evidenceOf(after).map(({ id }) => id));
  const rows = evidenceOf(before).filter(({ id }) => !kept.has(id));
  if (rows.length > 0) await transaction.run(removeEvidence, { rows });
  if (after !== undefined) await writeFact(transaction, after);
  else if (before !== undefined) await removeFact(transaction, before);
}

/** Makes a change of one fact: writes or removes it, and tells its history. */
export async function makeChange(
  transaction: QueryRunner,
  request: ChangeRequest,
  decision: Decision,
  { version, entities }: Pick<Known, 'version' | 'entities'>,
  id: string,
): Promise<StoredChange> {
  const { viewer, mutation, fingerprint, common } = request;
  const { evidence, reason = '', clientMutationId = '' } = common;
  const told = { evidence, reason, clientMutationId, fingerprint, mutation, author: viewer };
  const change = newChange({ ...decision, ...told, version, entities, id });
  await write(transaction, decision);
  await transaction.run(recordChanges, { changes: [change] });
  return change.properties;
}
