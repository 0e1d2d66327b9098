import { Field, ID, ObjectType } from 'type-graphql';
import { wordsOf } from '../../../model/kinds.js';
import type { PartialDate } from '../../../model/partial-date.js';
import { ConnectionOf } from '../../common/connection.type.js';
import { type CursorValues, encodeCursor } from '../../common/cursor.js';
import { enumOf } from '../../common/enums.js';
import { Node } from '../../common/node.type.js';
import { PartialDateScalar } from '../../common/partial-date.scalar.js';
import { Relationship } from '../../entities/relationship.type.js';
import type { TimelineItem } from './timeline-item.js';

// In alphabetical order, as queries sort items of one date by these words.
const timelineKinds = {
  ATTESTED: 'A source shows that it held on that date.',
  BEGAN: 'It began then: `since` of a tenure, a birth, a foundation, the first day of an event.',
  ENDED:
    'It ended then: `until` of a tenure, which is the first day it no longer held; a dissolution; the last day of ' +
    'an event.',
  HAPPENED: 'It happened then: a fact of a year or a day, the issue of a document, a publication.',
} as const;
export const timelineKindWords = wordsOf(timelineKinds);

export const TimelineKind = enumOf('TimelineKind', 'What the date of an item of a timeline is to it.', timelineKinds);
export type TimelineKind = keyof typeof TimelineKind;

/** The name its cursors carry. */
export const TIMELINE = 'timeline';

@ObjectType({ description: 'A dated fact of an entity.' })
export class TimelineEdge {
  @Field(() => PartialDateScalar, { description: 'Its date, as precise as known.' })
  date!: PartialDate;

  @Field(() => TimelineKind, { description: 'What the date is to the fact.' })
  kind!: TimelineKind;

  @Field(() => Node, {
    description:
      'The given entity it is a fact of; of a fact between two of the given ones, the one it leads from: each fact is ' +
      'told once.',
  })
  node!: Node;

  @Field(() => Relationship, { nullable: true, description: 'The fact; null for a date of the entity itself.' })
  relationship!: Relationship | null;

  @Field(() => String, {
    nullable: true,
    description: 'The property of the entity that is the date, as `birthDate`; null for a date of a relationship.',
  })
  property!: string | null;

  @Field(() => ID, {
    description: 'The id of the relationship or, for a date of the entity itself, of the entity with the property.',
  })
  factId!: string;

  @Field(() => Boolean, {
    description:
      'Whether its date surely lies within `from` and `until`; false for a year or month of which only some days do.',
  })
  surelyWithin!: boolean;

  /** Told by the field `sentence`. */
  item!: TimelineItem;

  /** The stored evidence that the field `evidence` is made of. */
  evidence!: readonly string[];

  position!: CursorValues;

  @Field(() => String, { description: 'Where this edge lies in its list.' })
  get cursor(): string {
    return encodeCursor(TIMELINE, this.position);
  }
}

/** How many items a whole list has, and the dates between which relationships lie. */
export interface TimelineSummary {
  readonly total: number;
  readonly firstDate: PartialDate | null;
  readonly lastDate: PartialDate | null;
}

@ObjectType({ description: 'A page of dated facts in order of time.' })
export class TimelineConnection extends ConnectionOf(TimelineEdge) {
  /** Reads all of it at once, the first time that some is needed. */
  summary!: () => Promise<TimelineSummary>;
}
