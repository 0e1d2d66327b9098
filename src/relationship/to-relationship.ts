import { toNode } from '../entity/to-node.js';
import { describeRelationship } from '../model/describe.js';
import type { PartialDate } from '../model/partial-date.js';
import type { WholeRelationship } from './relationship.loader.js';
import { Relationship } from './relationship.type.js';

/** The day or year a relationship carries itself; empty if it carries none. */
function ownDate(properties: Readonly<Record<string, unknown>>): string {
  return String(properties['on'] ?? properties['year'] ?? '');
}

/** A relationship as GraphQL answers it, its ends seen at a time. */
export function toRelationship(whole: WholeRelationship, asOf: PartialDate | null): Relationship {
  const { type, properties, from, to } = whole;
  return Object.assign(new Relationship(), properties, {
    type,
    from: toNode(from, asOf),
    to: toNode(to, asOf),
    sentence: describeRelationship(type, from, to, properties, ownDate(properties)),
  });
}
