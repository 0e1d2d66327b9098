import type { QueryRunner } from '../graph/store.js';
import type { StoredChange } from '../history/change.js';
import { checkVersion } from './check-version.js';
import { claimChange, lockHistories } from './curation.queries.js';
import { type Known, readKnown } from './known.js';
import { type ChangeRequest, makeChange } from './make-change.js';
import type { Decision, Plan } from './mutation.js';
import type { Problems } from './problems.js';
import { repeatedChange } from './repeated-change.js';

/** A mutation as it was asked for, before anything of the graph was read. */
export interface Request extends ChangeRequest {
  /** The id of the change it makes: the same for a retry. */
  readonly changeId: string;
  readonly plan: Plan;
  /** What its input alone tells to be wrong. */
  readonly problems: Problems;
}

async function decide({ problems: told, plan, common, mutation }: Request, known: Known): Promise<Decision> {
  const problems = told.copy();
  const { expectedVersion } = common;
  if (expectedVersion !== undefined) {
    checkVersion(known, problems, { field: 'expectedVersion', factId: plan.factId, expected: expectedVersion });
  }
  const decision = await plan.decide(known, problems);
  problems.throwIfAny();
  if (decision === undefined) throw new TypeError(`${mutation} decided nothing and told no problem.`);
  return decision;
}

/** Makes the changes of other facts that go with a mutation, each from the version that fact has; answers their ids. */
async function makeAlongside(
  transaction: QueryRunner,
  request: Request,
  { alongside = [] }: Decision,
  known: Known,
): Promise<string[]> {
  const factIds: string[] = [];
  for (const [index, other] of alongside.entries()) {
    const id = (other.after ?? other.before)?.id ?? '';
    const [history] = await transaction.run(lockHistories, { ids: [id] });
    const version = history?.version ?? (other.before === undefined ? 0 : 1);
    await makeChange(transaction, request, other, { ...known, version }, `${request.changeId}-${index + 1}`);
    factIds.push(id);
  }
  return factIds;
}

/**
 * Carries a mutation out in a transaction, or answers what it did when it was sent before.
 * @param changedFacts The facts that the mutations before it in its operation have stated or changed; its own are added.
 * @throws {ClientError} BAD_USER_INPUT with all that is wrong, or CONFLICT.
 */
export async function carryOut(
  transaction: QueryRunner,
  request: Request,
  changedFacts: Set<string>,
): Promise<StoredChange> {
  const [claimed] = await transaction.run(claimChange, { id: request.changeId });
  const repeated = repeatedChange(claimed?.properties, request.fingerprint);
  if (repeated !== undefined) return repeated;
  const { factId } = request.plan;
  const known = await readKnown(transaction, request.plan, changedFacts);
  const decision = await decide(request, known);
  const change = await makeChange(transaction, request, decision, known, request.changeId);
  const others = await makeAlongside(transaction, request, decision, known);
  for (const id of [factId, ...others]) changedFacts.add(id);
  return change;
}
