import type { EntityFact } from '../facts/fact.js';
import { difference } from '../history/change.js';
import { claimsAbout } from './curation.queries.js';
import type { Problems } from './problems.js';
import type { Snapshot } from './snapshot.js';

/** Reports disputed properties that a correction would change: their value is that of the preferred claim. */
export async function checkDisputed(
  problems: Problems,
  before: EntityFact,
  after: EntityFact,
  { transaction }: Snapshot,
): Promise<void> {
  const changed = difference(before.properties, after.properties).map(({ property }) => property);
  if (changed.length === 0) return;
  const claims = await transaction.run(claimsAbout, { id: before.id, properties: changed });
  for (const property of new Set(claims.map((claim) => claim.property))) {
    problems.add(property, 'DISPUTED', 'is what sources disagree on: record which claim is preferred');
  }
}
