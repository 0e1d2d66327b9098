import { judgementEntry } from '../../curation/judgement/judgement-entry.js';
import type { StoredJudgement } from '../../facts/identity/judgement.js';
import { readRecords } from '../../facts/read-records.js';
import { recordChanges } from '../../history/history.queries.js';
import type { QueryRunner } from '../../store/store.js';
import { newImportChange } from './new-import-change.js';

/** Continues the history of withdrawn judgements that an import restores. */
export async function recordRestored(
  runner: QueryRunner,
  judgements: readonly StoredJudgement[],
  versions: ReadonlyMap<string, number>,
  reason: string,
): Promise<void> {
  if (judgements.length === 0) return;
  const entities = await readRecords(
    runner,
    judgements.flatMap(({ oneId, otherId }) => [oneId, otherId]),
  );
  const changes = judgements.map(({ id, oneId, otherId, evidence }) => {
    const entry = judgementEntry([oneId, otherId], evidence, entities, true);
    const version = versions.get(id) ?? 1;
    return newImportChange({ action: 'ADDED', entry, evidence, version, reason });
  });
  await runner.run(recordChanges, { changes });
}
