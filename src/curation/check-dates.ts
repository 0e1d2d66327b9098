import { attestationsOutside, dateOf, reversalOf } from '../facts/dates.js';
import type { EntityRecord } from '../facts/entity-record.js';
import { type Fact, isRelationshipFact, type RelationshipFact } from '../facts/fact.js';
import { displayName } from '../model/describe.js';
import { earliestDay, latestDay, type PartialDate } from '../model/partial-date.js';
import { periods } from '../model/periods.js';
import type { Problems } from './problems.js';
import type { Snapshot } from './snapshot.js';

// A date is wrong if it is so whatever days the dates mean: 2017 contradicts neither 2017-03 nor 2017-12.

function checkPeriod(problems: Problems, fact: Fact): void {
  const reversal = reversalOf(fact);
  if (reversal !== undefined) problems.addSentence(reversal.until, 'REVERSED', reversal.message);
}

function checkAttested(problems: Problems, fact: RelationshipFact): void {
  for (const { index, day } of attestationsOutside(fact)) {
    problems.add(`attestedOn.${index}`, 'OUTSIDE_TERM', `${day} lies outside \`since\` and \`until\``);
  }
}

interface Life {
  readonly name: string;
  readonly from: PartialDate | undefined;
  readonly until: PartialDate | undefined;
}

function lifeOf({ type, id, properties }: EntityRecord): Life {
  const period = periods.get(type);
  return {
    name: displayName({ id, type, properties }),
    from: period && dateOf(properties[period.from]),
    until: period && dateOf(properties[period.until]),
  };
}

/** The lives that bound a fact: of the organizations and provinces at its ends, or behind a position at its end. */
function boundingLives({ fromId, toId }: RelationshipFact, { entities, affiliations }: Snapshot): Life[] {
  const ends = [fromId, toId].flatMap((id) => {
    const end = entities.get(id);
    return end === undefined ? [] : [end, ...(affiliations.get(id) ?? [])];
  });
  return ends.filter(({ type }) => type === 'Organization' || type === 'Province').map(lifeOf);
}

/** The fields that date a fact, each with whether it is the end of a term, the first day on which it held no more. */
function datesOf({ type, properties }: RelationshipFact): { field: string; date: PartialDate; isEnd: boolean }[] {
  // The day on which a province is succeeded is the first on which it is no more.
  if (type === 'SUCCEEDED_BY') return [];
  const fields = ['since', 'year', 'on', 'until'].map((field) => ({ field, value: properties[field] }));
  const attested = Array.isArray(properties['attestedOn']) ? properties['attestedOn'] : [];
  const all = [...fields, ...attested.map((value: unknown, index) => ({ field: `attestedOn.${index}`, value }))];
  return all.flatMap(({ field, value }) => {
    const date = dateOf(value);
    return date === undefined ? [] : [{ field, date, isEnd: field === 'until' }];
  });
}

function checkLife(problems: Problems, fact: RelationshipFact, { name, from, until }: Life): void {
  for (const { field, date, isEnd } of datesOf(fact)) {
    const early = from !== undefined && latestDay(date) < earliestDay(from);
    const lastDay = until === undefined ? undefined : latestDay(until);
    const late = lastDay !== undefined && (isEnd ? earliestDay(date) > lastDay : earliestDay(date) >= lastDay);
    if (early) problems.add(field, 'OUTSIDE_LIFETIME', `${date} is before ${name}, which began on ${from}`);
    if (late) problems.add(field, 'OUTSIDE_LIFETIME', `${date} is after ${name}, which ended on ${until}`);
  }
}

/** Tells dates of a fact that contradict each other or the life of what it links. */
export function checkDates(problems: Problems, fact: Fact, snapshot: Snapshot): void {
  checkPeriod(problems, fact);
  if (!isRelationshipFact(fact)) return;
  checkAttested(problems, fact);
  for (const life of boundingLives(fact, snapshot)) checkLife(problems, fact, life);
}
