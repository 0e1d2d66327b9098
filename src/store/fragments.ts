import { dateOfEnd } from './date-of-end.js';

// Each function returns a Cypher expression or condition.

/**
 * The id of a relationship.
 * @param relationship Its variable, with the type if that is known, as in a pattern: `r` or `r:HOLDS`.
 */
export function relationshipIdExpression(fromId: string, relationship: string, toId: string): string {
  const [variable, type] = relationship.split(':');
  const middle = type === undefined ? `'/' + type(${variable}) + '/'` : `'/${type}/'`;
  return `${fromId} + ${middle} + ${toId} + ${variable}.idSuffix`;
}

/** True of an end date that is not surely before `next`, the day after the requested time. */
export function notEnded(end: string, next: string): string {
  return `(${end} IS NULL OR ${end} >= ${next} OR ${next} STARTS WITH ${end})`;
}

/**
 * True of a relationship whose end and derived bounds do not put it surely outside a time. What has none pays for one
 * comparison with null.
 */
export function notOutside(r: string, last: string, next: string): string {
  const bounds = [
    `(${r}.notBefore IS NULL OR ${r}.notBefore <= ${last})`,
    `(${r}.notFrom IS NULL OR ${r}.notFrom >= ${next})`,
    `(${r}.excluded IS NULL OR none(days IN ${r}.excluded WHERE days < ${next} AND substring(days, 11) > ${last}))`,
  ];
  return `${notEnded(`${r}.until`, next)} AND (${r}.bounds IS NULL OR (${bounds.join(' AND ')}))`;
}

/** The first known date of a relationship: its own, or one of `undated` for types without dates of their own. */
export function dateOfRelationship(r: string, undated: readonly string[]): string {
  return `coalesce(${[`${r}.since`, `${r}.on`, `toString(${r}.year)`, ...undated, "''"].join(', ')})`;
}

/** True of a change that matches the filter in the parameters; null matches everything. */
function changeFits(c: string): string {
  return (
    `($byId IS NULL OR ${c}.byId = $byId AND ${c}.byKind = $byKind) AND ($actions IS NULL OR ${c}.action IN $actions) ` +
    `AND ($since IS NULL OR ${c}.at >= $since) AND ($until IS NULL OR ${c}.at < $until)`
  );
}

/**
 * How many different sources a relationship was read in: of each reference, what stands before the place in the source.
 * Most facts have one reference.
 */
export function sourceCount(r: string): string {
  const source = "split(reference, '#')[0]";
  const added = `CASE WHEN ${source} IN known THEN known ELSE known + [${source}] END`;
  const different = `size(reduce(known = [], reference IN ${r}.evidence | ${added}))`;
  return `CASE WHEN size(${r}.evidence) = 1 THEN 1 ELSE ${different} END`;
}

/** Fragments that `.cypher` files share. A file calls one by its name, as `NOT_ENDED(r.until, $next)`. */
export const fragments = {
  RELATIONSHIP_ID: relationshipIdExpression,
  NOT_ENDED: notEnded,
  NOT_OUTSIDE: notOutside,
  DATE_OF_END: dateOfEnd,
  DATE_OF: (n: string, r: string, m: string) => dateOfRelationship(r, [dateOfEnd(n, r, m)]),
  CHANGE_FITS: changeFits,
} as const satisfies Record<string, (...words: string[]) => string>;

/**
 * The placeholders for a direction: `LEFT` and `RIGHT` are the sides of the arrow between `n` and `m`, `FROM` and `TO` the
 * origin and the target of the relationship.
 */
export const directions = {
  outgoing: { LEFT: '-', RIGHT: '->', FROM: 'n', TO: 'm' },
  incoming: { LEFT: '<-', RIGHT: '-', FROM: 'm', TO: 'n' },
  either: { LEFT: '-', RIGHT: '-' },
} as const;

const ALWAYS = ['true', '(true)'];

/** Joins conditions by AND, without those that are always true, which would cost a store time for each row. */
export function and(conditions: readonly string[]): string {
  return conditions.filter((condition) => !ALWAYS.includes(condition)).join(' AND ') || 'true';
}
