import { purgedAmong } from '../facts/tombstone.js';
import type { StoredChange } from '../history/change.js';
import { claimChange } from '../history/history.queries.js';
import type { QueryRunner } from '../store/store.js';
import { checkVersion } from './check-version.js';
import type { Input } from './common-input.js';
import { type ChangeRequest, makeChanges } from './make-changes.js';
import type { Decision, Plan } from './mutation.js';
import { Problems } from './problems.js';
import { repeatedChange } from './repeated-change.js';
import { readSnapshot, type Snapshot } from './snapshot.js';

/** A requested mutation, before anything is read from the graph. */
export interface Request extends ChangeRequest {
  /** The id of its change; a retry has the same. */
  readonly changeId: string;
  readonly input: Input;
  /** The same with ids in place of the names of earlier mutations. */
  readonly resolved: Input;
  readonly plan: Plan;
  /** The problems of the input alone. */
  readonly problems: Problems;
}

async function decide({ problems: ofInput, plan, common, mutation }: Request, snapshot: Snapshot): Promise<Decision> {
  const problems = ofInput.copy();
  const { expectedVersion } = common;
  if (plan.checksVersions !== true && expectedVersion !== undefined) {
    checkVersion(snapshot, problems, { field: 'expectedVersion', factId: plan.factId, expected: expectedVersion });
  }
  const decision = await plan.decide(snapshot, problems);
  problems.throwIfAny();
  if (decision === undefined) throw new TypeError(`${mutation} decided nothing and named no problem.`);
  return decision;
}

/** Refuses to state anew what was removed for good, so that a retry does not either. */
async function checkPurged(transaction: QueryRunner, decisions: readonly Decision[], problems: Problems) {
  const added = decisions.flatMap(({ before, after }) => (after && after.id !== before?.id ? [after.id] : []));
  if (added.length === 0) return;
  for (const id of await purgedAmong(transaction, added)) {
    problems.addSentence('', 'PURGED', `${id} was purged, and nothing of its id is stated again`);
  }
  problems.throwIfAny();
}

/**
 * Executes a mutation in a transaction, or returns its change if it was executed before.
 * @param changedFacts The facts changed by earlier mutations of the operation; those of this one are added.
 * @throws {ClientError} BAD_USER_INPUT with all problems, or CONFLICT.
 */
export async function executeMutation(
  transaction: QueryRunner,
  request: Request,
  changedFacts: Set<string>,
): Promise<StoredChange> {
  const [claimed] = await transaction.run(claimChange, { id: request.changeId });
  const repeated = repeatedChange(claimed?.properties, request.fingerprint, new Problems(request.input));
  if (repeated !== undefined) return repeated;
  const snapshot = await readSnapshot(transaction, request.plan, changedFacts);
  const decision = await decide(request, snapshot);
  const entities = new Map([...snapshot.entities, ...(decision.entities ?? [])]);
  const decisions = [decision, ...(decision.alongside ?? [])];
  await checkPurged(transaction, decisions, new Problems(request.input));
  const [change] = await makeChanges(transaction, request, decisions, entities, request.changeId);
  if (change === undefined) throw new TypeError(`${request.mutation} made no change.`);
  changedFacts.add(request.plan.factId);
  for (const { before, after } of decisions) for (const fact of [before, after]) if (fact) changedFacts.add(fact.id);
  return change;
}
