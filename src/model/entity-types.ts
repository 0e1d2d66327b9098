import { z } from 'zod';
import { awardKinds, eventKinds, organizationKinds, positionKinds, topicKinds, wordsOf } from './kinds.js';
import { entityId, evidence, partialDate, positiveNumber, text, webAddress, word } from './properties.js';

/** A point agreed on or asked for at an event, restated in a few words. */
export const topic = z.strictObject({
  text,
  kind: word(topicKinds, 'Whether it was agreed on or asked for.'),
  raisedBy: entityId.optional().describe('The official who asked for it.'),
  evidence,
});

const documentProperties = {
  number: text
    .optional()
    .describe('The number printed on it, as 34-CT/TW. Numbers are issued again: never an identity.'),
  title: text.describe('Its title in English.'),
  titleVi: text.optional().describe('Its title in Vietnamese.'),
  issuedOn: partialDate.optional().describe('When it was issued.'),
  effectiveOn: partialDate.optional().describe('When it took effect.'),
};

const legalDocument = {
  labels: ['LegalDocument'],
  names: ['title', 'titleVi', 'number'],
  lifetime: ['issuedOn'],
  properties: documentProperties,
} as const;

/**
 * All entity types: the prefix of their ids, their labels beside `Entity` and their own, their name properties (the
 * first is shown and sorted by), the property or properties that date them, and everything that may be stored.
 */
export const entityTypes = {
  Official: {
    prefix: 'official',
    labels: [],
    names: ['name', 'aliases'],
    lifetime: [],
    properties: {
      name: text.describe('The full name, with its diacritics.'),
      aliases: z.array(text).optional().describe('Other forms of the name, such as the press form.'),
      birthDate: partialDate
        .optional()
        .describe('When he or she was born. Where sources disagree, the preferred claim.'),
      deathDate: partialDate.optional().describe('When he or she died.'),
      gender: text.optional().describe('As a source states it.'),
      identifiers: z
        .array(text.regex(/^[^:\s]+:.+$/, 'is not an identifier: write scheme:value, as wikidata:Q42'))
        .optional()
        .describe('Identifiers elsewhere, as scheme:value.'),
      links: z.array(webAddress).optional().describe('Pages about the official.'),
    },
  },
  Position: {
    prefix: 'position',
    labels: [],
    names: ['title', 'titleVi'],
    lifetime: [],
    properties: {
      title: text.describe('The title in English.'),
      titleVi: text.optional().describe('The title in Vietnamese.'),
      kind: word(positionKinds, 'Which part of public life it belongs to.'),
      seats: positiveNumber.optional().describe('How many hold it at once; 1 for a single seat; left out if unknown.'),
      rank: positiveNumber.optional().describe('Its place in its organization, 1 being the highest.'),
    },
  },
  Organization: {
    prefix: 'organization',
    labels: [],
    names: ['name', 'nameVi'],
    lifetime: ['foundedOn', 'dissolvedOn'],
    properties: {
      name: text.describe('The name in English.'),
      nameVi: text.optional().describe('The name in Vietnamese.'),
      kind: word(organizationKinds, 'What kind of organization it is.'),
      foundedOn: partialDate.optional().describe('When it was founded.'),
      dissolvedOn: partialDate.optional().describe('The first day it no longer existed.'),
    },
  },
  Province: {
    prefix: 'province',
    labels: [],
    names: ['name', 'nameVi'],
    lifetime: ['validFrom', 'validUntil'],
    properties: {
      name: text.describe('The name, with its diacritics.'),
      nameVi: text.optional().describe('The full name in Vietnamese.'),
      isoCode: z
        .string()
        .regex(/^VN-[A-Z0-9]{2}$/, 'is not an ISO 3166-2 code of Vietnam: write it as VN-22')
        .optional()
        .describe('The ISO 3166-2 code.'),
      gsoCode: z
        .string()
        .regex(/^\d{2}$/, 'is not a statistics office code: write two digits in quotes, as "40"')
        .optional()
        .describe('The code of the General Statistics Office. Codes were given again in 2025: never an identity.'),
      validFrom: partialDate.optional().describe('The first day it existed; left out if unknown.'),
      validUntil: partialDate.optional().describe('The first day it no longer existed.'),
    },
  },
  Directive: { prefix: 'directive', ...legalDocument },
  Law: { prefix: 'law', ...legalDocument },
  Decree: { prefix: 'decree', ...legalDocument },
  Resolution: { prefix: 'resolution', ...legalDocument },
  Agreement: { prefix: 'agreement', ...legalDocument },
  Event: {
    prefix: 'event',
    labels: [],
    names: ['name', 'nameVi'],
    lifetime: ['startsOn'],
    properties: {
      name: text.describe('The name in English.'),
      nameVi: text.optional().describe('The name in Vietnamese.'),
      kind: word(eventKinds, 'What kind of event it was.'),
      startsOn: partialDate.optional().describe('Its first day.'),
      endsOn: partialDate.optional().describe('Its last day; left out for an event of one day or if unknown.'),
      place: text.optional().describe('Where it took place.'),
      topics: z.array(topic).optional().describe('Points agreed on or asked for, each with its evidence.'),
    },
  },
  Award: {
    prefix: 'award',
    labels: [],
    names: ['name', 'nameVi'],
    lifetime: [],
    properties: {
      name: text.describe('The name in English.'),
      nameVi: text.optional().describe('The name in Vietnamese.'),
      kind: word(awardKinds, 'What kind of award it is.'),
    },
  },
  Source: {
    prefix: 'source',
    labels: [],
    names: ['title', 'titleEn', 'titleVi', 'authors', 'publisher'],
    lifetime: ['publishedOn'],
    properties: {
      title: text.describe(
        'The title as printed, in its language; where that is not known, a description in brackets, in English.',
      ),
      titleEn: text.optional().describe('The title in English, of a source in another language.'),
      titleVi: text
        .optional()
        .describe(
          'The title in Vietnamese, of a source in another language; in brackets, the description in Vietnamese.',
        ),
      publisher: text.optional().describe('Who published it.'),
      authors: z.array(text).optional().describe('Who wrote it, as the source signs.'),
      publishedOn: partialDate.optional().describe('When it was published.'),
      url: webAddress.optional().describe('Where it can be read.'),
      language: z
        .string()
        .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'is not a language tag: write it as vi or en')
        .optional()
        .describe('Its language, as a BCP 47 tag.'),
      paragraphs: positiveNumber
        .optional()
        .describe('How many paragraphs it has: its lines that are not empty. Left out if unknown.'),
    },
  },
  Claim: {
    prefix: 'claim',
    labels: [],
    names: [],
    lifetime: [],
    properties: {
      property: text.describe('The property that sources disagree on, as birthDate.'),
      value: text.describe('The value this claim gives it.'),
      preferred: z.boolean().describe('Whether the entity itself carries this value.'),
    },
  },
} as const satisfies Record<string, EntityTypeDefinition>;

export interface EntityTypeDefinition {
  readonly prefix: string;
  readonly labels: readonly string[];
  readonly names: readonly string[];
  readonly lifetime: readonly string[];
  readonly properties: z.ZodRawShape;
}

export type EntityType = keyof typeof entityTypes;
export const entityTypeNames = wordsOf(entityTypes);

/**
 * The types whose entities carry a label: one, or several that share it.
 * @throws {TypeError} if no type carries it.
 */
export function typesOfLabel(label: string): [EntityType, ...EntityType[]] {
  const carries = ({ labels }: EntityTypeDefinition) => labels.includes(label);
  const [first, ...rest] = entityTypeNames.filter((type) => type === label || carries(entityTypes[type]));
  if (first === undefined) throw new TypeError(`No type of entity carries the label ${label}.`);
  return [first, ...rest];
}

const typeByPrefix = new Map<string, EntityType>(entityTypeNames.map((type) => [entityTypes[type].prefix, type]));

/**
 * The type that the prefix of an id names: `official:nguyen-xuan-duong` is an Official. Undefined for any other text.
 */
export function entityTypeOf(id: string): EntityType | undefined {
  return typeByPrefix.get(id.slice(0, id.indexOf(':')));
}
