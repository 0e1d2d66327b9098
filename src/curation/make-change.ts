import { evidenceRows } from '../dataset/fact-rows.js';
import { writeFacts } from '../dataset/load-facts.js';
import type { QueryRunner } from '../graph/store.js';
import { difference, type StoredChange } from '../history/change.js';
import type { Viewer } from '../viewer/viewer.js';
import { nextMoment } from './clock.js';
import type { CommonInput } from './common-input.js';
import { recordChange, removeEntity, removeEvidence, removeRelationship } from './curation.queries.js';
import { describeFact } from './describe-fact.js';
import { type Fact, isRelationship } from './fact.js';
import type { Known } from './known.js';
import type { Decision } from './mutation.js';

/** What a change keeps of the mutation it is made by. */
export interface ChangeRequest {
  readonly mutation: string;
  readonly viewer: Viewer;
  /** A hash of the mutation and its input. */
  readonly fingerprint: string;
  readonly common: CommonInput;
}

function stated(fact: Fact | undefined): Readonly<Record<string, unknown>> {
  return fact === undefined ? {} : { ...fact.properties, evidence: fact.evidence };
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

function changeOf(request: ChangeRequest, decision: Decision, known: Known, id: string): StoredChange {
  const { action, before, after, tells } = decision;
  const changed = difference({ ...stated(before), ...tells?.before }, { ...stated(after), ...tells?.after });
  const fact = after ?? before;
  const { common } = request;
  const { at, key } = nextMoment();
  return {
    id,
    at,
    key: `${key}/${id}`,
    byKind: request.viewer.kind,
    byId: request.viewer.id,
    action,
    mutation: request.mutation,
    factId: fact?.id ?? '',
    version: known.version + (changed.length > 0 ? 1 : 0),
    sentence: fact === undefined ? '' : describeFact(fact, known.entities),
    properties: JSON.stringify(changed),
    evidence: [...common.evidence],
    reason: common.reason ?? '',
    clientMutationId: common.clientMutationId ?? '',
    fingerprint: request.fingerprint,
  };
}

/** The entities and the fact in whose history a change is told. */
function concernedBy(fact: Fact | undefined): string[] {
  if (fact === undefined) return [];
  return isRelationship(fact) ? [fact.id, fact.fromId, fact.toId] : [fact.id];
}

/** Makes a change of one fact: writes or removes it, and tells its history. */
export async function makeChange(
  transaction: QueryRunner,
  request: ChangeRequest,
  decision: Decision,
  known: Known,
  id: string,
): Promise<StoredChange> {
  const change = changeOf(request, decision, known, id);
  await write(transaction, decision);
  await transaction.run(recordChange, {
    id,
    properties: change,
    factId: change.factId,
    version: change.version,
    retracted: decision.after === undefined,
    concerns: concernedBy(decision.after ?? decision.before),
  });
  return change;
}
