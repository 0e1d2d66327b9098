import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { topic } from '../../../model/entity-types.js';
import { Evidence, parseEvidence } from '../../common/evidence.type.js';
import { ListSize } from '../../common/list-size.js';
import { DEFAULT_PAGE_SIZE } from '../../common/page.js';
import type { Context } from '../../context.js';
import { findNodeOf } from '../find-node.js';
import { Official } from '../official/official.type.js';
import { Event, Topic } from './event.type.js';

@Resolver(() => Event)
export class EventResolver {
  @ListSize(DEFAULT_PAGE_SIZE)
  @FieldResolver(() => [Topic], { description: 'Points agreed on or asked for, in the order of the source.' })
  topics(@Root() event: Event): Topic[] {
    return event.topics.map((text) => Object.assign(new Topic(), topic.parse(JSON.parse(text))));
  }
}

@Resolver(() => Topic)
export class TopicResolver {
  @FieldResolver(() => Official, {
    nullable: true,
    description: 'The official who asked for it; null if no source says.',
  })
  raisedBy(@Root() { raisedBy }: Topic, @Ctx() context: Context) {
    return raisedBy === undefined ? null : findNodeOf(context, Official, ['Official'], raisedBy);
  }

  @FieldResolver(() => [Evidence], { description: 'Where it was read.' })
  evidence(@Root() { evidence }: Topic): Evidence[] {
    return evidence.map(parseEvidence);
  }
}
