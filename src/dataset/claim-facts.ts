import { fold } from '../model/fold.js';
import { relationshipId } from '../model/relationship-id.js';
import type { EntityFact, RelationshipFact } from './facts.js';

/** What a source says of a property on which sources disagree. */
export interface Claim {
  readonly property: string;
  readonly value: string;
  readonly preferred: boolean;
  readonly evidence: readonly string[];
}

/** A claim becomes an entity of its own, named after what it is about, the property and the value. */
export function claimFacts(
  subjectId: string,
  { evidence, ...properties }: Claim,
): { entity: EntityFact; relationship: RelationshipFact } {
  const subject = subjectId.slice(subjectId.indexOf(':') + 1);
  const words = fold(`${properties.property.replace(/[A-Z]/g, ' $&')} ${properties.value}`).replaceAll(' ', '-');
  const claimId = `claim:${subject}-${words}`;
  const ends = { fromId: claimId, type: 'ABOUT', toId: subjectId } as const;
  return {
    entity: { type: 'Claim', id: claimId, properties, evidence },
    relationship: { ...ends, id: relationshipId(ends, {}), properties: {}, evidence },
  };
}
