import { type RelationshipType, relationshipTypeNames, relationshipTypes } from './relationship-types.js';

/** The end that dates a fact of a day without a date of its own: the event, or the document that acts. */
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

/** The end whose date also dates the relationship; undefined if there is none. */
export function datingEndOf(type: RelationshipType): 'from' | 'to' | undefined {
  return relationshipTypes[type].dating === 'day' ? datingEnds[type] : undefined;
}

/** All types that state a fact: every type but ABOUT, which links a claim to its subject. */
export const factTypes = relationshipTypeNames.filter((type) => type !== 'ABOUT');
