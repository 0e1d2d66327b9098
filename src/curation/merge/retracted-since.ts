import type { EntityRecord } from '../../facts/entity-record.js';
import { type Fact, isRelationshipFact } from '../../facts/fact.js';
import type { StoredMerger } from '../../facts/identity/merger.js';
import { valuesOfTexts } from '../../facts/values-of-texts.js';
import { type ChangedProperty, difference, propertiesOfChange, type StoredChange } from '../../history/change.js';
import { describeFact } from '../../history/describe-fact.js';
import { changesOf } from '../../history/history.queries.js';
import { concernedBy } from '../../history/new-change.js';
import { idsTold } from '../../model/sentences/tell.js';
import type { QueryRunner } from '../../store/store.js';
import type { Decision } from '../mutation.js';
import type { StandingStep } from './split-steps.js';
import { undoneProperties } from './undo-step.js';

/** A fact that a merge moved and that was deleted since. */
interface Lost {
  readonly before: Fact;
  readonly after: Fact;
}

function lostOf(steps: readonly StandingStep[]): Lost[] {
  return steps.flatMap(({ before, after, current }) => {
    return before && after && before.id !== after.id && current === undefined ? [{ before, after }] : [];
  });
}

async function readRetractions(runner: QueryRunner, ids: string[]): Promise<Map<string, StoredChange>> {
  const selection = { byKind: null, byId: null, actions: ['RETRACTED'], since: null, until: null };
  const rows = await runner.run(changesOf, { ids, own: true, ...selection, after: null, limit: 1 });
  return new Map(rows.map(({ id, change }) => [id, change]));
}

/** Properties as stored in history: lists of texts. */
function textsOf(properties: readonly ChangedProperty[]): Record<string, readonly string[]> {
  return Object.fromEntries(properties.flatMap(({ property, from }) => (from.length > 0 ? [[property, from]] : [])));
}

function statedBy({ properties, evidence }: Fact): Record<string, readonly string[]> {
  return textsOf(difference({ ...properties, evidence }, {}));
}

/**
 * Repeats the retractions of moved facts under the ids that these facts had before the merge, so that history shows
 * them there and imports do not restore them.
 */
export async function retractedSince(
  runner: QueryRunner,
  { id, intoId }: Pick<StoredMerger, 'id' | 'intoId'>,
  steps: readonly StandingStep[],
  entities: ReadonlyMap<string, EntityRecord>,
): Promise<Decision[]> {
  const lost = lostOf(steps);
  if (lost.length === 0) return [];
  const retractions = await readRetractions(
    runner,
    lost.map(({ after }) => after.id),
  );
  return lost.map(({ before, after }): Decision => {
    const retraction = retractions.get(after.id);
    const last = retraction === undefined ? statedBy(after) : textsOf(propertiesOfChange(retraction));
    const stated = undoneProperties({ from: id, to: intoId }, statedBy(before), statedBy(after), last);
    const told = isRelationshipFact(before) ? { ...before, properties: valuesOfTexts(before, stated) } : before;
    const entry = {
      factId: before.id,
      was: after.id,
      sentences: describeFact(told, entities),
      named: isRelationshipFact(told) ? idsTold(told.properties) : [],
      before: { id: after.id, ...stated },
      after: { id: before.id },
      concerns: [...new Set([...concernedBy(before), ...concernedBy(after)])],
    };
    return { action: 'RETRACTED', before: undefined, after: undefined, entry };
  });
}
