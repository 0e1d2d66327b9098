import { compareText } from '../../../collections.js';
import { type SharedPeriod, type Span, sharedPeriodOf } from '../../../model/span.js';
import { spanOfLink, spanOfStructure } from '../spans.js';
import type { Link } from './read-links.js';

/** The spans of a link's steps, by what dates each: facts dated by the same event share one span. */
type Spans = ReadonlyMap<string, Span>;

/** How many combinations of the links of several entities are compared: six entities with two links each. */
const MAXIMUM_COMBINATIONS = 64;

export const CERTAINTIES = ['DEFINITE', 'POSSIBLE', 'UNKNOWN', 'NONE'] as const;

function spansOf({ steps }: Link): Spans {
  return new Map(steps.map((step, index) => (index === 0 ? spanOfLink(step) : spanOfStructure(step))));
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
