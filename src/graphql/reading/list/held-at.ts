import { boundsOf } from '../../../model/as-of.js';
import type { PartialDate } from '../../../model/partial-date.js';
import type { QueryParameters } from './query-parameters.js';

/**
 * The condition that a relationship is not surely outside a time; `true` for no time.
 * `dates` are what dates it if it bears no date itself, the first that is known.
 */
export function heldAt(link: string, dates: readonly string[], asOf: PartialDate | null, bag: QueryParameters): string {
  const { last, next } = boundsOf(asOf);
  if (last === null || next === null) return 'true';
  const [lastName, nextName] = [bag.add(last), bag.add(next)];
  const date = [`${link}.since`, `${link}.on`, `toString(${link}.year)`, ...dates, "''"].join(', ');
  return (
    `coalesce(${date}) <= ${lastName} AND ` +
    `(${link}.until IS NULL OR ${link}.until >= ${nextName} OR ${nextName} STARTS WITH ${link}.until)`
  );
}
