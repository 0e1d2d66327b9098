import { randomUUID } from 'node:crypto';
import { recordChanges } from '../curation/curation.queries.js';
import { newChange, toldOf } from '../curation/new-change.js';
import { isRelationshipFact } from '../dataset/facts.js';
import { entitiesByIds } from '../entity/entity.queries.js';
import { type EntityRecord, entityRecord } from '../entity/entity-record.js';
import type { QueryRunner } from '../graph/store.js';
import { difference } from '../history/change.js';
import { OPERATOR } from '../viewer/viewer.js';
import type { Change, Fact, Plan, Written } from './plan-facts.js';
import type { LockedFacts } from './plan-locked.js';

/** A fact whose history goes on. */
type Step = Pick<Change<Fact>, 'after' | 'evidence'> & { readonly before: Fact | undefined };

/** Keys made of text are stored with a fact and no part of what it says. */
function saysAnother({ before, after }: Change<Fact>): boolean {
  const [was, is] = [before, after].map(({ properties, evidence }) => ({ ...properties, evidence }));
  return difference(was ?? {}, is ?? {}).length > 0;
}

/** The facts that are changed, and those that were retracted and are stated again; what is new begins without history. */
function stepsOf({ entities, relationships }: Written, locked: LockedFacts): Step[] {
  const plans: Plan<Fact>[] = [entities, relationships];
  return plans.flatMap(({ added, changed }): Step[] => [
    ...added
      .filter(({ id }) => locked.get(id)?.retracted === true)
      .map((after) => ({ before: undefined, after, evidence: after.evidence })),
    ...changed.filter(saysAnother),
  ]);
}

/** The entities that the sentences of relationships name. */
async function readEnds(runner: QueryRunner, steps: readonly Step[]): Promise<Map<string, EntityRecord>> {
  const ids = steps.flatMap(({ after }) => (isRelationshipFact(after) ? [after.fromId, after.toId] : []));
  if (ids.length === 0) return new Map();
  const rows = await runner.run(entitiesByIds, { ids: [...new Set(ids)] });
  return new Map(rows.map((row) => [row.id, entityRecord(row)]));
}

/** Moves the versions of what a batch has changed, and keeps what changed, from what, to what and why. */
export async function recordHistory(
  runner: QueryRunner,
  written: Written,
  locked: LockedFacts,
  reason: string,
): Promise<void> {
  const steps = stepsOf(written, locked);
  if (steps.length === 0) return;
  const entities = await readEnds(runner, steps);
  const common = { author: OPERATOR, mutation: 'import', reason, clientMutationId: '', fingerprint: '' };
  const changes = steps.map(({ before, after, evidence }) => {
    const version = locked.get(after.id)?.version ?? 1;
    const action = before === undefined ? 'ADDED' : 'CORRECTED';
    const what = toldOf({ before, after }, entities);
    return newChange({ ...common, id: randomUUID(), action, told: what, evidence, version });
  });
  await runner.run(recordChanges, { changes });
}
