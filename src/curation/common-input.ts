import { Int } from 'type-graphql';
import { z } from 'zod';
import { placeReference } from '../model/evidence-reference.js';
import { evidenceReference, plainText, text } from '../model/properties.js';
import { EvidenceInput, type InputFields } from './input-type.js';
import type { Problems } from './problems.js';

// The input that all mutations share.

/** Input values as coerced by GraphQL: absent if left out, null to remove a property. */
export type Input = Readonly<Record<string, unknown>>;

const MAXIMUM_EVIDENCE = 50;

const evidence = {
  type: [EvidenceInput],
  required: true,
  description: `Where it was read: 1 to ${MAXIMUM_EVIDENCE} places. A fact without evidence is refused.`,
} as const;

export const commonFields: InputFields = {
  evidence,
  reason: { type: String, required: false, description: 'Why it is done, kept in the history of the fact.' },
  clientMutationId: {
    type: String,
    required: false,
    description:
      'Makes a retry safe: the same mutation sent again with the same id and input answers what it answered first. ' +
      'The same id with another input is refused.',
  },
};

/** The fields of mutations that change an existing fact. */
export const changingFields: InputFields = {
  ...commonFields,
  expectedVersion: {
    type: Int,
    required: true,
    description:
      'The version of the fact that was read. If it has moved on, nothing is written and the error is CONFLICT. What ' +
      'an earlier mutation of the same operation stated or changed has no version that was read: it is refused, by ' +
      'the rule CHANGED_BEFORE.',
  },
};

export const correctingFields: InputFields = {
  ...changingFields,
  evidence: { ...evidence, description: `${evidence.description} Added to the evidence that is there.` },
  withdrawnEvidence: {
    type: [EvidenceInput],
    required: false,
    description: 'Evidence of the fact that no longer counts.',
  },
};

export interface CommonInput {
  readonly evidence: readonly string[];
  readonly reason: string | undefined;
  readonly clientMutationId: string | undefined;
  /** The version the client has read; undefined if it is invalid or the mutation takes none. */
  readonly expectedVersion: number | undefined;
}

/** What a mutation requires of the shared input. */
export interface CommonRules {
  /** Whether evidence is required in any case. A source needs none, being evidence itself. */
  readonly evidenceNeeded: boolean;
  /** Whether it changes an existing fact, and so requires the version that the client has read. */
  readonly versionNeeded: boolean;
}

const reference = z.object({
  source: z.string(),
  paragraph: z.int().nullish(),
  quote: text.nullish(),
  inferred: text.regex(/^[^#]*$/u, 'has a #, which ends it in references: take it out').nullish(),
});

/** A reference as stored. */
function referenceOf(problems: Problems, value: unknown, ...path: (string | number)[]): string {
  const { source = '', paragraph, quote, inferred } = problems.parse(reference, value, ...path) ?? {};
  if (typeof quote === 'string' && typeof paragraph !== 'number') {
    problems.add([...path, 'paragraph'].join('.'), 'REQUIRED', 'is missing: a quote needs the paragraph it stands in');
    return source;
  }
  const place = { paragraph: paragraph ?? undefined, quote: quote ?? undefined, inferred: inferred ?? undefined };
  return problems.parse(evidenceReference, placeReference(source, place), ...path) ?? source;
}

/** References as stored, without duplicates. Problems name the index in the list. */
export function referencesIn(problems: Problems, given: unknown, ...path: (string | number)[]): string[] {
  const items = Array.isArray(given) ? given : [];
  return [...new Set(items.map((item, index) => referenceOf(problems, item, ...path, index)))];
}

const shortText = plainText
  .min(1, 'is empty')
  .max(200, 'is longer than 200 characters')
  .regex(/^[^\t\n\r]*$/, 'has a tab or the end of a line: remove it');

function optional<T>(problems: Problems, schema: z.ZodType<T>, input: Input, field: string): T | undefined {
  return problems.parse(schema.nullish(), input[field], field) ?? undefined;
}

const version = z.int().min(1, 'must be 1 or more');

/** An expected version that is required only in some cases. */
export function readVersion(problems: Problems, input: Input, field: string): number | undefined {
  return optional(problems, version, input, field);
}

export function readCommon(
  problems: Problems,
  input: Input,
  { evidenceNeeded, versionNeeded }: CommonRules,
): CommonInput {
  const given = Array.isArray(input['evidence']) ? input['evidence'].length : 0;
  if (given === 0 && evidenceNeeded) {
    problems.add('evidence', 'NO_EVIDENCE', 'is empty: a fact without evidence is refused');
  }
  if (given > MAXIMUM_EVIDENCE) problems.add('evidence', 'TOO_LONG', `holds more than ${MAXIMUM_EVIDENCE} places`);
  return {
    evidence: given > MAXIMUM_EVIDENCE ? [] : referencesIn(problems, input['evidence'], 'evidence'),
    reason: optional(problems, text, input, 'reason'),
    clientMutationId: optional(problems, shortText, input, 'clientMutationId'),
    expectedVersion: versionNeeded ? problems.parse(version, input['expectedVersion'], 'expectedVersion') : undefined,
  };
}
