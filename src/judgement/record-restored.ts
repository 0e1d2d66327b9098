import { randomUUID } from 'node:crypto';
import { recordChanges } from '../curation/curation.queries.js';
import { newChange } from '../curation/new-change.js';
import { readRecords } from '../entity/read-records.js';
import type { QueryRunner } from '../graph/store.js';
import { OPERATOR } from '../viewer/viewer.js';
import type { StoredJudgement } from './judgement.js';
import { toldOfJudgement } from './told-judgement.js';

/** Goes on with the history of judgements that were withdrawn and that an import makes again. */
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
  const common = { author: OPERATOR, mutation: 'import', reason, clientMutationId: '', fingerprint: '' };
  const changes = judgements.map(({ id, oneId, otherId, evidence }) => {
    const told = toldOfJudgement([oneId, otherId], evidence, entities, true);
    const version = versions.get(id) ?? 1;
    return newChange({ ...common, id: randomUUID(), action: 'ADDED', told, evidence, version });
  });
  await runner.run(recordChanges, { changes });
}
