import { type EntityRecord, entityRecord } from '../../../facts/entity-record.js';
import { factTypes } from '../../../model/relationship-types.js';
import { typesByDatingEnd } from '../../../store/date-of-end.js';
import type { Context } from '../../context.js';
import { ownItemsOf } from './own-dates.js';
import { timelineCount, timelineItems } from './timeline.queries.js';
import type { TimelineSummary } from './timeline.type.js';
import {
  comparePositions,
  mayBeWithin,
  positionOf,
  type TimelineBounds,
  type TimelineItem,
  type TimelinePosition,
} from './timeline-item.js';

export interface TimelineQuestion {
  readonly entities: readonly EntityRecord[];
  readonly bounds: TimelineBounds;
}

const placeholders = { RELATIONSHIP_TYPES: factTypes.join('|') };

function parametersOf({ entities, bounds }: TimelineQuestion) {
  return { ids: entities.map(({ id }) => id), ...typesByDatingEnd, from: bounds.from, until: bounds.until };
}

/** At most `limit` items of relationships after a position. */
async function readItems(
  { store }: Context,
  question: TimelineQuestion,
  after: TimelinePosition | undefined,
  limit: number,
): Promise<TimelineItem[]> {
  const [date, kind, afterId] = after ?? [];
  const position = { after: after === undefined ? null : `${date} ${kind}`, afterId: afterId ?? null };
  const parameters = { ...parametersOf(question), ...position, limit };
  const rows = await store.read(timelineItems.with(placeholders), parameters);
  const given = new Map(question.entities.map((entity) => [entity.id, entity]));
  return rows.flatMap(({ id, date, kind, factId, type, properties, outgoing, otherId, other }) => {
    const entity = given.get(id);
    if (entity === undefined) return [];
    const far = entityRecord({ id: otherId, properties: other });
    const [from, to] = outgoing ? [entity, far] : [far, entity];
    const whole = { type, properties, from, to };
    const evidence = Array.isArray(properties['evidence']) ? properties['evidence'] : [];
    return [{ date, kind, factId, entity, property: null, whole, evidence }];
  });
}

function ownItems({ entities, bounds }: TimelineQuestion): TimelineItem[] {
  return entities.flatMap(ownItemsOf).filter(({ date }) => mayBeWithin(date, bounds));
}

/** At most `limit` items after a position, in chronological order. */
export async function readTimeline(
  context: Context,
  question: TimelineQuestion,
  after: TimelinePosition | undefined,
  limit: number,
): Promise<TimelineItem[]> {
  const own = ownItems(question).filter((item) => after === undefined || comparePositions(after, positionOf(item)) < 0);
  const items = [...own, ...(await readItems(context, question, after, limit))];
  return items.sort((left, right) => comparePositions(positionOf(left), positionOf(right))).slice(0, limit);
}

/** How many items there are, and the first and the last date of relationships: those of a whole life would say little of what is known. */
export async function summarizeTimeline(context: Context, question: TimelineQuestion): Promise<TimelineSummary> {
  const [row] = await context.store.read(timelineCount.with(placeholders), parametersOf(question));
  const { total, firstDate, lastDate } = row ?? { total: 0, firstDate: null, lastDate: null };
  return { total: total + ownItems(question).length, firstDate, lastDate };
}
