import type { EntityRecord } from '../../../facts/entity-record.js';
import type { PartialDate } from '../../../model/partial-date.js';

/** An entity linked to a candidate, which helps to tell namesakes apart. */
export interface LinkedEntity {
  readonly id: string;
  /** Its names, the display name first. */
  readonly names: readonly string[];
  /** For a position, how many people hold it at once. */
  readonly seats?: number | undefined;
}

export interface CandidateLinks {
  readonly positions: readonly LinkedEntity[];
  readonly organizations: readonly LinkedEntity[];
  readonly provinces: readonly LinkedEntity[];
  /** Every birth date that a source gives, the preferred one included. */
  readonly birthDates: readonly PartialDate[];
}

/** An entity that may be the one described. */
export interface Candidate extends CandidateLinks {
  readonly record: EntityRecord;
}
