import type { Fact } from '../../facts/fact.js';
import { readNamed } from '../../facts/read-records.js';
import { difference } from '../../history/change.js';
import { recordChanges, versions } from '../../history/history.queries.js';
import { entryOf } from '../../history/new-change.js';
import type { QueryRunner } from '../../store/store.js';
import { newImportChange } from './new-import-change.js';
import type { Change, Plan, Written } from './plan-facts.js';

export interface WriteOptions {
  /** The ids of retracted facts that are restored. */
  readonly restored: ReadonlySet<string>;
  /** The reason recorded in history. */
  readonly reason: string;
}

/** A change that history records. */
type Step = Pick<Change<Fact>, 'after' | 'evidence'> & { readonly before: Fact | undefined };

/** Derived keys are stored with a fact but are not part of its content. */
function changesContent({ before, after }: Change<Fact>): boolean {
  const [was, is] = [before, after].map(({ properties, evidence }) => ({ ...properties, evidence }));
  return difference(was ?? {}, is ?? {}).length > 0;
}

/** Changed and restored facts. New facts begin without history. */
function stepsOf({ entities, relationships }: Written, restored: ReadonlySet<string>): Step[] {
  const plans: Plan<Fact>[] = [entities, relationships];
  return plans.flatMap(({ added, changed }): Step[] => [
    ...added
      .filter(({ id }) => restored.has(id))
      .map((after) => ({ before: undefined, after, evidence: after.evidence })),
    ...changed.filter(changesContent),
  ]);
}

/** Records the changes of a batch in history, which gives the facts new versions. */
export async function recordHistory(
  runner: QueryRunner,
  written: Written,
  { restored, reason }: WriteOptions,
): Promise<void> {
  const steps = stepsOf(written, restored);
  if (steps.length === 0) return;
  const facts = steps.map(({ after }) => after);
  const entities = await readNamed(runner, facts);
  const rows = await runner.run(versions, { ids: facts.map(({ id }) => id) });
  const currentVersions = new Map(rows.map(({ id, version }) => [id, version]));
  const changes = steps.map(({ before, after, evidence }) => {
    const version = currentVersions.get(after.id) ?? 1;
    const action = before === undefined ? 'ADDED' : 'CORRECTED';
    const entry = entryOf({ before, after }, entities);
    return newImportChange({ action, entry, evidence, version, reason });
  });
  await runner.run(recordChanges, { changes });
}
