import type { EntityRecord } from '../../../facts/entity-record.js';
import type { PartialDate } from '../../../model/partial-date.js';

/** Something a candidate is linked to, by which it is told from its namesakes. */
export interface Linked {
  readonly id: string;
  /** Its names, the one it is shown by first. */
  readonly names: readonly string[];
  /** Of a position, how many hold it at once. */
  readonly seats?: number | undefined;
}

export interface Links {
  readonly positions: readonly Linked[];
  readonly organizations: readonly Linked[];
  readonly provinces: readonly Linked[];
  /** Every birth date a source gives, the preferred one and those that differ from it. */
  readonly birthDates: readonly PartialDate[];
}

/** An entity that may be the one described. */
export interface Candidate extends Links {
  readonly record: EntityRecord;
}
