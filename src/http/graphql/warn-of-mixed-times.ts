import { type MixedTimes, mixedTimesOf } from './mixed-times.js';
import type { ResolvedRequest } from './request-stages.js';

/** How many fields of each kind a warning names. */
const MAXIMUM_FIELDS = 10;

function listOf(paths: readonly string[]): string {
  const named = paths.slice(0, MAXIMUM_FIELDS).map((path) => `\`${path}\``);
  const more = paths.length - named.length;
  return more > 0 ? `${named.join(', ')} and ${more} more` : named.join(', ');
}

function warningOf({ dated, undated }: MixedTimes) {
  return {
    code: 'MIXED_TIMES',
    message:
      `Fields of different times are answered together: ${listOf(dated)} of the time given, ${listOf(undated)} of all ` +
      'times. A time holds for its own field alone: give `asOf` to each field, or null where all times are meant.',
    dated: dated.slice(0, MAXIMUM_FIELDS),
    undated: undated.slice(0, MAXIMUM_FIELDS),
  };
}

/** Warns in `extensions.warnings` of a query that dates some fields and leaves others without a time. */
export function warnOfMixedTimes({ schema, document, operation, variables, contextValue }: ResolvedRequest): void {
  if (operation.operation !== 'query' || variables === undefined) return;
  const mixed = mixedTimesOf(schema, document, operation, variables);
  if (mixed !== undefined) contextValue.operation.extensions['warnings'] = [warningOf(mixed)];
}
