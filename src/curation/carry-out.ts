import { evidenceRows, writeFacts } from '../dataset/load-facts.js';
import { ClientError } from '../errors.js';
import type { QueryRunner } from '../graph/store.js';
import { difference, type StoredChange } from '../history/change.js';
import type { Viewer } from '../viewer/viewer.js';
import type { CommonInput } from './common-input.js';
import { claimChange, recordChange, removeEntity, removeEvidence, removeRelationship } from './curation.queries.js';
import { describeFact } from './describe-fact.js';
import { type Fact, isRelationship } from './fact.js';
import { type Known, readKnown } from './known.js';
import type { Decision, Plan } from './mutation.js';
import { Problems } from './problems.js';
import { repeatedChange } from './repeated-change.js';

/** A mutation as it was asked for, before anything of the graph was read. */
export interface Request {
  readonly mutation: string;
  readonly viewer: Viewer;
  /** The id of the change it makes: the same for a retry. */
  readonly changeId: string;
  readonly fingerprint: string;
  readonly at: string;
  /** Its place in the operation, as text that sorts. */
  readonly place: string;
  readonly common: CommonInput;
  readonly plan: Plan;
  /** What its input alone tells to be wrong. */
  readonly problems: Problems;
}

function checkVersion({ common: { expectedVersion }, plan }: Request, { version }: Known): void {
  if (expectedVersion === undefined || expectedVersion === version) return;
  const message = `${plan.factId} is at version ${version}, not ${expectedVersion}: read it again, then decide anew.`;
  throw new ClientError('CONFLICT', message, { factId: plan.factId, expectedVersion, version });
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

function changeOf(request: Request, { action, before, after }: Decision, known: Known): StoredChange {
  const changed = difference(stated(before), stated(after));
  const fact = after ?? before;
  return {
    id: request.changeId,
    key: `${request.at}/${request.place}/${request.changeId}`,
    at: request.at,
    byKind: request.viewer.kind,
    byId: request.viewer.id,
    action,
    mutation: request.mutation,
    factId: request.plan.factId,
    version: known.version + (changed.length > 0 ? 1 : 0),
    sentence: fact === undefined ? '' : describeFact(fact, known.entities),
    properties: JSON.stringify(changed),
    evidence: [...request.common.evidence],
    reason: request.common.reason ?? '',
    clientMutationId: request.common.clientMutationId ?? '',
    fingerprint: request.fingerprint,
  };
}

/** The entities and the fact in whose history a change is told. */
function concernedBy(fact: Fact | undefined): string[] {
  if (fact === undefined) return [];
  return isRelationship(fact) ? [fact.id, fact.fromId, fact.toId] : [fact.id];
}

async function decide(request: Request, known: Known): Promise<Decision> {
  const problems = request.problems.copy();
  const decision = await request.plan.decide(known, problems);
  problems.throwIfAny();
  if (decision === undefined) throw new TypeError(`${request.mutation} decided nothing and told no problem.`);
  return decision;
}

/**
 * Carries a mutation out in a transaction, or answers what it did when it was sent before.
 * @throws {ClientError} BAD_USER_INPUT with all that is wrong, or CONFLICT.
 */
export async function carryOut(transaction: QueryRunner, request: Request): Promise<StoredChange> {
  const [claimed] = await transaction.run(claimChange, { id: request.changeId });
  const repeated = repeatedChange(claimed?.properties, request.fingerprint);
  if (repeated !== undefined) return repeated;
  const { factId, names } = request.plan;
  const known = await readKnown(transaction, factId, names);
  checkVersion(request, known);
  const decision = await decide(request, known);
  const change = changeOf(request, decision, known);
  await write(transaction, decision);
  await transaction.run(recordChange, {
    id: change.id,
    properties: change,
    factId,
    version: change.version,
    retracted: decision.after === undefined,
    concerns: concernedBy(decision.after ?? decision.before),
  });
  return change;
}
