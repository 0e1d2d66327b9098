import type { PartialDate } from '../../model/partial-date.js';
import { datingEndOf } from '../../model/relationship-types.js';
import type { WholeRelationship } from '../reading/relationship.loader.js';
import type { Relationship } from './relationship.type.js';
import { relationshipClassOf } from './relationship-classes.js';
import { toNode } from './to-node.js';

/** The relationship's own day or year; empty if it has none. */
function ownDate(properties: Readonly<Record<string, unknown>>): string {
  return String(properties['on'] ?? properties['year'] ?? '');
}

/** The day or year that dates a relationship: its own, else that of the event or document at its end, as in queries. */
function dateOf({ type, properties, from, to }: WholeRelationship): PartialDate | undefined {
  const own = ownDate(properties);
  const end = datingEndOf(type);
  if (own !== '' || end === undefined) return own || undefined;
  const { startsOn, issuedOn } = (end === 'from' ? from : to).properties;
  const date = startsOn ?? issuedOn;
  return date === undefined ? undefined : String(date);
}

/** Turns a relationship into its GraphQL object, with both ends. */
export function toRelationship(whole: WholeRelationship): Relationship {
  const { type, properties, from, to } = whole;
  return Object.assign(new (relationshipClassOf(type))(), properties, {
    type,
    from: toNode(from),
    to: toNode(to),
    date: dateOf(whole),
    whole,
  });
}
