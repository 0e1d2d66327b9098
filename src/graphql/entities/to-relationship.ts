import { certaintyOf } from '../../model/as-of.js';
import { describeRelationship } from '../../model/describe.js';
import type { PartialDate } from '../../model/partial-date.js';
import { datingEndOf, relationshipTypes } from '../../model/relationship-types.js';
import type { WholeRelationship } from '../reading/relationship.loader.js';
import { Relationship } from './relationship.type.js';
import { toNode } from './to-node.js';

/** The relationship's own day or year; empty if it has none. */
function ownDate(properties: Readonly<Record<string, unknown>>): string {
  return String(properties['on'] ?? properties['year'] ?? '');
}

/** The day or year that dates a relationship: its own, else that of the event or document at its end, as in queries. */
function datingOf({ type, properties, from, to }: WholeRelationship): PartialDate | undefined {
  const own = ownDate(properties);
  const end = datingEndOf(type);
  if (own !== '' || end === undefined) return own || undefined;
  const { startsOn, issuedOn } = (end === 'from' ? from : to).properties;
  const date = startsOn ?? issuedOn;
  return date === undefined ? undefined : String(date);
}

/** Turns a relationship into its GraphQL object, with both ends as of a time. */
export function toRelationship(whole: WholeRelationship, asOf: PartialDate | null): Relationship {
  const { type, properties, from, to } = whole;
  return Object.assign(new Relationship(), properties, {
    type,
    from: toNode(from, asOf),
    to: toNode(to, asOf),
    certainty: certaintyOf(relationshipTypes[type].dating, properties, datingOf(whole), asOf),
    sentence: describeRelationship(type, from, to, properties, ownDate(properties)),
  });
}
