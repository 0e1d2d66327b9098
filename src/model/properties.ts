import { z } from 'zod';
import { normalizeText } from './fold.js';
import { type Vocabulary, wordsOf } from './kinds.js';
import { isPartialDate } from './partial-date.js';
import { nothingVisible, PLAIN_TEXT, refusedCharacter, VISIBLE_TEXT } from './plain-text.js';

// The kinds of property values. All are scalars or lists of scalars, as neither store can hold a list of maps.

/** The kind of a value where its schema alone does not tell: GraphQL has own types for dates, ids and words. */
export type ValueKind =
  | { readonly kind: 'date' | 'id' | 'evidence' }
  | { readonly kind: 'word'; readonly vocabulary: Vocabulary };

export const valueKinds = z.registry<ValueKind>();

/** A word of a closed vocabulary. Pass the description here: `describe` returns a copy that is not registered. */
export function word<V extends Vocabulary>(vocabulary: V, description?: string) {
  const words = z.enum(wordsOf(vocabulary));
  const described = description === undefined ? words : words.describe(description);
  return described.register(valueKinds, { kind: 'word', vocabulary });
}

const MAXIMUM_TEXT_LENGTH = 500;

const inputOf = ({ input }: z.core.$ZodRawIssue): string => String(input);

// Rules given as patterns are part of the JSON Schema, so editors check them while one types.
/** A text of any length without characters that none may have. Checked before all else, by what was written. */
export const plainText = z
  .string()
  .regex(PLAIN_TEXT, { error: (issue) => refusedCharacter(inputOf(issue)), abort: true });

/** True if a value was refused for a character that no text may have. */
export function isOfCharacters(issue: z.core.$ZodIssue): boolean {
  return issue.code === 'invalid_format' && 'pattern' in issue && issue.pattern === String(PLAIN_TEXT);
}

export const text = plainText
  .overwrite(normalizeText)
  .regex(VISIBLE_TEXT, { error: (issue) => nothingVisible(inputOf(issue)) })
  .max(MAXIMUM_TEXT_LENGTH, `is longer than ${MAXIMUM_TEXT_LENGTH} characters`)
  .describe(`Text of 1 to ${MAXIMUM_TEXT_LENGTH} characters.`);

const NOT_A_DATE = 'is not a date: write a year, a month or a day, as 2017, 2017-03 or 2017-03-10';

// YAML reads a bare year as a number; curators should not have to quote it.
export const partialDate = z
  .union(
    [z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, NOT_A_DATE), z.int().min(1000, NOT_A_DATE).max(9999, NOT_A_DATE)],
    NOT_A_DATE,
  )
  .transform(String)
  .refine(isPartialDate, NOT_A_DATE)
  .describe('A date as precise as its source states it: 2017, 2017-03 or 2017-03-10.')
  .register(valueKinds, { kind: 'date' });

/** A positive integer within GraphQL's Int. */
export const positiveNumber = z.int32('must be a whole number').min(1, 'must be 1 or more');

const NOT_A_YEAR = 'must be a year, as 2017';
export const year = z.int(NOT_A_YEAR).min(1000, NOT_A_YEAR).max(9999, NOT_A_YEAR).describe('A calendar year.');

export const entityId = z
  .string()
  .max(200, 'is longer than 200 characters')
  .regex(/^[a-z][a-z-]*:[a-z0-9][a-z0-9.-]*$/, 'is not an id: write type:name, as official:nguyen-xuan-duong')
  .describe('The id of an entity: its type, a colon, a readable name.')
  .register(valueKinds, { kind: 'id' });

const MAXIMUM_REFERENCE_LENGTH = 1000;

export const evidenceReference = plainText
  .regex(
    /^source:[a-z0-9][a-z0-9.-]*(#([1-9][0-9]{0,5}(~[^#]+)?(#.+)?|~[^#]+(#@.+)?|@.+))?$/u,
    'is not evidence: write source:name, or source:name#paragraph counted from 1',
  )
  .max(MAXIMUM_REFERENCE_LENGTH, `is longer than ${MAXIMUM_REFERENCE_LENGTH} characters`)
  .describe(
    'Where a fact was read: source:name, source:name#paragraph, source:name#paragraph#quote, or source:name#@record. ' +
      'What a source does not state but implies has the reasoning after a tilde: source:name#paragraph~reasoning.',
  );

export const evidence = z
  .array(evidenceReference)
  .min(1, 'is empty: a fact without evidence is refused')
  .overwrite((references) => [...new Set(references)])
  .describe('Where the fact was read. A fact without evidence is refused.')
  .register(valueKinds, { kind: 'evidence' });

export const webAddress = z
  .url({ protocol: /^https?$/, error: 'is not a web address: write it with http:// or https://' })
  .regex(PLAIN_TEXT, { error: (issue) => refusedCharacter(inputOf(issue)) })
  .max(2000, 'is longer than 2000 characters')
  .describe('An http or https address.');
