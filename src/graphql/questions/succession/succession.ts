import { compareText } from '../../../collections.js';
import type { PartialDate } from '../../../model/partial-date.js';
import { type Span, spanOfTenure } from '../../../model/span.js';
import type { RelationshipRecord } from '../../reading/relationship-record.js';

/** A tenure of a position. */
export interface Tenure {
  readonly record: RelationshipRecord;
  readonly span: Span;
  /** The date it is sorted by: its beginning, else its first attestation or its end; undefined if it has no date. */
  readonly sortDate: PartialDate | undefined;
}

export function tenureOf(record: RelationshipRecord): Tenure {
  const { since, until, attestedOn = [] } = record.properties;
  const sortDate = since ?? [...attestedOn].sort()[0] ?? until;
  return { record, span: spanOfTenure(record.properties), sortDate };
}

/** The earliest first, then the one that ended first, then by id; undated tenures last. */
export function compareTenures(left: Tenure, right: Tenure): number {
  return (
    compareText(left.sortDate ?? '~', right.sortDate ?? '~') ||
    compareText(left.record.properties.until ?? '~', right.record.properties.until ?? '~') ||
    compareText(left.record.properties.id, right.record.properties.id)
  );
}

/** Who held a position, in chronological order. */
export interface Succession {
  /** How many hold it at once; null if unknown. */
  readonly seats: number | null;
  readonly tenures: readonly Tenure[];
}

/** The nearest tenure of another official before or after the given one; undefined if there is none. */
export function neighbourOf({ seats, tenures }: Succession, id: string, side: 'before' | 'after'): Tenure | undefined {
  const index = tenures.findIndex(({ record }) => record.properties.id === id);
  const tenure = tenures[index];
  // Concurrent holders do not follow one another, and an undated tenure has no neighbours.
  if ((seats ?? 1) > 1 || tenure?.sortDate === undefined) return undefined;
  const others = side === 'before' ? tenures.slice(0, index).reverse() : tenures.slice(index + 1);
  return others.find(({ record, sortDate }) => sortDate !== undefined && record.other.id !== tenure.record.other.id);
}
