import { comparePersonNames, compareTitles, type NameLikeness } from '../../../model/compare-names.js';
import { fold } from '../../../model/fold.js';
import { earliestDay, latestDay, type PartialDate } from '../../../model/partial-date.js';
import { namesOf } from '../../../model/stored-properties.js';
import type { Candidate, LinkedEntity } from './candidate.js';
import type { Description } from './description.js';

/** How far a feature speaks for a candidate (1) or against it (-1), and why. */
export interface Finding {
  readonly value: number;
  readonly reason: string;
}

interface FeatureDefinition {
  /** The weight of the feature, in hundredths of the score. */
  readonly points: number;
  readonly description: string;
  /** Compares a candidate with a description; null if the description says nothing about the feature. */
  readonly compare: (description: Description, candidate: Candidate) => Finding | null;
}

const LIKENESSES: Readonly<Record<NameLikeness, Finding>> = {
  SAME: { value: 1, reason: 'is the same name, with the same marks' },
  WRITTEN_WITHOUT_MARKS: { value: 0.9, reason: 'is the same name, but one is written without marks' },
  OTHER_ORDER: { value: 0.8, reason: 'has the same words in the order of another country' },
  ONE_PART_LEFT_OUT: { value: 0.8, reason: 'has the same family and given name, one part between them left out' },
  OTHER_MARKS: { value: 0.7, reason: 'has the same letters, but other marks' },
  PARTS_LEFT_OUT: { value: 0.6, reason: 'has the same family and given name, parts between them left out' },
  WORDS_SHARED: { value: 0.5, reason: 'holds the words of the other' },
};

/** The finding about the best-fitting name; null if no name fits. */
export function compareName({ name }: Description, { record }: Pick<Candidate, 'record'>): Finding | null {
  const compare = record.type === 'Official' ? comparePersonNames : compareTitles;
  const findings = namesOf(record.type, record.properties).flatMap((own) => {
    const likeness = compare(name, own);
    if (likeness === undefined) return [];
    const { value, reason } = LIKENESSES[likeness];
    return [{ value, reason: `«${own}» ${reason}.` }];
  });
  return best(findings);
}

/** The finding with the highest value; the first of equal ones. */
function best(findings: readonly Finding[]): Finding | null {
  return findings.reduce<Finding | null>((top, each) => (top && top.value >= each.value ? top : each), null);
}

/** The value of agreeing dates by precision: few people share a day of birth, many share a year. */
const PRECISION_VALUES: Readonly<Record<number, number>> = { 4: 0.25, 7: 0.5, 10: 1 };

function compareDates(given: PartialDate, stored: PartialDate): Finding {
  const agree = earliestDay(given) <= latestDay(stored) && earliestDay(stored) <= latestDay(given);
  if (agree) {
    const precision = Math.min(given.length, stored.length);
    const value = PRECISION_VALUES[precision] ?? 0;
    const reason = given === stored ? `Born ${stored} in both.` : `Born ${given} and ${stored} may be the same day.`;
    return { value, reason };
  }
  const sameYear = given.slice(0, 4) === stored.slice(0, 4);
  // Sources often differ on the day or month of one person's birth, rarely on the year.
  return { value: sameYear ? -0.5 : -1, reason: `Born ${given} contradicts ${stored}.` };
}

function compareBirthDate({ birthDate }: Description, { record, birthDates }: Candidate): Finding | null {
  if (birthDate === null || record.type !== 'Official') return null;
  const { birthDate: preferred } = record.properties;
  const stored = typeof preferred === 'string' ? [preferred, ...birthDates] : birthDates;
  if (stored.length === 0) return { value: 0, reason: 'No birth date is known here.' };
  return best(stored.map((date) => compareDates(birthDate, date)));
}

/** The linked entities that one of the given names or ids means. */
function sharedOf(given: readonly string[], linked: readonly LinkedEntity[]): LinkedEntity[] {
  const keys = new Set(given.map(fold));
  return linked.filter(({ id, names }) => given.includes(id) || names.some((name) => keys.has(fold(name))));
}

function shown({ id, names }: LinkedEntity): string {
  return `«${names[0] ?? id}»`;
}

/** A position with several seats says less about who held it. */
const VALUE_OF_MANY_SEATS = 0.5;

function comparePositions({ positions }: Description, candidate: Candidate): Finding | null {
  if (positions.length === 0) return null;
  const shared = sharedOf(positions, candidate.positions);
  const finding = best(
    shared.map((position) => ({
      value: position.seats === 1 ? 1 : VALUE_OF_MANY_SEATS,
      reason:
        position.seats === 1
          ? `Both held the position ${shown(position)}, which one person holds at a time.`
          : `Both held the position ${shown(position)}, which others may hold at the same time.`,
    })),
  );
  return finding ?? { value: 0, reason: 'None of the positions is known of this candidate.' };
}

/** Worth nothing beside a shared position, which implies its organization and province. */
function compareLinked(
  what: 'organization' | 'province',
  given: readonly string[],
  linked: readonly LinkedEntity[],
  hasSharedPosition: boolean,
): Finding | null {
  if (given.length === 0) return null;
  const [shared] = sharedOf(given, linked);
  if (shared === undefined) return { value: 0, reason: `The ${what} is not known of this candidate.` };
  const reason = `The ${what} ${shown(shared)} is the same`;
  return hasSharedPosition
    ? { value: 0, reason: `${reason}, which the position has said already.` }
    : { value: 1, reason: `${reason}.` };
}

function hasSharedPosition({ positions }: Description, candidate: Candidate): boolean {
  return sharedOf(positions, candidate.positions).length > 0;
}

/**
 * What candidates are compared by. The weights ensure that a name alone never suffices: it takes the same birth day, or
 * the exact name and a position that one person holds at a time.
 */
export const features = {
  NAME: {
    points: 50,
    description: 'The name, folded: 1 with the same marks, less with other or no marks, in another order or shortened.',
    compare: compareName,
  },
  BIRTH_DATE: {
    points: 40,
    description: 'The birth date: 1 for the same day, less for a month or a year, below 0 if every known one differs.',
    compare: compareBirthDate,
  },
  POSITION: {
    points: 35,
    description: 'A position held at any time: 1 if one person holds it at a time, 0.5 if several may.',
    compare: comparePositions,
  },
  ORGANIZATION: {
    points: 10,
    description: 'The organization of a position or membership; 0 beside a shared position, which implies it.',
    compare: (description, candidate) =>
      compareLinked(
        'organization',
        description.organizations,
        candidate.organizations,
        hasSharedPosition(description, candidate),
      ),
  },
  PROVINCE: {
    points: 10,
    description: 'The province of a position; 0 beside a shared position, which implies it.',
    compare: (description, candidate) =>
      compareLinked('province', description.provinces, candidate.provinces, hasSharedPosition(description, candidate)),
  },
} as const satisfies Record<string, FeatureDefinition>;

export type FeatureName = keyof typeof features;
