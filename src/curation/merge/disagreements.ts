import { type Claim, claimFacts, claimId } from '../../facts/claim-facts.js';
import type { EntityFact } from '../../facts/fact.js';
import type { MergeStep } from '../../facts/identity/merger.js';
import { presentIds } from '../../facts/present-ids.js';
import { storedEntity } from '../../facts/stored-fact.js';
import { shortHash } from '../../model/short-hash.js';
import type { QueryRunner } from '../../store/store.js';
import { claimsAbout } from '../curation.queries.js';

/** An entity and the claims about its disputed properties. */
interface Side {
  readonly entity: EntityFact;
  readonly claims: readonly EntityFact[];
}

async function readSide(runner: QueryRunner, entity: EntityFact, properties: readonly string[]): Promise<Side> {
  const rows = await runner.run(claimsAbout, { id: entity.id, properties: [...properties] });
  const claims = rows.map((row) => storedEntity({ type: 'Claim', id: row.id, properties: row.claim }));
  return { entity, claims: claims.sort((left, right) => (left.id < right.id ? -1 : 1)) };
}

/** The claim for a property's value, unless the side has it already. */
function unclaimed({ entity, claims }: Side, property: string, preferred: boolean): Claim[] {
  const value = String(entity.properties[property]);
  const isClaimed = claims.some(
    ({ properties }) => properties['property'] === property && properties['value'] === value,
  );
  return isClaimed ? [] : [{ property, value, preferred, evidence: entity.evidence }];
}

/** The claims about the merged entity that lose preference, because the survivor keeps its own value. */
function demoted({ claims }: Side, into: EntityFact): MergeStep[] {
  const others = claims.filter(({ properties: { property, value, preferred } }) => {
    return preferred === true && String(into.properties[String(property)]) !== value;
  });
  return others.map((before) => ({
    before,
    after: { ...before, properties: { ...before.properties, preferred: false } },
  }));
}

/**
 * Turns the disagreements of two entities into claims, each value with the evidence of its side. The survivor's value
 * is preferred, as it is the one that the entity carries.
 */
export async function claimSteps(
  runner: QueryRunner,
  into: EntityFact,
  merged: EntityFact,
  differing: readonly string[],
): Promise<MergeStep[]> {
  if (differing.length === 0) return [];
  const sides = [await readSide(runner, into, differing), await readSide(runner, merged, differing)];
  const claims = differing.flatMap((property) =>
    sides.flatMap((side) =>
      unclaimed(side, property, side.entity === into).map((claim) => ({ side: side.entity, claim })),
    ),
  );
  const ids = claims.map(({ side, claim }) => claimId(side.id, claim.property, claim.value));
  const taken = await presentIds(runner, ids);
  const made = claims.flatMap(({ side, claim }, index) => {
    const suffix = taken.has(ids[index] ?? '') ? `-${shortHash(side.id + claim.property + claim.value)}` : '';
    const { entity, relationship } = claimFacts(into.id, claim, `${ids[index]}${suffix}`);
    return [entity, relationship].map((after): MergeStep => ({ before: undefined, after }));
  });
  return [...sides.slice(1).flatMap((side) => demoted(side, into)), ...made];
}
