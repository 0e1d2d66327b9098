import type { EntityRecord } from '../../facts/entity-record.js';
import { judgementId } from '../../facts/identity/judgement.js';
import { inEachLanguage } from '../../history/describe-fact.js';
import type { HistoryEntry } from '../../history/new-change.js';
import { entityTypeOf } from '../../model/entity-types.js';
import { tellDistinct } from '../../model/sentences/tell.js';

/** The history entry of a judgement on two entities, made or withdrawn. */
export function judgementEntry(
  ids: readonly [oneId: string, otherId: string],
  evidence: readonly string[],
  entities: ReadonlyMap<string, EntityRecord>,
  isMade: boolean,
): HistoryEntry {
  const named = (id: string) => entities.get(id) ?? { id, type: entityTypeOf(id) ?? 'Official', properties: {} };
  const pair = [named(ids[0]), named(ids[1])] as const;
  const values = { ids: [...ids].sort(), evidence };
  return {
    factId: judgementId(ids),
    sentences: inEachLanguage((language) => tellDistinct(pair, language)),
    before: isMade ? {} : values,
    after: isMade ? values : {},
    concerns: [judgementId(ids), ...ids],
  };
}
