import type { EntityRecord } from '../../facts/entity-record.js';
import { judgementId } from '../../facts/identity/judgement.js';
import type { HistoryEntry } from '../../history/new-change.js';
import { displayName } from '../../model/describe.js';

/** The history entry of a judgement on two entities, made or withdrawn. */
export function judgementEntry(
  ids: readonly [oneId: string, otherId: string],
  evidence: readonly string[],
  entities: ReadonlyMap<string, EntityRecord>,
  isMade: boolean,
): HistoryEntry {
  const [one, other] = ids.map((id) => {
    const entity = entities.get(id);
    return entity === undefined ? id : displayName(entity);
  });
  const values = { ids: [...ids].sort(), evidence };
  return {
    factId: judgementId(ids),
    sentence: `${one} (${ids[0]}) is not ${other} (${ids[1]})`,
    before: isMade ? {} : values,
    after: isMade ? values : {},
    concerns: [judgementId(ids), ...ids],
  };
}
