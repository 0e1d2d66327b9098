import type { TenureDates } from '../../model/as-of.js';
import type { PartialDate } from '../../model/partial-date.js';
import { datingEndOf, type RelationshipType, relationshipTypes } from '../../model/relationship-types.js';
import { type Span, spanOfDay, spanOfTenure, spanOfYear } from '../../model/span.js';

/** A relationship with what dates it. */
export interface DatedLink {
  readonly fromId: string;
  readonly toId: string;
  readonly type: RelationshipType;
  readonly properties: TenureDates & { readonly id: string; readonly [name: string]: unknown };
  /** Its day or year: its own, else that of the event or document at its end; empty if unknown. */
  readonly date: string;
}

/** What dates a relationship, itself or an event or document at its end, and the span of that. */
export function spanOfLink({ fromId, type, toId, properties, date }: DatedLink): readonly [string, Span] {
  const { dating } = relationshipTypes[type];
  const knownDate: PartialDate | undefined = date || undefined;
  if (dating === 'tenure') return [properties.id, spanOfTenure(properties)];
  if (dating === 'year') return [properties.id, spanOfYear(knownDate)];
  const end = properties['on'] === undefined ? datingEndOf(type) : undefined;
  if (end === undefined) return [properties.id, spanOfDay(knownDate)];
  return [end === 'from' ? fromId : toId, spanOfDay(knownDate)];
}

/**
 * The span of a relationship between a position, an organization and a province. Sources rarely date it, and an undated
 * one would make every tenure doubtful, so an unknown bound counts as unlimited.
 */
export function spanOfStructure({ properties }: DatedLink): readonly [string, Span] {
  const span = spanOfTenure(properties);
  const latestBegin = properties.since === undefined ? '' : span.latestBegin;
  const earliestEnd = properties.until === undefined ? '~' : span.earliestEnd;
  return [properties.id, { ...span, latestBegin, earliestEnd, dated: true }];
}
