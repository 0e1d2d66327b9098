import { z } from 'zod';
import { datingEndOf, type RelationshipType, relationshipTypeNames } from '../model/relationship-types.js';

function datesOf(variable: string): string[] {
  return [`${variable}.startsOn`, `${variable}.issuedOn`];
}

/**
 * The Cypher expressions for the date of a relationship whose type has none of its own: the dates of the event or
 * document at one of its ends, bound to `from` and `to`; the first known counts. Empty if neither end dates it.
 */
export function datesOfEnd(type: RelationshipType, from: string, to: string): string[] {
  const end = datingEndOf(type);
  return end === undefined ? [] : datesOf(end === 'from' ? from : to);
}

function firstKnown(variable: string): string {
  return `coalesce(${datesOf(variable).join(', ')})`;
}

/**
 * The same as one expression, for relationships of several types between `n` and `m`, in either direction. The query
 * takes `typesByDatingEnd` as parameters. The ends are named because `startNode(r).startsOn` takes the embedded store a
 * third longer.
 */
export function dateOfEnd(n: string, r: string, m: string): string {
  const ofEnds = (start: string, end: string) =>
    `CASE WHEN startNode(${r}) = ${n} THEN ${firstKnown(start)} ELSE ${firstKnown(end)} END`;
  return `CASE WHEN type(${r}) IN $datedByStart THEN ${ofEnds(n, m)} WHEN type(${r}) IN $datedByEnd THEN ${ofEnds(m, n)} END`;
}

export const datingParameters = { datedByStart: z.array(z.string()), datedByEnd: z.array(z.string()) };
export const typesByDatingEnd = {
  datedByStart: relationshipTypeNames.filter((type) => datingEndOf(type) === 'from'),
  datedByEnd: relationshipTypeNames.filter((type) => datingEndOf(type) === 'to'),
};
