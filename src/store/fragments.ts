import { dateOfEnd } from './date-of-end.js';

/**
 * The id of a relationship.
 * @param relationship Its variable, with its type if that is known, as in a pattern: `r` or `r:HOLDS`.
 */
export function relationshipId(fromId: string, relationship: string, toId: string): string {
  const [variable, type] = relationship.split(':');
  const middle = type === undefined ? `'/' + type(${variable}) + '/'` : `'/${type}/'`;
  return `${fromId} + ${middle} + ${toId} + ${variable}.idSuffix`;
}

/** What ends at a date had not surely ended before `next`, the day after the time asked about. */
export function notEnded(end: string, next: string): string {
  return `(${end} IS NULL OR ${end} >= ${next} OR ${next} STARTS WITH ${end})`;
}

/** The date of a relationship: its own, of those `undated` that one has whose type has none, the first that is known. */
export function dateOfRelationship(r: string, undated: readonly string[]): string {
  return `coalesce(${[`${r}.since`, `${r}.on`, `toString(${r}.year)`, ...undated, "''"].join(', ')})`;
}

/** The change fits the filter of the question, of which each part may be missing. */
function changeFits(c: string): string {
  return (
    `($by IS NULL OR ${c}.byId = $by) AND ($actions IS NULL OR ${c}.action IN $actions) ` +
    `AND ($since IS NULL OR ${c}.at >= $since) AND ($until IS NULL OR ${c}.at < $until)`
  );
}

/**
 * What several Cypher files have in common, by the name they call it: `NOT_ENDED(r.until, $next)` in a file stands for
 * what `NOT_ENDED` makes of these words.
 */
export const fragments = {
  RELATIONSHIP_ID: relationshipId,
  NOT_ENDED: notEnded,
  DATE_OF_END: dateOfEnd,
  DATE_OF: (n: string, r: string, m: string) => dateOfRelationship(r, [dateOfEnd(n, r, m)]),
  CHANGE_FITS: changeFits,
} as const satisfies Record<string, (...words: string[]) => string>;

/**
 * What fills the placeholders of a direction: `LEFT` and `RIGHT`, the sides of the arrow of a relationship between `n` and
 * `m`, and `FROM` and `TO`, the ends it leads from and to.
 */
export const directions = {
  outgoing: { LEFT: '-', RIGHT: '->', FROM: 'n', TO: 'm' },
  incoming: { LEFT: '<-', RIGHT: '-', FROM: 'm', TO: 'n' },
  either: { LEFT: '-', RIGHT: '-' },
} as const;

const ALWAYS = ['true', '(true)'];

/** The condition that all of several hold. One that always does would cost a store time for each row. */
export function and(conditions: readonly string[]): string {
  return conditions.filter((condition) => !ALWAYS.includes(condition)).join(' AND ') || 'true';
}
