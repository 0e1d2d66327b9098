/** Why a well-formed fact is hard to believe beside what else is stated, and what to do about it. */
interface Kind {
  /** What is wrong, in a few words. */
  readonly summary: string;
  readonly nextStep: string;
}

/** What mutations warn of as they write it and `check` finds in a graph, by the same rules. Nothing is refused for it. */
export const doubtKinds = {
  SEAT_TAKEN: {
    summary: 'a position has one seat, and another surely held it on the same day',
    nextStep:
      'Compare both with their evidence: end one of the terms, correct a date, or give the position more seats.',
  },
  OUTSIDE_LIFE: {
    summary:
      'a date lies before the birth or foundation of somebody or something it is about, or after the death or end',
    nextStep: 'Compare the date and the life with their evidence and correct the wrong one; a namesake may be meant.',
  },
  NO_SUCH_PARAGRAPH: {
    summary: 'the evidence names a paragraph that the source does not have',
    nextStep: 'Count the lines of the source that are not empty, from 1, and correct the evidence or the source.',
  },
  LATER_THAN_SOURCE: {
    summary: 'a date is later than every source the fact was read in',
    nextStep: 'Add the source it was read in, or correct the date, or the day on which the source was published.',
  },
  SAME_NAME: {
    summary: 'an official has the name of another, and their birth dates fit: they may be one person',
    nextStep: 'Compare their positions and evidence: merge them, or say by recordDistinct that they are two people.',
  },
} as const satisfies Record<string, Kind>;

export type DoubtCode = keyof typeof doubtKinds;

/** A path in a fact, as `['attestedOn', '0']`; `['from']` and `['to']` are the ends of a relationship. */
export type FactPath = readonly string[];

/** Why a fact is hard to believe. */
export interface Doubt {
  readonly code: DoubtCode;
  /** The fact in doubt. */
  readonly factId: string;
  /** Where it shows: in the fact itself or, if the other has changed, in the fact it rests on. */
  readonly paths: readonly FactPath[];
  /** The ids of the facts it rests on, the one in doubt aside. */
  readonly basis: readonly string[];
  /** A sentence without its full stop. */
  readonly message: string;
}
