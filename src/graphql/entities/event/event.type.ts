import { Field, ObjectType } from 'type-graphql';
import type { PartialDate } from '../../../model/partial-date.js';
import { ConnectionOf } from '../../common/connection.type.js';
import { EventKind, TopicKind } from '../../common/enums.js';
import { DayFactEdge, FactEdge, TenureFactEdge } from '../../common/fact-edge.type.js';
import { Node } from '../../common/node.type.js';
import { PartialDateScalar } from '../../common/partial-date.scalar.js';
import { ParticipationFactEdge } from './participation.type.js';
import { RepresentationFactEdge } from './representation.type.js';

@ObjectType({ description: 'A point agreed on or asked for at an event, restated in a few words.' })
export class Topic {
  @Field(() => String, { description: 'The point.' })
  text!: string;

  @Field(() => TopicKind, { description: 'Whether it was agreed on or asked for.' })
  kind!: TopicKind;

  /** The id of an official, which the field `raisedBy` resolves. */
  raisedBy?: string;

  /** References as stored, which the field `evidence` resolves. */
  evidence!: readonly string[];
}

@ObjectType({ implements: Node, description: 'Something that took place: a conference, a session, a ceremony.' })
export class Event extends Node {
  @Field(() => String, { description: 'The name in English.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'The name in Vietnamese; null if no source gives it.' })
  nameVi?: string;

  @Field(() => EventKind, { description: 'What kind of event it was.' })
  kind!: EventKind;

  @Field(() => PartialDateScalar, { nullable: true, description: 'Its first day; null if unknown.' })
  startsOn?: PartialDate;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'Its last day; null for an event of one day or if unknown.',
  })
  endsOn?: PartialDate;

  @Field(() => String, { nullable: true, description: 'Where it took place; null if unknown.' })
  place?: string;

  /** JSON objects as stored, which the field `topics` parses. */
  topics: readonly string[] = [];
}

@ObjectType({ implements: ParticipationFactEdge, description: 'An event that an official took part in.' })
export class ParticipationEdge extends ParticipationFactEdge {
  @Field(() => Event, { description: 'The entity at the other end.' })
  node!: Event;
}

@ObjectType({ description: 'A page of edges; see ParticipationEdge.' })
export class ParticipationConnection extends ConnectionOf(ParticipationEdge) {}

@ObjectType({ implements: FactEdge, description: 'An event at which a province or organization was represented.' })
export class RepresentationEdge extends RepresentationFactEdge {
  @Field(() => Event, { description: 'The entity at the other end.' })
  node!: Event;
}

@ObjectType({ description: 'A page of edges; see RepresentationEdge.' })
export class RepresentationConnection extends ConnectionOf(RepresentationEdge) {}

@ObjectType({
  implements: FactEdge,
  description: 'An event that an organization organized, that dealt with a document, or at which one was signed.',
})
export class EventLinkEdge extends DayFactEdge {
  @Field(() => Event, { description: 'The entity at the other end.' })
  node!: Event;
}

@ObjectType({ description: 'A page of edges; see EventLinkEdge.' })
export class EventLinkConnection extends ConnectionOf(EventLinkEdge) {}

@ObjectType({ implements: FactEdge, description: 'An event that is a part or the whole of another.' })
export class EventPartEdge extends TenureFactEdge {
  @Field(() => Event, { description: 'The entity at the other end.' })
  node!: Event;
}

@ObjectType({ description: 'A page of edges; see EventPartEdge.' })
export class EventPartConnection extends ConnectionOf(EventPartEdge) {}
