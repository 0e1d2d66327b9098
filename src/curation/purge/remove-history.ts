import { judgementsOfEntities, removeJudgements } from '../../facts/identity/judgement.queries.js';
import { removeMergers, writeMergers } from '../../facts/identity/merge.queries.js';
import { factIdsOf, type StoredMerger, stepsOf, textOfSteps } from '../../facts/identity/merger.js';
import type { QueryRunner } from '../../store/store.js';
import {
  changesCiting,
  changesNaming,
  historiesNaming,
  mergersNaming,
  redactChanges,
  removeRecords,
} from './purge.queries.js';
import type { PurgedIds } from './purged-ids.js';
import { rowsNaming } from './rows-naming.js';

/** Removes the changes of what is purged, and from those of other facts what they say of it. */
async function removeChanges(runner: QueryRunner, ids: PurgedIds): Promise<void> {
  const rows = await rowsNaming(runner, changesNaming, ids.all, ({ change }) => change.id);
  for (const id of ids.all) {
    rows.push(...(await runner.run(changesCiting, { id, locationPrefix: `${id}#` })));
  }
  const changes = rows.map(({ change }) => change);
  const own = changes.filter(({ factId }) => ids.isNamedIn(factId)).map(({ id }) => id);
  const others = changes.filter(({ factId, properties, evidence, named = [] }) => {
    return !ids.isNamedIn(factId) && [properties, ...evidence, ...named].some((text) => ids.isNamedIn(text));
  });
  await runner.run(removeRecords.with({ RECORD_LABEL: 'Change' }), { ids: own });
  const redacted = others.map(({ id, evidence }) => ({ id, evidence: evidence.filter((one) => !ids.isNamedIn(one)) }));
  await runner.run(redactChanges, { rows: redacted });
}

async function removeHistories(runner: QueryRunner, ids: PurgedIds): Promise<void> {
  const rows = await rowsNaming(runner, historiesNaming, ids.all, ({ id }) => id);
  const named = rows.map(({ id }) => id).filter((id) => ids.isNamedIn(id));
  await runner.run(removeRecords.with({ RECORD_LABEL: 'History' }), { ids: named });
}

/** A merge of others without its steps about what is purged: a split leaves that out. */
function withoutPurged(merger: StoredMerger, ids: PurgedIds): StoredMerger {
  const steps = stepsOf(merger).filter((step) => !ids.isNamedIn(textOfSteps([step])));
  return { ...merger, steps: textOfSteps(steps), factIds: factIdsOf(steps) };
}

async function removeFromMerges(runner: QueryRunner, ids: PurgedIds): Promise<void> {
  const rows = await rowsNaming(runner, mergersNaming, ids.all, ({ merger }) => merger.id);
  const mergers = rows.map(({ merger }) => merger);
  const isOwn = ({ id, intoId }: StoredMerger) => ids.all.includes(id) || ids.all.includes(intoId);
  await runner.run(removeMergers, { ids: mergers.filter(isOwn).map(({ id }) => id) });
  const others = mergers.filter((merger) => !isOwn(merger) && ids.isNamedIn(merger.steps));
  await runner.run(writeMergers, { mergers: others.map((merger) => withoutPurged(merger, ids)) });
}

/** Removes what history, merges and judgements say of what is purged. */
export async function removeHistory(runner: QueryRunner, ids: PurgedIds): Promise<void> {
  await removeChanges(runner, ids);
  await removeHistories(runner, ids);
  await removeFromMerges(runner, ids);
  const judgements = await runner.run(judgementsOfEntities, { ids: [...ids.all] });
  await runner.run(removeJudgements, { ids: judgements.map(({ judgement }) => judgement.id) });
}
