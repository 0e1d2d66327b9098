import { attestationsOutside, dateOf, reversalOf } from '../facts/dates.js';
import type { EntityRecord } from '../facts/entity-record.js';
import { type Fact, isRelationshipFact, type RelationshipFact } from '../facts/fact.js';
import { displayName } from '../model/display-name.js';
import { earliestDay, latestDay, type PartialDate } from '../model/partial-date.js';
import { periods } from '../model/periods.js';
import type { Problems } from './problems.js';
import type { Snapshot } from './snapshot.js';

// A date is wrong only if it is so for all days it may stand for: 2017 contradicts neither 2017-03 nor 2017-12.

function checkPeriod(problems: Problems, fact: Fact): void {
  const reversal = reversalOf(fact);
  if (reversal !== undefined) problems.addSentence(reversal.until, 'REVERSED', reversal.message);
}

function checkAttested(problems: Problems, fact: RelationshipFact): void {
  for (const { index, day } of attestationsOutside(fact)) {
    problems.add(`attestedOn.${index}`, 'OUTSIDE_TERM', `${day} lies outside \`since\` and \`until\``);
  }
}

interface Lifetime {
  readonly name: string;
  readonly from: PartialDate | undefined;
  readonly until: PartialDate | undefined;
}

function lifetimeOf({ type, id, properties }: EntityRecord): Lifetime {
  const period = periods.get(type);
  return {
    name: displayName({ id, type, properties }),
    from: period && dateOf(properties[period.from]),
    until: period && dateOf(properties[period.until]),
  };
}

/** The lifetimes that bound a fact: of the organizations and provinces at its ends, or of a position at its end. */
function boundingLifetimes({ fromId, toId }: RelationshipFact, { entities, affiliations }: Snapshot): Lifetime[] {
  const ends = [fromId, toId].flatMap((id) => {
    const end = entities.get(id);
    return end === undefined ? [] : [end, ...(affiliations.get(id) ?? [])];
  });
  return ends.filter(({ type }) => type === 'Organization' || type === 'Province').map(lifetimeOf);
}

/** The fields that date a fact. `isEnd`: the date is the first day on which a term no longer held. */
function datesOf({ type, properties }: RelationshipFact): { field: string; date: PartialDate; isEnd: boolean }[] {
  // A province ends on the day on which it is succeeded.
  if (type === 'SUCCEEDED_BY') return [];
  const fields = ['since', 'year', 'on', 'until'].map((field) => ({ field, value: properties[field] }));
  const attested = Array.isArray(properties['attestedOn']) ? properties['attestedOn'] : [];
  const all = [...fields, ...attested.map((value: unknown, index) => ({ field: `attestedOn.${index}`, value }))];
  return all.flatMap(({ field, value }) => {
    const date = dateOf(value);
    return date === undefined ? [] : [{ field, date, isEnd: field === 'until' }];
  });
}

function checkLifetime(problems: Problems, fact: RelationshipFact, { name, from, until }: Lifetime): void {
  for (const { field, date, isEnd } of datesOf(fact)) {
    const early = from !== undefined && latestDay(date) < earliestDay(from);
    const lastDay = until === undefined ? undefined : latestDay(until);
    const late = lastDay !== undefined && (isEnd ? earliestDay(date) > lastDay : earliestDay(date) >= lastDay);
    if (early) problems.add(field, 'OUTSIDE_LIFETIME', `${date} is before ${name}, which began on ${from}`);
    if (late) problems.add(field, 'OUTSIDE_LIFETIME', `${date} is after ${name}, which ended on ${until}`);
  }
}

/** Reports dates of a fact that contradict each other or the lifetimes of what it links. */
export function checkDates(problems: Problems, fact: Fact, snapshot: Snapshot): void {
  checkPeriod(problems, fact);
  if (!isRelationshipFact(fact)) return;
  checkAttested(problems, fact);
  for (const lifetime of boundingLifetimes(fact, snapshot)) checkLifetime(problems, fact, lifetime);
}
