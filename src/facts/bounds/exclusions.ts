import { compareText } from '../../collections.js';
import { AFTER_ALL, BEFORE_ALL } from '../../model/day-set.js';
import { entityTypeOf } from '../../model/entity-types.js';
import { sourceIdsOf } from '../../model/evidence-reference.js';
import type { Exclusion, ExclusionReason } from '../../model/exclusion.js';
import { dayAfter, earliestDay, latestDay } from '../../model/partial-date.js';
import type { RelationshipFact } from '../fact.js';

/** What dates an entity: its life, its period or its publication. */
export interface EntityDates {
  readonly id: string;
  readonly begin: string | null;
  readonly end: string | null;
}

/** How a position is linked to an organization or a province. */
export interface PositionLink {
  readonly type: string;
  readonly since: string | null;
  readonly until: string | null;
  readonly toId: string;
  readonly begin: string | null;
  readonly end: string | null;
}

type EntitiesById = ReadonlyMap<string, EntityDates>;

function before(end: string, reason: ExclusionReason, basis: string): Exclusion {
  return { first: BEFORE_ALL, end, reason, basis };
}

function from(first: string, reason: ExclusionReason, basis: string): Exclusion {
  return { first, end: AFTER_ALL, reason, basis };
}

/** The days on which somebody or something did not exist. */
export function outsideLife({ id, begin, end }: EntityDates): Exclusion[] {
  const type = entityTypeOf(id);
  if (type === 'Official') {
    return [
      ...(begin === null ? [] : [before(earliestDay(begin), 'NOT_YET_BORN', id)]),
      ...(end === null ? [] : [from(dayAfter(latestDay(end)), 'AFTER_DEATH', id)]),
    ];
  }
  if (type !== 'Organization' && type !== 'Province') return [];
  return [
    ...(begin === null ? [] : [before(earliestDay(begin), 'BEFORE_FOUNDATION', id)]),
    ...(end === null ? [] : [from(latestDay(end), 'AFTER_DISSOLUTION', id)]),
  ];
}

function earliestBegin({ since, begin }: PositionLink): string {
  return since === null ? (begin === null ? BEFORE_ALL : earliestDay(begin)) : earliestDay(since);
}

function latestEnd({ until, end }: PositionLink): string {
  return until === null ? (end === null ? AFTER_ALL : latestDay(end)) : latestDay(until);
}

/**
 * The days on which nothing existed any more, or yet, of what a position is linked to by one type. The date of a link
 * says nothing of the position beyond it, so some link must be without one.
 */
function outsideLinks(links: readonly PositionLink[]): Exclusion[] {
  const [soonest] = links
    .filter(({ since }) => since === null)
    .sort((one, other) => compareText(earliestBegin(one), earliestBegin(other)) || compareText(one.toId, other.toId));
  const [last] = links
    .filter(({ until }) => until === null)
    .sort((one, other) => compareText(latestEnd(other), latestEnd(one)) || compareText(one.toId, other.toId));
  const begin = links.map(earliestBegin).sort()[0] ?? BEFORE_ALL;
  const end = links.map(latestEnd).sort().at(-1) ?? AFTER_ALL;
  return [
    ...(soonest === undefined || begin === BEFORE_ALL ? [] : [before(begin, 'BEFORE_FOUNDATION', soonest.toId)]),
    ...(last === undefined || end === AFTER_ALL ? [] : [from(end, 'AFTER_DISSOLUTION', last.toId)]),
  ];
}

/** The days on which nobody can have held a position. */
export function outsidePosition(links: readonly PositionLink[]): Exclusion[] {
  return ['BELONGS_TO', 'REPRESENTS'].flatMap((type) => outsideLinks(links.filter((link) => link.type === type)));
}

/** The days after the latest of its sources told that it had ended; those without a date are passed over. */
function afterStatedEnd({ properties, evidence }: RelationshipFact, entities: EntitiesById): Exclusion[] {
  if (properties['status'] !== 'ENDED' || properties['until'] !== undefined) return [];
  const told = [...new Set(sourceIdsOf(evidence))].flatMap((id) => {
    const published = entities.get(id)?.begin ?? null;
    return published === null ? [] : [{ id, day: latestDay(published) }];
  });
  const [last] = told.sort((one, other) => compareText(other.day, one.day) || compareText(one.id, other.id));
  return last === undefined ? [] : [from(last.day, 'STATED_ENDED', last.id)];
}

/** The days before and after the legislative period of a membership, where it has no such date of its own. */
function outsidePeriod(
  { properties: { period, since, until } }: RelationshipFact,
  entities: EntitiesById,
): Exclusion[] {
  const event = typeof period === 'string' ? entities.get(period) : undefined;
  if (event === undefined) return [];
  return [
    ...(since !== undefined || event.begin === null
      ? []
      : [before(earliestDay(event.begin), 'OUTSIDE_PERIOD', event.id)]),
    ...(until !== undefined || event.end === null
      ? []
      : [from(dayAfter(latestDay(event.end)), 'OUTSIDE_PERIOD', event.id)]),
  ];
}

/** The ids of the entities whose dates bound a tenure, its position's aside. */
export function boundingIds(fact: RelationshipFact): string[] {
  const { type, fromId, toId, properties, evidence } = fact;
  const period = type === 'MEMBER_OF' ? properties['period'] : undefined;
  const isEnded = properties['status'] === 'ENDED' && properties['until'] === undefined;
  return [fromId, toId, ...(typeof period === 'string' ? [period] : []), ...(isEnded ? sourceIdsOf(evidence) : [])];
}

/** True of a fact that cannot be on days on which the position it leads to did not exist. */
export function isOfPosition({ type, toId }: RelationshipFact): boolean {
  return type === 'HOLDS' || (type === 'ISSUED_BY' && entityTypeOf(toId) === 'Position');
}

type DaysOutside = (id: string) => readonly Exclusion[];

/**
 * The days on which a fact cannot be, by the lives of its ends.
 * @param life The days on which an entity did not exist.
 * @param position The days on which nobody can have held a position.
 */
export function outsideEnds(fact: RelationshipFact, life: DaysOutside, position: DaysOutside): Exclusion[] {
  const { fromId, toId } = fact;
  return [...life(fromId), ...life(toId), ...(isOfPosition(fact) ? position(toId) : [])];
}

/** The days on which a tenure cannot have held by its status and its period. */
export function outsideStatusAndPeriod(fact: RelationshipFact, entities: EntitiesById): Exclusion[] {
  return [...(fact.type === 'MEMBER_OF' ? outsidePeriod(fact, entities) : []), ...afterStatedEnd(fact, entities)];
}
