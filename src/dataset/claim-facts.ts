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

/** A claim is named after what it is about, the property and the value. */
export function claimId(subjectId: string, property: string, value: string): string {
  const subject = subjectId.slice(subjectId.indexOf(':') + 1);
  const words = fold(`${property.replace(/[A-Z]/g, ' $&')} ${value}`).replaceAll(' ', '-');
  return `claim:${subject}-${words}`;
}

/** A claim becomes an entity of its own. */
export function claimFacts(
  subjectId: string,
  { evidence, ...properties }: Claim,
): { entity: EntityFact; relationship: RelationshipFact } {
  const id = claimId(subjectId, properties.property, properties.value);
  const ends = { fromId: id, type: 'ABOUT', toId: subjectId } as const;
  return {
    entity: { type: 'Claim', id, properties, evidence },
    relationship: { ...ends, id: relationshipId(ends, {}), properties: {}, evidence },
  };
}
