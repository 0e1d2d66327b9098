import { type RelationshipType, relationshipTypeNames, relationshipTypes } from './relationship-types.js';

/** Which end dates a fact of a day that bears no day of its own: the event, or the document that does something. */
const datingEnds: Readonly<Partial<Record<RelationshipType, 'from' | 'to'>>> = {
  PARTICIPATED_IN: 'to',
  REPRESENTED_AT: 'to',
  ORGANIZED: 'to',
  SIGNED: 'to',
  DISCUSSED: 'from',
  ISSUED_BY: 'from',
  AMENDS: 'from',
  REPLACES: 'from',
  IMPLEMENTS: 'from',
};

/** The end whose date is the date of a fact that bears none itself; undefined if there is none. */
export function datingEndOf(type: RelationshipType): 'from' | 'to' | undefined {
  return relationshipTypes[type].dating === 'day' ? datingEnds[type] : undefined;
}

/** The types that state something of public life: all but ABOUT, which links a claim to its subject. */
export const factTypes = relationshipTypeNames.filter((type) => type !== 'ABOUT');
