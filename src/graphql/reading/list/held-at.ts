import { boundsOf } from '../../../model/as-of.js';
import type { PartialDate } from '../../../model/partial-date.js';
import { dateOfRelationship, notOutside } from '../../../store/fragments.js';
import type { QueryParameters } from './query-parameters.js';

/**
 * The condition that a relationship is not surely outside a time; `true` without a time.
 * @param dates The expressions that date a relationship without a date of its own; the first known counts.
 */
export function heldAt(
  relationship: string,
  dates: readonly string[],
  asOf: PartialDate | null,
  parameters: QueryParameters,
): string {
  const { last, next } = boundsOf(asOf);
  if (last === null || next === null) return 'true';
  const [lastName, nextName] = [parameters.add(last), parameters.add(next)];
  const begun = `${dateOfRelationship(relationship, dates)} <= ${lastName}`;
  return `${begun} AND ${notOutside(relationship, lastName, nextName)}`;
}
