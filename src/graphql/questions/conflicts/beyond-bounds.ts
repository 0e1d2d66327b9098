import { tenureTypes } from '../../../model/periods.js';
import { type Telling, tellConflict, tellRelationship } from '../../../model/sentences/tell.js';
import type { GraphStore } from '../../../store/store.js';
import { type ConflictKey, type ConflictRecord, pageParameters } from './conflict.js';
import { conflictingTenures } from './conflicts.queries.js';
import { wholeOf } from './reversals.js';

/** Bounds that count for nothing are stored beside the tenure that contradicts them. */
const placeholders = { TENURE_TYPES: tenureTypes.join('|'), CONDITION: 'r.contradicted IS NOT NULL' };

const KIND = { kind: 'BEYOND_BOUNDS', certainty: 'DEFINITE', claims: [], property: null } as const;

interface StoreHolder {
  readonly store: GraphStore;
}

/** A page of tenures that their own dates show beyond a bound that follows from another fact. */
export async function readBeyondBounds(
  { store }: StoreHolder,
  after: ConflictKey | null,
  limit: number,
): Promise<ConflictRecord[]> {
  const rows = await store.read(conflictingTenures.page.with(placeholders), pageParameters(after, limit));
  return rows.map((row) => {
    const whole = wholeOf(row);
    const tell = (telling: Telling) =>
      tellConflict(
        ({ BEYOND_BOUNDS }) => BEYOND_BOUNDS,
        { facts: [tellRelationship(whole, telling)] },
        telling.language,
      );
    return { ...KIND, key: [row.entityId, whole.properties.id, ''], entity: whole.from, relationships: [whole], tell };
  });
}

export async function countBeyondBounds({ store }: StoreHolder): Promise<number> {
  const [row] = await store.read(conflictingTenures.count.with(placeholders), {});
  return row?.total ?? 0;
}
