import { isRelationship } from '../curation/fact.js';
import type { Decision } from '../curation/mutation.js';
import { entitiesByIds } from '../entity/entity.queries.js';
import { type EntityRecord, entityRecord } from '../entity/entity-record.js';
import type { QueryRunner } from '../graph/store.js';
import type { ChangeAction } from '../history/change.js';
import type { MergeStep } from './merger.js';

/** What history calls what becomes of a fact; `gone` and `made` what it calls that of one that leaves or comes. */
export function decisionOf(
  { before, after }: MergeStep,
  { gone, made }: Readonly<Record<'gone' | 'made', ChangeAction>>,
): Decision {
  if (before === undefined) return { action: made, before, after };
  if (after === undefined) return { action: gone, before, after };
  return { action: before.id === after.id ? 'CORRECTED' : 'MOVED', before, after };
}

/** The entities at the ends of the facts of steps, for the sentences that tell of them. */
export async function readEnds(
  runner: QueryRunner,
  steps: readonly MergeStep[],
): Promise<ReadonlyMap<string, EntityRecord>> {
  const facts = steps.flatMap(({ before, after }) => after ?? before ?? []);
  const ids = new Set(facts.filter(isRelationship).flatMap(({ fromId, toId }) => [fromId, toId]));
  const rows = ids.size === 0 ? [] : await runner.run(entitiesByIds, { ids: [...ids] });
  return new Map(rows.map((row) => [row.id, entityRecord(row)]));
}
