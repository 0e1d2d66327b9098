import { compareText } from '../../../collections.js';
import type { PartialDate } from '../../../model/partial-date.js';
import { type Span, spanOfTenure } from '../../../model/span.js';
import type { RelationshipRecord } from '../../reading/relationship-record.js';

/** A tenure of a position. */
export interface Tenure {
  readonly record: RelationshipRecord;
  readonly span: Span;
  /** The date it lies at among others: its beginning, else where it is first attested or ended; undefined for none. */
  readonly place: PartialDate | undefined;
}

export function tenureOf(record: RelationshipRecord): Tenure {
  const { since, until, attestedOn = [] } = record.properties;
  const place = since ?? [...attestedOn].sort()[0] ?? until;
  return { record, span: spanOfTenure(record.properties), place };
}

/** The order of tenures: the earliest first, then the one that ended first, then by id; those of no date last. */
export function compareTenures(left: Tenure, right: Tenure): number {
  return (
    compareText(left.place ?? '~', right.place ?? '~') ||
    compareText(left.record.properties.until ?? '~', right.record.properties.until ?? '~') ||
    compareText(left.record.properties.id, right.record.properties.id)
  );
}

/** Who held a position, in order of time. */
export interface Succession {
  /** How many hold it at once; null if unknown. */
  readonly seats: number | null;
  readonly tenures: readonly Tenure[];
}

/** The nearest tenure of another official, before it or after it; undefined if there is none. */
export function neighbourOf({ seats, tenures }: Succession, id: string, side: 'before' | 'after'): Tenure | undefined {
  const index = tenures.findIndex(({ record }) => record.properties.id === id);
  const tenure = tenures[index];
  // Of several who hold it at once none follows another, and what has no date has no neighbours.
  if ((seats ?? 1) > 1 || tenure?.place === undefined) return undefined;
  const others = side === 'before' ? tenures.slice(0, index).reverse() : tenures.slice(index + 1);
  return others.find(({ record, place }) => place !== undefined && record.other.id !== tenure.record.other.id);
}
