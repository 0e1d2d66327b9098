import { compareText } from '../../../collections.js';
import type { PartialDate } from '../../../model/partial-date.js';
import { datingEndOf, relationshipTypes } from '../../../model/relationship-types.js';
import {
  type SharedPeriod,
  type Span,
  sharedPeriodOf,
  spanOfDay,
  spanOfTenure,
  spanOfYear,
} from '../../../model/span.js';
import type { Link, Step } from './read-links.js';

/** The spans of a link's steps, by what dates each: facts dated by the same event share one span. */
type Spans = ReadonlyMap<string, Span>;

/** How many combinations of the links of several entities are compared: six entities with two links each. */
const MAXIMUM_COMBINATIONS = 64;

export const CERTAINTIES = ['DEFINITE', 'POSSIBLE', 'UNKNOWN', 'NONE'] as const;

/** What dates a step, and its span. */
function spanOfStep({ fromId, type, toId, properties, date }: Step): readonly [string, Span] {
  const { dating } = relationshipTypes[type];
  const knownDate: PartialDate | undefined = date || undefined;
  if (dating === 'tenure') return [properties.id, spanOfTenure(properties)];
  if (dating === 'year') return [properties.id, spanOfYear(knownDate)];
  const end = properties['on'] === undefined ? datingEndOf(type) : undefined;
  if (end === undefined) return [properties.id, spanOfDay(knownDate)];
  return [end === 'from' ? fromId : toId, spanOfDay(knownDate)];
}

/**
 * The span of the relationship between a position and its organization or province. Sources rarely date it, and an
 * undated one would make every tenure doubtful, so an unknown bound counts as unlimited.
 */
function spanOfPositionLink({ properties }: Step): readonly [string, Span] {
  const span = spanOfTenure(properties);
  const latestBegin = properties.since === undefined ? '' : span.latestBegin;
  const earliestEnd = properties.until === undefined ? '~' : span.earliestEnd;
  return [properties.id, { ...span, latestBegin, earliestEnd, dated: true }];
}

function spansOf({ steps }: Link): Spans {
  return new Map(steps.map((step, index) => (index === 0 ? spanOfStep(step) : spanOfPositionLink(step))));
}

function keyOf(spans: Spans): string {
  return [...spans.keys()].sort().join(' ');
}

/** Extends each combination by each of the links; equal combinations are merged. */
function combine(combinations: readonly Spans[], links: readonly Link[]): Spans[] {
  const combined = new Map<string, Spans>();
  for (const spans of combinations) {
    for (const link of links) {
      const joined = new Map([...spans, ...spansOf(link)]);
      combined.set(keyOf(joined), joined);
      if (combined.size >= MAXIMUM_COMBINATIONS) return [...combined.values()];
    }
  }
  return [...combined.values()];
}

/** The most certain first; then the one that begins latest, then the one that ends first. */
function comparePeriods(left: SharedPeriod, right: SharedPeriod): number {
  return (
    CERTAINTIES.indexOf(left.certainty) - CERTAINTIES.indexOf(right.certainty) ||
    compareText(right.from ?? '', left.from ?? '') ||
    compareText(left.until ?? '~', right.until ?? '~')
  );
}

/**
 * The period in which all the entities were linked to what they share. Where several links of an entity could be meant,
 * the most certain combination counts.
 */
export function periodOfLinks(linksOfEach: readonly (readonly Link[])[]): SharedPeriod {
  const start: Spans[] = [new Map()];
  const combinations = linksOfEach.reduce(combine, start);
  const periods = combinations.map((spans) => sharedPeriodOf([...spans.values()])).sort(comparePeriods);
  return periods[0] ?? { certainty: 'UNKNOWN', from: null, until: null };
}
