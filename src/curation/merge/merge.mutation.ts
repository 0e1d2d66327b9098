import { ID, Int } from 'type-graphql';
import { reversalOf } from '../../facts/dates.js';
import type { EntityFact } from '../../facts/fact.js';
import { combineEntities } from '../../facts/identity/combine-entities.js';
import { lastMerger, writeMergers } from '../../facts/identity/merge.queries.js';
import { mergeableTypes } from '../../facts/identity/mergeable.js';
import { factIdsOf, type MergeStep, textOfSteps } from '../../facts/identity/merger.js';
import { judgementBetween } from '../../facts/identity/read-judgements.js';
import { absorbedIds } from '../../facts/identity/survivors.js';
import { sourcesIn } from '../../facts/named-ids.js';
import { readNamed } from '../../facts/read-records.js';
import { storedEntity } from '../../facts/stored-fact.js';
import type { StoredChange } from '../../history/change.js';
import { entityTypeOf } from '../../model/entity-types.js';
import { sourceIdsOf } from '../../model/evidence-reference.js';
import type { QueryRunner } from '../../store/store.js';
import { checkReferences } from '../check-references.js';
import { checkVersion } from '../check-version.js';
import { changingFields, type Input } from '../common-input.js';
import { defineInput } from '../input-type.js';
import type { Decision, MutationDefinition } from '../mutation.js';
import type { Problems } from '../problems.js';
import type { Snapshot } from '../snapshot.js';
import { MergePayload } from './merge.type.js';
import { decisionOf, factsOf } from './merge-decision.js';
import { momentAfter } from './merge-moment.js';
import { mergeSteps } from './merge-steps.js';
import { MAXIMUM_MOVED_FACTS, readTouched, type Touched } from './read-touched.js';

const SHOWN_RELATED = 5;

interface MergeRequest {
  readonly intoId: string;
  readonly mergedId: string;
  readonly evidence: readonly string[];
  readonly mergedVersion: number;
}

/** Both entities; undefined, with the problems reported, unless they exist and have the same mergeable type. */
async function pairOf(
  { intoId, mergedId }: MergeRequest,
  snapshot: Snapshot,
  problems: Problems,
): Promise<[EntityFact, EntityFact] | undefined> {
  const fields = { into: intoId, merged: mergedId };
  const named = Object.entries(fields).map(([field, id]) => ({ path: [field], id, types: mergeableTypes }));
  await checkReferences(problems, named, snapshot);
  if (intoId === mergedId)
    problems.add('merged', 'WRONG_TYPE', 'is the same as `into`: an entity is not merged into itself');
  if (entityTypeOf(intoId) !== entityTypeOf(mergedId)) {
    problems.add('merged', 'WRONG_TYPE', `is not of the type of ${intoId}: only entities of one type are merged`);
  }
  const [into, merged] = [snapshot.entities.get(intoId), snapshot.entities.get(mergedId)];
  const isPair = intoId !== mergedId && entityTypeOf(intoId) === entityTypeOf(mergedId);
  return into && merged && isPair ? [storedEntity(into), storedEntity(merged)] : undefined;
}

/** Reports relationships between the two: what is part of an entity, or amends it, is not the same entity. */
function checkUnrelated(problems: Problems, { intoId, mergedId }: MergeRequest, { linked }: Touched): void {
  const between = linked.filter(({ fromId, toId }) => {
    return (fromId === intoId && toId === mergedId) || (fromId === mergedId && toId === intoId);
  });
  if (between.length === 0) return;
  const shown = between.slice(0, SHOWN_RELATED).map(({ id }) => id);
  problems.add(
    'merged',
    'RELATED',
    `is linked to ${intoId}, as nothing is to itself: retract ${shown.join(', ')} first`,
  );
}

async function checkNotDistinct(
  problems: Problems,
  { intoId, mergedId }: MergeRequest,
  snapshot: Snapshot,
): Promise<void> {
  const judgement = await judgementBetween(snapshot.transaction, intoId, mergedId);
  if (judgement === undefined) return;
  const { id, byId, at } = judgement;
  const judged = `was judged not to be ${intoId}, by ${byId} on ${at.slice(0, 10)}`;
  problems.add('merged', 'DISTINCT', `${judged}: withdraw the judgement ${id} first, if it is wrong`);
}

/** Reports dates that contradict each other once the survivor takes over those it lacks. */
function checkDates(problems: Problems, into: EntityFact, merged: EntityFact, combined: EntityFact): void {
  const message = reversalOf(combined)?.message;
  const own = [into, merged].map((one) => reversalOf(one)?.message);
  if (message === undefined || own.includes(message)) return;
  problems.add('merged', 'REVERSED', `contradicts ${into.id}: in one entity ${message}, or they are not the same`);
}

/** Records the merge with all that is needed to undo it. */
async function recordMerge(
  { intoId, mergedId }: MergeRequest,
  steps: readonly MergeStep[],
  transaction: QueryRunner,
  change: StoredChange,
): Promise<void> {
  const [last] = await transaction.run(lastMerger, {});
  const { byKind, byId, reason, evidence } = change;
  const made = { ...momentAfter(last?.key, change, change.id), byKind, byId, reason, evidence };
  const merger = { id: mergedId, intoId, ...made, factIds: factIdsOf(steps), steps: textOfSteps(steps) };
  await transaction.run(writeMergers, { mergers: [merger] });
}

async function decide(request: MergeRequest, snapshot: Snapshot, problems: Problems): Promise<Decision | undefined> {
  const { mergedId, intoId, evidence, mergedVersion } = request;
  const pair = await pairOf(request, snapshot, problems);
  if (pair === undefined) return undefined;
  const [into, merged] = pair;
  await checkReferences(problems, sourcesIn(evidence), snapshot);
  await checkNotDistinct(problems, request, snapshot);
  checkVersion(snapshot, problems, { field: 'expectedVersionOfMerged', factId: mergedId, expected: mergedVersion });
  const touched = await readTouched(snapshot.transaction, mergedId, problems);
  checkUnrelated(problems, request, touched);
  const combined = combineEntities(into, merged);
  checkDates(problems, into, merged, combined.fact);
  problems.throwIfAny();
  const steps = await mergeSteps(snapshot.transaction, into, merged, combined, touched);
  const [own, ...others] = steps.map((step) => decisionOf(step, { gone: 'MERGED', made: 'ADDED' }));
  const [before = []] = await absorbedIds(snapshot.transaction, [intoId]);
  const mergedIds = [...before, mergedId];
  return (
    own && {
      ...own,
      alongside: others,
      alsoRecorded: { before: { mergedIds: before }, after: { mergedIds } },
      entities: await readNamed(snapshot.transaction, factsOf(steps)),
      finish: (transaction, change) => recordMerge(request, steps, transaction, change),
    }
  );
}

const { expectedVersion, ...commonFields } = changingFields;

function requestOf(input: Input, evidence: readonly string[]): MergeRequest {
  return {
    intoId: String(input['into']),
    mergedId: String(input['merged']),
    evidence,
    mergedVersion: Number(input['expectedVersionOfMerged']),
  };
}

export const merge: MutationDefinition = {
  name: 'merge',
  description:
    'Makes two entities of one type that are the same one: what leads to the one that is merged, from it or names it is ' +
    'then of the other, each fact with its own evidence. The old id answers as the other. Values on which the two ' +
    `disagree become claims. \`split\` undoes it. For admins; at most ${MAXIMUM_MOVED_FACTS} facts move at once.`,
  input: defineInput('MergeInput', 'Which two entities are the same.', {
    into: { type: ID, required: true, description: `The id of the one that stays: ${mergeableTypes.join(', ')}.` },
    merged: { type: ID, required: true, description: 'The id of the one that becomes part of it, of the same type.' },
    ...commonFields,
    ...(expectedVersion && {
      expectedVersion: { ...expectedVersion, description: `Of \`into\`. ${expectedVersion.description}` },
    }),
    expectedVersionOfMerged: {
      type: Int,
      required: true,
      description: 'The version of `merged` that was read, as `expectedVersion` is that of `into`.',
    },
  }),
  payload: MergePayload,
  evidenceNeeded: true,
  versionNeeded: true,
  role: 'admin',
  plan(input, evidence) {
    const request = requestOf(input, evidence);
    return {
      factId: request.intoId,
      names: [request.mergedId, ...sourceIdsOf(evidence)],
      decide: (snapshot, problems) => decide(request, snapshot, problems),
    };
  },
};
