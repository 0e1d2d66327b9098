import { compareText } from '../../collections.js';
import { covers } from '../../model/day-set.js';
import type { Exclusion, ExclusionReason } from '../../model/exclusion.js';
import { dayBefore } from '../../model/partial-date.js';
import type { RelationshipType } from '../../model/relationship-types.js';
import { outsideEnds, outsideLife as outsideLifeOf, outsidePosition } from '../bounds/exclusions.js';
import { type Fact, isRelationshipFact, type RelationshipFact } from '../fact.js';
import { DATING_PATHS, dateOfDatingEnd, ownDates, toldDate } from './dates-of-fact.js';
import type { Doubt, FactPath } from './doubt.js';
import type { Grounds } from './grounds.js';

const DATES = ['since', 'until', 'attestedOn', 'on', 'year'];

/** What may be of somebody who died, or of something that no longer is: honours, and coming after it. */
const mayFollow: readonly RelationshipType[] = ['PROPOSED_FOR', 'RECEIVED', 'SUCCEEDED_BY'];

interface Beyond {
  readonly isAfter: boolean;
  /** Continues a sentence about a date. */
  readonly words: (basis: string, exclusion: Exclusion) => string;
  /** The properties of the basis that say so. */
  readonly paths: readonly FactPath[];
}

/** The reasons for which nothing is of somebody or something on a day; the others are no matter of a life. */
const beyondLife: Readonly<Partial<Record<ExclusionReason, Beyond>>> = {
  NOT_YET_BORN: {
    isAfter: false,
    words: (basis, { end }) => `before ${basis} was born, on ${end} at the earliest`,
    paths: [['birthDate']],
  },
  AFTER_DEATH: {
    isAfter: true,
    words: (basis, { first }) => `after ${basis} died, on ${dayBefore(first)} at the latest`,
    paths: [['deathDate']],
  },
  BEFORE_FOUNDATION: {
    isAfter: false,
    words: (basis, { end }) => `before ${basis} existed, from ${end} on at the earliest`,
    paths: [['foundedOn'], ['validFrom']],
  },
  AFTER_DISSOLUTION: {
    isAfter: true,
    words: (basis, { first }) => `after the end of ${basis}, which no longer existed from ${first} on at the latest`,
    paths: [['dissolvedOn'], ['validUntil']],
  },
};

/** A life of an end stands for itself; that of a unit bounds a position together with all that the position is linked to. */
function basesOf({ fromId, toId }: RelationshipFact, basis: string, { links }: Grounds): string[] {
  if (basis === fromId || basis === toId) return [basis];
  const units = (links.get(toId) ?? []).map((link) => link.toId).sort(compareText);
  return [...new Set([basis, toId, ...units])];
}

/** The days on which a fact cannot be, by what its grounds say of the lives of its ends. */
function daysOutside(fact: RelationshipFact, { entities, links }: Grounds): Exclusion[] {
  const life = (id: string) => {
    const entity = entities.get(id);
    return entity === undefined ? [] : outsideLifeOf(entity);
  };
  return outsideEnds(fact, life, (id) => outsidePosition(links.get(id) ?? []));
}

/** The dates of a fact that surely lie outside the life of what it links: one doubt for each life and end of it. */
export function outsideLife(fact: Fact, grounds: Grounds): Doubt[] {
  if (!isRelationshipFact(fact)) return [];
  const dates = [...ownDates(fact, DATES), ...dateOfDatingEnd(fact, grounds)];
  return daysOutside(fact, grounds).flatMap((exclusion): Doubt[] => {
    const beyond = beyondLife[exclusion.reason];
    if (beyond === undefined || (beyond.isAfter && mayFollow.includes(fact.type))) return [];
    const [date] = dates.filter(({ days }) => covers([exclusion], [days]));
    if (date === undefined) return [];
    const { basis } = exclusion;
    return [
      {
        code: 'OUTSIDE_LIFE',
        factId: fact.id,
        paths: [date.path, ...(date.datedBy === undefined ? [] : DATING_PATHS), ...beyond.paths],
        basis: [...basesOf(fact, basis, grounds), ...(date.datedBy === undefined ? [] : [date.datedBy])],
        message: `${toldDate(date)} is ${beyond.words(basis, exclusion)}`,
      },
    ];
  });
}
