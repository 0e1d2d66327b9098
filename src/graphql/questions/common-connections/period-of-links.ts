import { compareText } from '../../../collections.js';
import { datingEndOf } from '../../../model/dating-end.js';
import type { PartialDate } from '../../../model/partial-date.js';
import { relationshipTypes } from '../../../model/relationship-types.js';
import {
  type SharedPeriod,
  type Span,
  sharedPeriodOf,
  spanOfDay,
  spanOfTenure,
  spanOfYear,
} from '../../../model/span.js';
import type { Link, Step } from './read-links.js';

/** The spans of a way, each by what dates it: facts that one event dates are of one span. */
type Spans = ReadonlyMap<string, Span>;

/** How many ways of combining the links of several entities are weighed: two links of each of six entities. */
const MAXIMUM_COMBINATIONS = 64;

export const CERTAINTIES = ['DEFINITE', 'POSSIBLE', 'UNKNOWN', 'NONE'] as const;

/** What dates a step and when it held. */
function spanOfStep({ fromId, type, toId, properties, date }: Step): readonly [string, Span] {
  const { dating } = relationshipTypes[type];
  const known: PartialDate | undefined = date || undefined;
  if (dating === 'tenure') return [properties.id, spanOfTenure(properties)];
  if (dating === 'year') return [properties.id, spanOfYear(known)];
  const end = properties['on'] === undefined ? datingEndOf(type) : undefined;
  if (end === undefined) return [properties.id, spanOfDay(known)];
  return [end === 'from' ? fromId : toId, spanOfDay(known)];
}

/**
 * The span of what links a position to its organization or province. Sources rarely date it: where none says when it
 * began or ended, it is taken to have been so all along, or an undated one would make every tenure doubtful.
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

/** Each combination of one of `known` with one of `links`, none twice. */
function combine(known: readonly Spans[], links: readonly Link[]): Spans[] {
  const combined = new Map<string, Spans>();
  for (const spans of known) {
    for (const link of links) {
      const joined = new Map([...spans, ...spansOf(link)]);
      combined.set(keyOf(joined), joined);
      if (combined.size >= MAXIMUM_COMBINATIONS) return [...combined.values()];
    }
  }
  return [...combined.values()];
}

/** The surer first; of equally sure ones the one that begins latest, then the one that ends first. */
function comparePeriods(left: SharedPeriod, right: SharedPeriod): number {
  return (
    CERTAINTIES.indexOf(left.certainty) - CERTAINTIES.indexOf(right.certainty) ||
    compareText(right.from ?? '', left.from ?? '') ||
    compareText(left.until ?? '~', right.until ?? '~')
  );
}

/** The period in which all the entities were linked to what they share: of several that could be meant, the surest. */
export function periodOfLinks(linksOfEach: readonly (readonly Link[])[]): SharedPeriod {
  const start: Spans[] = [new Map()];
  const combinations = linksOfEach.reduce(combine, start);
  const periods = combinations.map((spans) => sharedPeriodOf([...spans.values()])).sort(comparePeriods);
  return periods[0] ?? { certainty: 'UNKNOWN', from: null, until: null };
}
