import type { Told } from '../curation/mutation.js';
import type { EntityRecord } from '../entity/entity-record.js';
import { displayName } from '../model/describe.js';
import { judgementId } from './judgement.js';

/** What history tells of a judgement on two entities that is made or, if not, withdrawn. */
export function toldOfJudgement(
  ids: readonly [oneId: string, otherId: string],
  evidence: readonly string[],
  entities: ReadonlyMap<string, EntityRecord>,
  isMade: boolean,
): Told {
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
