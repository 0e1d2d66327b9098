import { ID } from 'type-graphql';
import { judgementId, type StoredJudgement } from '../../facts/identity/judgement.js';
import { judgementsByIds, removeJudgements, writeJudgements } from '../../facts/identity/judgement.queries.js';
import { mergeableTypes } from '../../facts/identity/mergeable.js';
import { judgementBetween } from '../../facts/identity/read-judgements.js';
import { sourcesIn } from '../../facts/named-ids.js';
import type { StoredChange } from '../../history/change.js';
import { entityTypeOf } from '../../model/entity-types.js';
import { sourceIdsOf } from '../../model/evidence-reference.js';
import { quotedId } from '../../model/wrong-id.js';
import { checkReferences } from '../check-references.js';
import { checkVersionOfPresent } from '../check-version.js';
import { changingFields, commonFields } from '../common-input.js';
import { defineInput } from '../input-type.js';
import type { Decision, MutationDefinition } from '../mutation.js';
import type { Problems } from '../problems.js';
import type { Snapshot } from '../snapshot.js';
import { DistinctPayload } from './judgement.type.js';
import { judgementEntry } from './judgement-entry.js';

type Pair = readonly [oneId: string, otherId: string];

async function checkPair(problems: Problems, [oneId, otherId]: Pair, snapshot: Snapshot): Promise<void> {
  const fields = { one: oneId, other: otherId };
  const named = Object.entries(fields).map(([field, id]) => ({ path: [field], id, types: mergeableTypes }));
  await checkReferences(problems, named, snapshot);
  if (oneId === otherId) problems.add('other', 'WRONG_TYPE', 'is the same as `one`: nothing is distinct from itself');
  else if (entityTypeOf(oneId) !== entityTypeOf(otherId)) {
    problems.add('other', 'WRONG_TYPE', `is not of the type of ${oneId}, and so surely another`);
  }
}

function judgementOf(ids: Pair, { at, byKind, byId, reason, evidence }: StoredChange): StoredJudgement {
  const [oneId = '', otherId = ''] = [...ids].sort();
  return { id: judgementId(ids), oneId, otherId, at, byKind, byId, reason, evidence };
}

async function decideRecording(
  ids: Pair,
  evidence: readonly string[],
  snapshot: Snapshot,
  problems: Problems,
): Promise<Decision> {
  await checkPair(problems, ids, snapshot);
  await checkReferences(problems, sourcesIn(evidence), snapshot);
  const standing = await judgementBetween(snapshot.transaction, ...ids);
  if (standing !== undefined) problems.add('other', 'TAKEN', `is judged already not to be the same, by ${standing.id}`);
  return {
    action: 'ADDED',
    before: undefined,
    after: undefined,
    entry: judgementEntry(ids, evidence, snapshot.entities, true),
    finish: async (transaction, change) => {
      await transaction.run(writeJudgements, { judgements: [judgementOf(ids, change)] });
    },
  };
}

async function decideWithdrawing(
  id: string,
  expected: number,
  evidence: readonly string[],
  snapshot: Snapshot,
  problems: Problems,
): Promise<Decision | undefined> {
  await checkReferences(problems, sourcesIn(evidence), snapshot);
  const [row] = await snapshot.transaction.run(judgementsByIds, { ids: [id] });
  if (row === undefined) {
    problems.add('judgement', 'UNKNOWN_ID', `names no judgement of the graph: ${quotedId(id)}`);
    return undefined;
  }
  checkVersionOfPresent(snapshot, problems, { field: 'expectedVersion', factId: id, expected });
  const { oneId, otherId } = row.judgement;
  return {
    action: 'RETRACTED',
    before: undefined,
    after: undefined,
    entry: judgementEntry([oneId, otherId], row.judgement.evidence, snapshot.entities, false),
    finish: async (transaction) => {
      await transaction.run(removeJudgements, { ids: [id] });
    },
  };
}

const recordDistinct: MutationDefinition = {
  name: 'recordDistinct',
  description:
    'Judges that two entities are not the same, however alike they are: while that stands they are not merged, not ' +
    'offered as one and the same by `check`, and no match for each other.',
  input: defineInput('RecordDistinctInput', 'Which two entities are not the same.', {
    one: { type: ID, required: true, description: `The id of the one: ${mergeableTypes.join(', ')}.` },
    other: { type: ID, required: true, description: 'The id of the other, of the same type.' },
    ...commonFields,
  }),
  payload: DistinctPayload,
  evidenceNeeded: true,
  versionNeeded: false,
  plan(input, evidence) {
    const ids: Pair = [String(input['one']), String(input['other'])];
    return {
      factId: judgementId(ids),
      names: [...ids, ...sourceIdsOf(evidence)],
      decide: (snapshot, problems) => decideRecording(ids, evidence, snapshot, problems),
    };
  },
};

const withdrawDistinct: MutationDefinition = {
  name: 'withdrawDistinct',
  description: 'Withdraws a judgement that two entities are not the same: whether they are is open again.',
  input: defineInput('WithdrawDistinctInput', 'Which judgement is withdrawn.', {
    judgement: { type: ID, required: true, description: 'The id of the judgement, which `distinctFrom` tells.' },
    ...changingFields,
  }),
  payload: DistinctPayload,
  evidenceNeeded: true,
  versionNeeded: true,
  plan(input, evidence) {
    const id = String(input['judgement']);
    const expected = Number(input['expectedVersion']);
    return {
      factId: id,
      names: [...id.split('/IS_NOT/').slice(0, 2), ...sourceIdsOf(evidence)],
      checksVersions: true,
      decide: (snapshot, problems) => decideWithdrawing(id, expected, evidence, snapshot, problems),
    };
  },
};

/** The mutations that record and withdraw the judgement that two entities are distinct. */
export const judgementMutations: readonly MutationDefinition[] = [recordDistinct, withdrawDistinct];
