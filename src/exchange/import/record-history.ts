import { recordChanges } from '../../curation/curation.queries.js';
import type { Fact } from '../../facts/fact.js';
import { readEnds } from '../../facts/read-records.js';
import { difference } from '../../history/change.js';
import { versions } from '../../history/history.queries.js';
import { entryOf } from '../../history/new-change.js';
import type { QueryRunner } from '../../store/store.js';
import { newImportChange } from './new-import-change.js';
import type { Change, Plan, Written } from './plan-facts.js';

export interface WriteOptions {
  /** Facts that were retracted and are stated again. */
  readonly restored: ReadonlySet<string>;
  /** Why facts are changed, for their history. */
  readonly reason: string;
}

/** A fact whose history goes on. */
type Step = Pick<Change<Fact>, 'after' | 'evidence'> & { readonly before: Fact | undefined };

/** Keys made of text are stored with a fact and no part of what it says. */
function saysAnother({ before, after }: Change<Fact>): boolean {
  const [was, is] = [before, after].map(({ properties, evidence }) => ({ ...properties, evidence }));
  return difference(was ?? {}, is ?? {}).length > 0;
}

/** The facts that are changed, and those that were retracted and are stated again; what is new begins without history. */
function stepsOf({ entities, relationships }: Written, restored: ReadonlySet<string>): Step[] {
  const plans: Plan<Fact>[] = [entities, relationships];
  return plans.flatMap(({ added, changed }): Step[] => [
    ...added
      .filter(({ id }) => restored.has(id))
      .map((after) => ({ before: undefined, after, evidence: after.evidence })),
    ...changed.filter(saysAnother),
  ]);
}

/** Moves the versions of what a batch has changed, and keeps what changed, from what, to what and why. */
export async function recordHistory(
  runner: QueryRunner,
  written: Written,
  { restored, reason }: WriteOptions,
): Promise<void> {
  const steps = stepsOf(written, restored);
  if (steps.length === 0) return;
  const facts = steps.map(({ after }) => after);
  const entities = await readEnds(runner, facts);
  const rows = await runner.run(versions, { ids: facts.map(({ id }) => id) });
  const reached = new Map(rows.map(({ id, version }) => [id, version]));
  const changes = steps.map(({ before, after, evidence }) => {
    const version = reached.get(after.id) ?? 1;
    const action = before === undefined ? 'ADDED' : 'CORRECTED';
    const entry = entryOf({ before, after }, entities);
    return newImportChange({ action, entry, evidence, version, reason });
  });
  await runner.run(recordChanges, { changes });
}
