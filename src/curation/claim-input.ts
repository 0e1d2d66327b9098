import { ID, Int } from 'type-graphql';
import { entityTypes } from '../model/entity-types.js';
import { relationshipTypes } from '../model/relationship-types.js';
import { commonFields, type Input, readVersion } from './common-input.js';
import type { InputFields } from './input-type.js';
import type { Problems } from './problems.js';
import { readProperties } from './properties-input.js';

/** What a source says of a property of an entity, and the versions that the client expects. */
export interface ClaimInput {
  readonly subject: string;
  readonly property: string;
  readonly value: string;
  readonly preferred: boolean;
  readonly evidence: readonly string[];
  readonly expectedVersion: number | undefined;
  readonly expectedSubjectVersion: number | undefined;
}

// The value is only checked as text here, and later by the schema of the property that it is about.
const { property, value, preferred } = entityTypes.Claim.properties;

export const claimFields: InputFields = {
  subject: { type: ID, required: true, description: `The id of it: ${relationshipTypes.ABOUT.to.join(', ')}.` },
  property: { type: String, required: true, description: property.description ?? '' },
  value: { type: String, required: true, description: value.description ?? '' },
  preferred: { type: Boolean, required: true, description: preferred.description ?? '' },
  expectedVersion: {
    type: Int,
    required: false,
    description:
      'The version of the claim that was read: it must be given if the claim is there, and left out if it never was. ' +
      'If it has moved on, nothing is written and the error is CONFLICT.',
  },
  expectedSubjectVersion: {
    type: Int,
    required: false,
    description:
      'The version of `subject` that was read: it must be given if the claim is preferred and the subject carries ' +
      'another value or another claim was preferred. If it has moved on, nothing is written and the error is CONFLICT.',
  },
  ...commonFields,
};

export function readClaim(input: Input, evidence: readonly string[], problems: Problems): ClaimInput {
  const { set } = readProperties(problems, { property, value, preferred }, input);
  return {
    subject: String(input['subject']),
    property: String(set['property'] ?? ''),
    value: String(set['value'] ?? ''),
    preferred: set['preferred'] === true,
    evidence,
    expectedVersion: readVersion(problems, input, 'expectedVersion'),
    expectedSubjectVersion: readVersion(problems, input, 'expectedSubjectVersion'),
  };
}
