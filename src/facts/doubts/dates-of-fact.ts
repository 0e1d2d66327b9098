import type { TenureDates } from '../../model/as-of.js';
import type { Days } from '../../model/day-set.js';
import type { PartialDate } from '../../model/partial-date.js';
import { datingEndOf } from '../../model/relationship-types.js';
import { dayOfEnd, daysOf } from '../../model/tenure-days.js';
import { validDate } from '../dates.js';
import type { Fact, RelationshipFact } from '../fact.js';
import type { FactPath } from './doubt.js';
import type { Grounds } from './grounds.js';

/** A date of a fact: its own, or that of the event or document at its end. */
export interface DateOfFact {
  readonly path: FactPath;
  readonly date: PartialDate;
  /** The days it may mean. */
  readonly days: Days;
  /** The event or document whose date it is; undefined for a date of its own. */
  readonly datedBy?: string;
}

/** Where an event or a document has the date by which it dates others. */
export const DATING_PATHS: readonly FactPath[] = [['startsOn'], ['endsOn'], ['issuedOn']];

/** A date as a message names it. */
export function toldDate({ path: [name], date, datedBy }: DateOfFact): string {
  return datedBy === undefined ? `\`${name}\` ${date}` : `the day of ${datedBy}, ${date},`;
}

/** True of a tenure whose dates are all such as the model has; those of a damaged graph need not be. */
export function isWellDated({ since, until, attestedOn = [] }: TenureDates): boolean {
  return [since, until, ...attestedOn].every((date) => date === undefined || validDate(date) !== undefined);
}

/** The dates in properties, whole and in lists. `until` is the first day something no longer held: it held the day before. */
export function ownDates({ properties }: Fact, names: readonly string[]): DateOfFact[] {
  return names.flatMap((name) => {
    const value = properties[name];
    const values: [FactPath, unknown][] = Array.isArray(value)
      ? value.map((each: unknown, index) => [[name, String(index)], each])
      : [[[name], value]];
    return values.flatMap(([path, each]) => {
      const date = validDate(each);
      if (date === undefined) return [];
      return [{ path, date, days: name === 'until' ? dayOfEnd(date) : daysOf(date) }];
    });
  });
}

/** The date of a relationship without a day or year of its own, that of the event or document at its end. */
export function dateOfDatingEnd(fact: RelationshipFact, { entities }: Grounds): DateOfFact[] {
  const end = datingEndOf(fact.type);
  if (end === undefined || fact.properties['on'] !== undefined) return [];
  const datedBy = end === 'from' ? fact.fromId : fact.toId;
  const dated = entities.get(datedBy);
  const date = validDate(dated?.begin);
  if (date === undefined) return [];
  const last = validDate(dated?.end);
  const days = { first: daysOf(date).first, end: daysOf(last ?? date).end };
  return [{ path: [end], date, days, datedBy }];
}
