import { z } from 'zod';
import { approximations, leadershipRoles, participationRoles, tenureStatuses, wordsOf } from './kinds.js';
import { entityId, positiveNumber, text, word, year } from './properties.js';
import { day, type RelationshipTypeDefinition, tenure } from './relationship-type.js';

const documents = ['Directive', 'Law', 'Decree', 'Resolution', 'Agreement'] as const;
const award = {
  year: year.describe('The year it is for.').optional(),
  basis: text.optional().describe('What it was proposed or given for, in a few words of English.'),
  basisVi: text.optional().describe('The same in Vietnamese.'),
  proposedBy: entityId.optional().describe('Who proposed it: an organization, a province or a position.'),
};

/** All relationship types. Evidence and ids are not listed, as all types have them. */
export const relationshipTypes = {
  HOLDS: {
    from: ['Official'],
    to: ['Position'],
    dating: 'tenure',
    identifiedBy: [],
    meaning: '{from} holds the position {to}',
    properties: {
      ...tenure,
      status: word(tenureStatuses).optional().describe('Whether a source says that it has ended.'),
    },
  },
  MEMBER_OF: {
    from: ['Official', 'Province'],
    to: ['Organization'],
    dating: 'tenure',
    identifiedBy: ['term'],
    meaning: '{from} is a member of {to}',
    properties: {
      ...tenure,
      role: text.optional().describe('As what, in words.'),
      term: text.optional().describe('The term of the organization it belongs to, as «13th».'),
      period: entityId.optional().describe('The event that is that term, where it is one: a legislative period.'),
      area: entityId.optional().describe('The province the member was elected in or speaks for.'),
      onBehalfOf: entityId.optional().describe('The organization the member sits for: a party or a group.'),
    },
  },
  REPRESENTS: {
    from: ['Position'],
    to: ['Province'],
    dating: 'tenure',
    identifiedBy: [],
    meaning: '{from} is a position of {to}',
    properties: tenure,
  },
  BELONGS_TO: {
    from: ['Position'],
    to: ['Organization'],
    dating: 'tenure',
    identifiedBy: [],
    meaning: '{from} is a position in {to}',
    properties: tenure,
  },
  PART_OF: {
    from: ['Organization', 'Event'],
    to: ['Organization', 'Event'],
    sameType: true,
    dating: 'tenure',
    identifiedBy: [],
    meaning: '{from} is part of {to}',
    properties: tenure,
  },
  GOVERNS: {
    from: ['Organization'],
    to: ['Province'],
    dating: 'tenure',
    identifiedBy: [],
    meaning: '{from} governs {to}',
    properties: tenure,
  },
  LEADS: {
    from: ['Province'],
    to: ['Organization'],
    dating: 'year',
    identifiedBy: ['year', 'role'],
    meaning: '{from} leads {to}',
    properties: {
      year: year.describe('The year it leads.'),
      role: word(leadershipRoles, 'As head or deputy.'),
      how: text.optional().describe('How it came to lead, as «elected».'),
    },
  },
  RANKED_IN: {
    from: ['Province'],
    to: ['Organization'],
    dating: 'year',
    identifiedBy: ['year'],
    meaning: '{from} was ranked in {to}',
    properties: {
      year: year.describe('The year the ranking is of.'),
      rank: positiveNumber.optional().describe('Its place, 1 being the best.'),
      score: z.number().optional().describe('The points it was given.'),
      approximate: word(approximations).optional().describe('How the score is meant, if it is not exact.'),
    },
  },
  PROPOSED_FOR: {
    from: ['Official', 'Province', 'Organization'],
    to: ['Award'],
    dating: 'year',
    identifiedBy: ['year'],
    meaning: '{from} was proposed for {to}',
    properties: award,
  },
  RECEIVED: {
    from: ['Official', 'Province', 'Organization'],
    to: ['Award'],
    dating: 'year',
    identifiedBy: ['year'],
    meaning: '{from} received {to}',
    properties: award,
  },
  GRANTED_BY: {
    from: ['Award'],
    to: ['Position', 'Organization'],
    dating: 'tenure',
    identifiedBy: [],
    meaning: '{from} is granted by {to}',
    properties: tenure,
  },
  SIGNED: {
    from: ['Province', 'Official', 'Organization'],
    to: [...documents],
    dating: 'day',
    datedBy: 'to',
    identifiedBy: [],
    meaning: '{from} signed {to}',
    properties: day,
  },
  SIGNED_AT: {
    from: [...documents],
    to: ['Event'],
    dating: 'day',
    datedBy: 'to',
    identifiedBy: [],
    meaning: '{from} was signed at {to}',
    properties: day,
  },
  PARTICIPATED_IN: {
    from: ['Official'],
    to: ['Event'],
    dating: 'day',
    datedBy: 'to',
    identifiedBy: ['role'],
    meaning: '{from} took part in {to}',
    properties: {
      ...day,
      role: word(participationRoles, 'What the official did there.'),
      actingIn: z.array(entityId).optional().describe('The positions the source names the official by there.'),
      onBehalfOf: entityId.optional().describe('The organization or province the official acted for.'),
      subject: text
        .optional()
        .describe('What was presented, or what a report or speech was on, in a few words of English.'),
      subjectVi: text.optional().describe('The same in Vietnamese.'),
      recipient: entityId
        .optional()
        .describe('Who was given what was presented: an official, a position, a province or an organization.'),
    },
  },
  REPRESENTED_AT: {
    from: ['Province', 'Organization'],
    to: ['Event'],
    dating: 'day',
    datedBy: 'to',
    identifiedBy: ['role'],
    meaning: '{from} was represented at {to}',
    properties: {
      ...day,
      role: word(participationRoles, 'What its representatives did there.'),
    },
  },
  ORGANIZED: {
    from: ['Organization'],
    to: ['Event'],
    dating: 'day',
    datedBy: 'to',
    identifiedBy: [],
    meaning: '{from} organized {to}',
    properties: day,
  },
  DISCUSSED: {
    from: ['Event'],
    to: [...documents],
    dating: 'day',
    datedBy: 'from',
    identifiedBy: [],
    meaning: '{from} dealt with {to}',
    properties: day,
  },
  ISSUED_BY: {
    from: [...documents],
    to: ['Position', 'Organization'],
    dating: 'day',
    datedBy: 'from',
    identifiedBy: [],
    meaning: '{from} was issued by {to}',
    properties: day,
  },
  AMENDS: {
    from: [...documents],
    to: [...documents],
    dating: 'day',
    datedBy: 'from',
    identifiedBy: [],
    meaning: '{from} amends {to}',
    properties: day,
  },
  REPLACES: {
    from: [...documents],
    to: [...documents],
    dating: 'day',
    datedBy: 'from',
    identifiedBy: [],
    meaning: '{from} replaces {to}',
    properties: day,
  },
  IMPLEMENTS: {
    from: [...documents],
    to: [...documents],
    dating: 'day',
    datedBy: 'from',
    identifiedBy: [],
    meaning: '{from} implements {to}',
    properties: day,
  },
  SUCCEEDED_BY: {
    from: ['Province'],
    to: ['Province'],
    dating: 'day',
    identifiedBy: [],
    meaning: '{from} was succeeded by {to}',
    properties: { ...day, by: entityId.optional().describe('The document that ordered it.') },
  },
  ABOUT: {
    from: ['Claim'],
    to: ['Official', 'Position', 'Organization', 'Province', ...documents, 'Event', 'Award'],
    dating: 'tenure',
    identifiedBy: [],
    meaning: '{from} is a claim about {to}',
    properties: {},
  },
} as const satisfies Record<string, RelationshipTypeDefinition>;

export type RelationshipType = keyof typeof relationshipTypes;
export const relationshipTypeNames = wordsOf(relationshipTypes);

/** All types that state a fact: every type but ABOUT, which links a claim to its subject. */
export const factTypes = relationshipTypeNames.filter((type) => type !== 'ABOUT');

/** The end whose date also dates the relationship; undefined if there is none. */
export function datingEndOf(type: RelationshipType): 'from' | 'to' | undefined {
  const { datedBy }: RelationshipTypeDefinition = relationshipTypes[type];
  return datedBy;
}
