import { ID } from 'type-graphql';
import { type Fact, isRelationshipFact } from '../../facts/fact.js';
import { mergersByIds, removeMergers } from '../../facts/identity/merge.queries.js';
import { type MergeStep, type StoredMerger, stepsOf } from '../../facts/identity/merger.js';
import { absorbedIds } from '../../facts/identity/survivors.js';
import { idsNeededBy, sourcesIn } from '../../facts/named-ids.js';
import { presentIds } from '../../facts/present-ids.js';
import { readNamed } from '../../facts/read-records.js';
import { versions } from '../../history/history.queries.js';
import { sourceIdsOf } from '../../model/evidence-reference.js';
import { quotedId } from '../../model/wrong-id.js';
import { checkReferences } from '../check-references.js';
import { checkVersionOfPresent } from '../check-version.js';
import { changingFields } from '../common-input.js';
import { defineInput } from '../input-type.js';
import type { Decision, MutationDefinition } from '../mutation.js';
import type { Problems } from '../problems.js';
import type { Snapshot } from '../snapshot.js';
import { SplitPayload } from './merge.type.js';
import { decisionOf, factsOf } from './merge-decision.js';
import { retractedSince } from './retracted-since.js';
import { mergersSince, readStanding, splitSteps } from './split-steps.js';

const SHOWN_MERGES = 5;

interface SplitRequest {
  readonly mergedId: string;
  readonly evidence: readonly string[];
  readonly expected: number;
}

async function readMerger({ transaction }: Snapshot, id: string): Promise<StoredMerger | undefined> {
  const [row] = await transaction.run(mergersByIds, { ids: [id] });
  return row?.merger;
}

/** The version of a fact by its id; empty if it was never changed. */
async function readVersion({ transaction }: Snapshot, factId: string): Promise<Map<string, number>> {
  const rows = await transaction.run(versions, { ids: [factId] });
  return new Map(rows.map(({ id, version }) => [id, version]));
}

function checkLast(problems: Problems, since: readonly string[]): void {
  const [last] = since;
  if (last === undefined) return;
  problems.add('merged', 'MERGED_SINCE', `is what later merges stand on (${since.join(', ')}): split ${last} first`);
}

/** Reports facts that cannot be restored: their id is taken, an entity they name is missing, or no evidence is left. */
async function checkRestored(
  { transaction }: Snapshot,
  problems: Problems,
  steps: readonly MergeStep[],
): Promise<void> {
  const restored = steps.flatMap(({ before, after }) => (after && after.id !== before?.id ? [after] : []));
  const changed = steps.flatMap(({ after }) => after ?? []);
  const own = new Set(changed.map(({ id }) => id));
  const ids = [...changed.flatMap(idsNeededBy), ...restored.map(({ id }) => id)];
  const present = await presentIds(transaction, ids);
  for (const { id } of restored.filter((fact) => present.has(fact.id))) {
    problems.add('merged', 'TAKEN', `cannot come back: ${id} is there already`);
  }
  const missingOf = (fact: Fact) => idsNeededBy(fact).filter((id) => !present.has(id) && !own.has(id));
  for (const fact of changed) {
    const [missing] = missingOf(fact);
    const refusal = `cannot come back: ${fact.id}`;
    if (missing !== undefined)
      problems.add('merged', 'UNKNOWN_ID', `${refusal} needs ${missing}, which is no longer there`);
    if (fact.evidence.length === 0) problems.add('merged', 'NO_EVIDENCE', `${refusal} would be left without evidence`);
  }
}

function decisionsOf(
  steps: readonly MergeStep[],
  mergedId: string,
  intoId: string,
  mergedIds: readonly string[],
): Decision[] {
  return steps.map((step) => {
    const decision = decisionOf(step, { gone: 'RETRACTED', made: 'SPLIT' });
    if (step.after?.id !== intoId) return decision;
    const remaining = mergedIds.filter((id) => id !== mergedId);
    return { ...decision, alsoRecorded: { before: { mergedIds }, after: { mergedIds: remaining } } };
  });
}

async function decide(request: SplitRequest, snapshot: Snapshot, problems: Problems): Promise<Decision | undefined> {
  const { mergedId, evidence, expected } = request;
  const { transaction } = snapshot;
  const merger = await readMerger(snapshot, mergedId);
  if (merger === undefined) {
    problems.add('merged', 'UNKNOWN_ID', `names nothing that was merged: ${quotedId(mergedId)}`);
    return undefined;
  }
  await checkReferences(problems, sourcesIn(evidence), snapshot);
  const steps = stepsOf(merger);
  const since = await mergersSince(transaction, merger, steps, SHOWN_MERGES);
  checkLast(problems, since);
  problems.throwIfAny();
  const given = { field: 'expectedVersion', factId: merger.intoId, expected };
  checkVersionOfPresent({ ...snapshot, versions: await readVersion(snapshot, merger.intoId) }, problems, given);
  const standing = await readStanding(transaction, steps);
  const undone = splitSteps(merger, standing);
  await checkRestored(snapshot, problems, undone);
  const [mergedIds = []] = await absorbedIds(transaction, [merger.intoId]);
  const decisions = decisionsOf(undone, mergedId, merger.intoId, mergedIds);
  const own = decisions.find(({ after }) => after?.id === mergedId);
  if (own?.after === undefined || isRelationshipFact(own.after))
    throw problems.failure('CONFLICT', 'merged', `The merge of ${mergedId} keeps nothing of it.`);
  // Sentences name the restored entity, which is not in the graph yet.
  const entities = new Map([...(await readNamed(transaction, factsOf(steps))), [mergedId, own.after]]);
  const retracted = await retractedSince(transaction, merger, standing, entities);
  return {
    ...own,
    alongside: [...decisions.filter((decision) => decision !== own), ...retracted],
    entities,
    finish: async (runner) => {
      await runner.run(removeMergers, { ids: [mergedId] });
    },
  };
}

const { expectedVersion, ...commonFields } = changingFields;

export const split: MutationDefinition = {
  name: 'split',
  description:
    'Undoes a merge: the entity that was merged is there again, with all it had. Only what the merge did is undone: what ' +
    'was changed since goes back with its changes or, retracted since, is retracted. What was newly stated since stays ' +
    'with the other, whichever of the two it is about: nothing tells. Merges are undone in the reverse of their order ' +
    'where they touch the same facts. For admins.',
  input: defineInput('SplitInput', 'Which merge is undone.', {
    merged: { type: ID, required: true, description: 'The id of the entity that was merged into another.' },
    ...commonFields,
    ...(expectedVersion && {
      expectedVersion: {
        ...expectedVersion,
        description: `Of the entity it was merged into. ${expectedVersion.description}`,
      },
    }),
  }),
  payload: SplitPayload,
  evidenceNeeded: true,
  versionNeeded: true,
  role: 'admin',
  plan(input, evidence) {
    const mergedId = String(input['merged']);
    const expected = Number(input['expectedVersion']);
    return {
      factId: mergedId,
      names: sourceIdsOf(evidence),
      checksVersions: true,
      decide: (snapshot, problems) => decide({ mergedId, evidence, expected }, snapshot, problems),
    };
  },
};
