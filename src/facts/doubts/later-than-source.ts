import { compareText } from '../../collections.js';
import { sourceIdsOf } from '../../model/evidence-reference.js';
import { latestDay } from '../../model/partial-date.js';
import type { RelationshipType } from '../../model/relationship-types.js';
import { type Fact, isRelationshipFact } from '../fact.js';
import { DATING_PATHS, type DateOfFact, dateOfDatingEnd, ownDates, toldDate } from './dates-of-fact.js';
import type { Doubt, FactPath } from './doubt.js';
import type { Grounds } from './grounds.js';

/** Dates that nobody tells beforehand. */
const TOLD_AFTERWARDS = ['attestedOn', 'birthDate', 'deathDate', 'issuedOn', 'on', 'year'];

/** Facts of a year or day that is planned, ordered or run for long before. */
const plannedTypes: readonly RelationshipType[] = ['LEADS', 'PROPOSED_FOR', 'SUCCEEDED_BY'];

/** Tenures of people, whose beginning is announced some time before at most; other beginnings are planned and ordered. */
const announcedTypes: readonly RelationshipType[] = ['HOLDS', 'MEMBER_OF'];

/** Facts that an event dates. Who organizes it or takes part may be announced as well. */
const announcedAt: readonly RelationshipType[] = ['PARTICIPATED_IN', 'REPRESENTED_AT', 'ORGANIZED', 'DISCUSSED'];

interface Publication {
  readonly sources: readonly string[];
  /** The last day on which any of them was published. */
  readonly day: string;
  readonly latest: string;
}

/** Undefined unless all sources of a fact have a date: what has none may be later. */
function publicationOf({ evidence }: Fact, { entities }: Grounds): Publication | undefined {
  const sources = [...new Set(sourceIdsOf(evidence))].sort(compareText);
  const published = sources.map((id) => ({ id, date: entities.get(id)?.begin ?? undefined }));
  const dated = published.flatMap(({ id, date }) => (date === undefined ? [] : [{ id, day: latestDay(date) }]));
  const [last] = dated.sort((one, other) => compareText(other.day, one.day) || compareText(one.id, other.id));
  if (last === undefined || dated.length < sources.length) return undefined;
  return { sources, day: last.day, latest: last.id };
}

/** The dates of a fact that its sources cannot know beforehand, and those that they can only have announced. */
function datesOf(fact: Fact, grounds: Grounds): { readonly known: DateOfFact[]; readonly announced: DateOfFact[] } {
  if (!isRelationshipFact(fact)) return { known: ownDates(fact, TOLD_AFTERWARDS), announced: [] };
  const byEnd = dateOfDatingEnd(fact, grounds);
  const mayBeAnnounced = announcedAt.includes(fact.type);
  return {
    known: plannedTypes.includes(fact.type)
      ? []
      : [...ownDates(fact, TOLD_AFTERWARDS), ...(mayBeAnnounced ? [] : byEnd)],
    announced: [
      ...(announcedTypes.includes(fact.type) ? ownDates(fact, ['since']) : []),
      ...(mayBeAnnounced ? byEnd : []),
    ],
  };
}

const PUBLISHED: FactPath = ['publishedOn'];

/** The dates of a fact that are later than the last of its sources, whatever days are meant. */
export function laterThanSource(fact: Fact, grounds: Grounds): Doubt[] {
  const publication = publicationOf(fact, grounds);
  if (publication === undefined) return [];
  const { sources, day, latest } = publication;
  const doubtOf = (date: DateOfFact, conclusion: string): Doubt[] => {
    if (date.days.first <= day) return [];
    const published = sources.length === 1 ? 'its source' : 'the last of its sources';
    return [
      {
        code: 'LATER_THAN_SOURCE',
        factId: fact.id,
        paths: [date.path, ...(date.datedBy === undefined ? [] : DATING_PATHS), PUBLISHED],
        basis: date.datedBy === undefined ? sources : [...sources, date.datedBy],
        message: `${toldDate(date)} is later than ${published}, ${latest}, published by ${day}: ${conclusion}`,
      },
    ];
  };
  const { known, announced } = datesOf(fact, grounds);
  return [
    ...known.flatMap((date) => doubtOf(date, 'it cannot have been read there')),
    ...announced.flatMap((date) => doubtOf(date, 'it is right only if it was announced there')),
  ];
}
