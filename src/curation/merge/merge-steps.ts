import type { EntityFact, RelationshipFact } from '../../facts/fact.js';
import type { Combined } from '../../facts/identity/combine-entities.js';
import { relationshipsLedOut } from '../../facts/identity/merge.queries.js';
import type { MergeStep } from '../../facts/identity/merger.js';
import { keyOf, rehomed, renamedReferences } from '../../facts/identity/rename.js';
import { groupedByStart } from '../../facts/write-facts.js';
import type { QueryRunner } from '../../store/store.js';
import { claimSteps } from './disagreements.js';
import type { Touched } from './read-touched.js';

/** How many suffixes are tried to give a moved fact an id of its own. */
const KEYS_TRIED = 9;

/** The ids that a moved fact may get: its own with the new ends or, if that is taken, one with a suffix. */
function* idsFor(fact: RelationshipFact, mergedId: string): Generator<string> {
  yield fact.id;
  yield `${fact.id}/${keyOf(mergedId)}`;
  for (let number = 2; number <= KEYS_TRIED; number += 1) yield `${fact.id}/${keyOf(mergedId)}-${number}`;
}

async function readTaken(runner: QueryRunner, facts: readonly RelationshipFact[]): Promise<Set<string>> {
  const rows = groupedByStart(facts);
  return new Set((await runner.run(relationshipsLedOut, { rows })).map(({ id }) => id));
}

/** Gives each fact an id that is not taken; the choice is deterministic. */
async function withFreeIds(
  runner: QueryRunner,
  facts: readonly RelationshipFact[],
  mergedId: string,
): Promise<RelationshipFact[]> {
  const taken = await readTaken(runner, facts);
  const crowded = facts.filter(({ id }) => taken.has(id));
  const candidates = crowded.flatMap((fact) => [...idsFor(fact, mergedId)].map((id) => ({ ...fact, id })));
  for (const id of candidates.length > 0 ? await readTaken(runner, candidates) : []) taken.add(id);
  return facts.map((fact) => {
    const id = [...idsFor(fact, mergedId)].find((each) => !taken.has(each));
    if (id === undefined) throw new TypeError(`Every id that ${fact.id} may get is taken.`);
    taken.add(id);
    return { ...fact, id };
  });
}

/**
 * The steps of a merge: for the survivor, for the merged entity, then for the facts that link or name the merged
 * entity. Relationships that both had stay separate.
 */
export async function mergeSteps(
  runner: QueryRunner,
  into: EntityFact,
  merged: EntityFact,
  combined: Combined,
  { linked, naming }: Touched,
): Promise<MergeStep[]> {
  const renaming = { from: merged.id, to: into.id };
  const claims = await claimSteps(runner, into, merged, combined.differing);
  const moved = await withFreeIds(
    runner,
    linked.map((fact) => rehomed(fact, renaming)),
    merged.id,
  );
  return [
    { before: into, after: combined.fact },
    { before: merged, after: undefined },
    ...linked.map((before, index) => ({ before, after: moved[index] })),
    ...naming.map((before) => ({ before, after: renamedReferences(before, renaming) })),
    ...claims,
  ];
}
