import { z } from 'zod';
import { datingEndOf } from '../../model/dating-end.js';
import { type RelationshipType, relationshipTypeNames } from '../../model/relationship-types.js';

function datesOf(variable: string): string[] {
  return [`${variable}.startsOn`, `${variable}.issuedOn`];
}

/**
 * What dates a relationship of a type that bears no date itself, in Cypher, the first that is known: the dates of the event
 * or document at one of its ends, which the variables `from` and `to` stand for. None if neither end dates it.
 */
export function datesOfEnd(type: RelationshipType, from: string, to: string): string[] {
  const end = datingEndOf(type);
  return end === undefined ? [] : datesOf(end === 'from' ? from : to);
}

function firstKnown(variable: string): string {
  return `coalesce(${datesOf(variable).join(', ')})`;
}

/**
 * The same in a query over relationships `r` of several types between `n` and `m`, in either direction; the query takes
 * the types by the end that dates them as parameters. The ends are named `n` and `m` because `startNode(r).startsOn`
 * takes the embedded store a third longer.
 */
export const DATE_OF_END =
  'CASE ' +
  `WHEN type(r) IN $datedByStart THEN CASE WHEN startNode(r) = n THEN ${firstKnown('n')} ELSE ${firstKnown('m')} END ` +
  `WHEN type(r) IN $datedByEnd THEN CASE WHEN startNode(r) = n THEN ${firstKnown('m')} ELSE ${firstKnown('n')} END ` +
  'END';

/** The parameters of that expression and their types. */
export const datingParameters = { datedByStart: z.array(z.string()), datedByEnd: z.array(z.string()) };
export const typesByDatingEnd = {
  datedByStart: relationshipTypeNames.filter((type) => datingEndOf(type) === 'from'),
  datedByEnd: relationshipTypeNames.filter((type) => datingEndOf(type) === 'to'),
};
