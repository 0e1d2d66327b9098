import { entityTypeOf } from '../model/entity-types.js';
import { fold } from '../model/fold.js';
import { relationshipId } from '../model/relationship-id.js';
import { shortHash } from '../model/short-hash.js';
import type { EntityFact, RelationshipFact } from './fact.js';

/** What a source says of a property on which sources disagree. */
export interface Claim {
  readonly property: string;
  readonly value: string;
  readonly preferred: boolean;
  readonly evidence: readonly string[];
}

const MAXIMUM_READABLE_LENGTH = 150;
/** A year, a date or a number: different ones have different slugs. */
const FIGURES = /^[0-9]+(-[0-9]+)*$/;

/**
 * The id of a claim, made of its subject, property and value. A fingerprint makes it unique, except for figures about
 * an official, whose words are unique and short enough.
 */
export function claimId(subjectId: string, property: string, value: string): string {
  const subject = subjectId.slice(subjectId.indexOf(':') + 1);
  const words = fold(`${property.replace(/[A-Z]/g, ' $&')} ${value}`).replaceAll(' ', '-');
  const readable = `claim:${subject}-${words}`.slice(0, MAXIMUM_READABLE_LENGTH);
  const isPlain = FIGURES.test(value) && entityTypeOf(subjectId) === 'Official' && readable.endsWith(words);
  return isPlain ? readable : `${readable}-${shortHash(JSON.stringify([subjectId, property, value]))}`;
}

/**
 * The entity of a claim and its relationship to the subject.
 * @param id Differs from the default for a claim made about another entity, which was merged into the subject.
 */
export function claimFacts(
  subjectId: string,
  { evidence, ...properties }: Claim,
  id = claimId(subjectId, properties.property, properties.value),
): { entity: EntityFact; relationship: RelationshipFact } {
  const ends = { fromId: id, type: 'ABOUT', toId: subjectId } as const;
  return {
    entity: { type: 'Claim', id, properties, evidence },
    relationship: { ...ends, id: relationshipId(ends, {}), properties: {}, evidence },
  };
}
