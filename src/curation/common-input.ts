import { Int } from 'type-graphql';
import { z } from 'zod';
import { evidenceReference, text } from '../model/properties.js';
import { EvidenceInput, type InputFields } from './input-type.js';
import type { Problems } from './problems.js';

// What every mutation takes beside the fact itself.

/** The values of an input as GraphQL has coerced them: what was left out is not there, what was taken away is null. */
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

/** What a mutation takes that changes a fact which is there. */
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
  /** The version that was read; undefined of a mutation that takes none, or if what was given is none. */
  readonly expectedVersion: number | undefined;
}

/** What a mutation asks of the input that it takes beside the fact. */
export interface CommonRules {
  /** Whether it is refused without evidence; a source may be without, being evidence itself. */
  readonly evidenceNeeded: boolean;
  /** Whether it changes a fact that is there, and so is refused without the version that was read. */
  readonly versionNeeded: boolean;
}

const reference = z.object({
  source: z.string(),
  paragraph: z.int().nullish(),
  quote: text.nullish(),
});

/** Evidence as it is stored: `source:name`, `source:name#paragraph` or `source:name#paragraph#quote`. */
function referenceOf(problems: Problems, value: unknown, ...path: (string | number)[]): string {
  const { source = '', paragraph, quote } = problems.parse(reference, value, ...path) ?? {};
  if (typeof quote === 'string' && typeof paragraph !== 'number') {
    problems.add([...path, 'paragraph'].join('.'), 'REQUIRED', 'is missing: a quote needs the paragraph it stands in');
    return source;
  }
  const parts = [source, paragraph, quote].filter((part) => part !== null && part !== undefined);
  return problems.parse(evidenceReference, parts.join('#'), ...path) ?? source;
}

/** A list of evidence as it is stored, each place once: what is wrong with one is told by where it stands in the list. */
export function referencesIn(problems: Problems, given: unknown, ...path: (string | number)[]): string[] {
  const items = Array.isArray(given) ? given : [];
  return [...new Set(items.map((item, index) => referenceOf(problems, item, ...path, index)))];
}

const shortText = z
  .string()
  .min(1, 'is empty')
  .max(200, 'is longer than 200 characters')
  .regex(/^[\P{Cc}]*$/u, 'holds a control character: remove it');

function optional<T>(problems: Problems, schema: z.ZodType<T>, input: Input, field: string): T | undefined {
  return problems.parse(schema.nullish(), input[field], field) ?? undefined;
}

const version = z.int().min(1, 'must be 1 or more');

/** A version that was read, of a mutation that takes one only where it changes what is there. */
export function readVersion(problems: Problems, input: Input, field: string): number | undefined {
  return optional(problems, version, input, field);
}

/** Reads what every mutation takes. */
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
