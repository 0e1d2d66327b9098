import { z } from 'zod';
import { normalizeText } from './fold.js';
import { isPartialDate } from './partial-date.js';

// The kinds of value a property of the graph may hold. Every one is a scalar or a list of scalars:
// neither store keeps a list of maps.

const MAXIMUM_TEXT_LENGTH = 500;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it refuses
const CONTROL_CHARACTERS = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/u;

export const text = z
  .string()
  .min(1)
  .max(MAXIMUM_TEXT_LENGTH)
  .refine((value) => !CONTROL_CHARACTERS.test(value), 'holds a control character: remove it')
  .transform(normalizeText)
  .describe(`Text of 1 to ${MAXIMUM_TEXT_LENGTH} characters.`);

// YAML reads a bare year as a number: a curator should not have to quote it.
export const partialDate = z
  .union([z.string(), z.int()])
  .transform(String)
  .refine(isPartialDate, 'is not a date: write a year, a month or a day, as 2017, 2017-03 or 2017-03-10')
  .describe('A date as precise as its source states it: 2017, 2017-03 or 2017-03-10.');

export const year = z.int().min(1000).max(9999).describe('A calendar year.');

export const entityId = z
  .string()
  .max(200)
  .regex(/^[a-z][a-z-]*:[a-z0-9][a-z0-9.-]*$/, 'is not an id: write type:name, as official:nguyen-xuan-duong')
  .describe('The id of an entity: its type, a colon, a readable name.');

export const evidenceReference = z
  .string()
  .regex(
    /^source:[a-z0-9][a-z0-9.-]*(#[1-9][0-9]*)?(#.+)?$/u,
    'is not evidence: write source:name, or source:name#paragraph counted from 1',
  )
  .describe('Where a fact was read: source:name, source:name#paragraph, or source:name#paragraph#quote.');

export const evidence = z
  .array(evidenceReference)
  .min(1, 'is empty: a fact without evidence is refused')
  .describe('Where the fact was read. A fact without evidence is refused.');

export const webAddress = z
  .url({ protocol: /^https?$/ })
  .max(2000)
  .describe('An http or https address.');
