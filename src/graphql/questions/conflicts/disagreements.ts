import { compareText } from '../../../collections.js';
import { type EntityRecord, entityRecord } from '../../../facts/entity-record.js';
import { isPartialDate } from '../../../model/partial-date.js';
import { tellDisagreement } from '../../../model/sentences/tell.js';
import type { Context } from '../../context.js';
import { type ConflictKey, type ConflictRecord, pageParameters } from './conflict.js';
import { disagreements } from './conflicts.queries.js';

function claimedValue({ properties }: EntityRecord): string {
  return String(properties['value']);
}

/** Dates of different precision may mean the same day: 1967 and 1967-07-26. */
function mayAgree(left: string, right: string): boolean {
  return (
    left === right ||
    (isPartialDate(left) && isPartialDate(right) && (left.startsWith(right) || right.startsWith(left)))
  );
}

async function loadClaims({ entities }: Context, ids: readonly string[]): Promise<EntityRecord[]> {
  const claims = await Promise.all([...ids].sort(compareText).map((id) => entities.load(id)));
  return claims.filter((claim) => claim !== null);
}

/** A page of properties that sources give different values of. */
export async function readDisagreements(
  context: Context,
  after: ConflictKey | null,
  limit: number,
): Promise<ConflictRecord[]> {
  const rows = await context.store.read(disagreements.page, pageParameters(after, limit));
  return Promise.all(
    rows.map(async ({ entityId, entity, property, claimIds }): Promise<ConflictRecord> => {
      const subject = entityRecord({ id: entityId, properties: entity });
      const claims = await loadClaims(context, claimIds);
      const values = [...new Set(claims.map(claimedValue))].sort(compareText);
      const agreeing = values.every((one) => values.every((other) => mayAgree(one, other)));
      return {
        kind: 'SOURCES_DISAGREE',
        key: [entityId, property, ''],
        entity: subject,
        relationships: [],
        claims,
        property,
        certainty: agreeing ? 'POSSIBLE' : 'DEFINITE',
        tell: ({ language }) => tellDisagreement(subject, property, values, language),
      };
    }),
  );
}

export async function countDisagreements({ store }: Context): Promise<number> {
  const [row] = await store.read(disagreements.count, {});
  return row?.total ?? 0;
}
