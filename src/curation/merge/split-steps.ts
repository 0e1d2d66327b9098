import { type Fact, isRelationshipFact } from '../../facts/fact.js';
import { laterMergers, mergedInto, relationshipsLedOut } from '../../facts/identity/merge.queries.js';
import type { MergeStep, StoredMerger } from '../../facts/identity/merger.js';
import { readEntities } from '../../facts/read-facts.js';
import { storedRelationship } from '../../facts/stored-fact.js';
import { groupedByStart } from '../../facts/write-facts.js';
import type { QueryRunner } from '../../store/store.js';
import { undoStep } from './undo-step.js';

/** A step of a merge with the current fact; undefined if it is missing. */
export interface StandingStep extends MergeStep {
  readonly current: Fact | undefined;
}

async function readFacts(runner: QueryRunner, facts: readonly Fact[]): Promise<Map<string, Fact>> {
  const current = new Map<string, Fact>();
  const ids = facts.flatMap((fact) => (isRelationshipFact(fact) ? [] : [fact.id]));
  for (const [id, fact] of await readEntities(runner, ids)) current.set(id, fact);
  const rows = groupedByStart(facts.filter(isRelationshipFact));
  for (const row of rows.length === 0 ? [] : await runner.run(relationshipsLedOut, { rows })) {
    current.set(row.id, storedRelationship(row));
  }
  return current;
}

/** Reads the current facts of the steps of a merge. */
export async function readStanding(runner: QueryRunner, steps: readonly MergeStep[]): Promise<StandingStep[]> {
  const facts = await readFacts(
    runner,
    steps.flatMap(({ after }) => after ?? []),
  );
  return steps.map((step) => ({ ...step, current: step.after && facts.get(step.after.id) }));
}

/** The steps that undo a merge, from the current facts on. Facts that are missing and stay so are left out. */
export function splitSteps({ id, intoId }: Pick<StoredMerger, 'id' | 'intoId'>, steps: readonly StandingStep[]) {
  return steps.flatMap((step): MergeStep[] => {
    const before = step.current;
    const after = undoStep(step, before, { from: id, to: intoId });
    return before === undefined && after === undefined ? [] : [{ before, after }];
  });
}

/**
 * The ids of later merges of the same facts, the last first: they must be undone before this one. A merge of the
 * survivor counts as later, whatever the clocks said.
 */
export async function mergersSince(
  runner: QueryRunner,
  { key, intoId }: Pick<StoredMerger, 'key' | 'intoId'>,
  steps: readonly MergeStep[],
  limit: number,
): Promise<string[]> {
  const factIds = [...new Set(steps.flatMap(({ after }) => after?.id ?? []))];
  const later = await runner.run(laterMergers, { key, factIds, limit });
  const ids = later.sort((one, other) => (one.key < other.key ? 1 : -1)).map(({ id }) => id);
  const [gone] = await runner.run(mergedInto, { ids: [intoId] });
  return [...new Set([...ids, ...(gone === undefined ? [] : [gone.id])])];
}
