import { type Fact, isRelationshipFact } from '../../facts/fact.js';
import { laterMergers, mergedInto, relationshipsLedOut } from '../../facts/identity/merge.queries.js';
import type { MergeStep, StoredMerger } from '../../facts/identity/merger.js';
import { readEntities } from '../../facts/read-facts.js';
import { storedRelationship } from '../../facts/stored-fact.js';
import { groupedByStart } from '../../facts/write-facts.js';
import type { QueryRunner } from '../../store/store.js';
import { undoStep } from './undo-step.js';

/** What a merge did to a fact, and the fact as it is now; undefined if it is not there. */
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

/** The steps of a merge with what they left behind as it is now. */
export async function readStanding(runner: QueryRunner, steps: readonly MergeStep[]): Promise<StandingStep[]> {
  const facts = await readFacts(
    runner,
    steps.flatMap(({ after }) => after ?? []),
  );
  return steps.map((step) => ({ ...step, current: step.after && facts.get(step.after.id) }));
}

/** What undoes the steps of a merge, each from what its fact is now; what is gone and stays gone is left out. */
export function splitSteps({ id, intoId }: Pick<StoredMerger, 'id' | 'intoId'>, steps: readonly StandingStep[]) {
  return steps.flatMap((step): MergeStep[] => {
    const before = step.current;
    const after = undoStep(step, before, { from: id, to: intoId });
    return before === undefined && after === undefined ? [] : [{ before, after }];
  });
}

/**
 * The last of the merges since that touched what a merge left behind: what they did to it can be undone only before it.
 * The one that took the survivor away is since, whatever the clocks said that dated the two.
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
