import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';
import { entityTypes } from '../../../model/entity-types.js';
import { AsOfArgs } from '../../common/page.js';
import type { Context } from '../../context.js';
import { listEntities } from '../../reading/list/list-entities.js';
import { findNodeOf } from '../find-node.js';
import { EventListArgs, eventOrderFields } from './event.args.js';
import { Event, EventConnection, EventEdge } from './event.type.js';

const eventList = {
  label: 'Event',
  lifetime: entityTypes.Event.lifetime,
  filter: 'Event',
  orderFields: eventOrderFields,
  edge: EventEdge,
  connection: EventConnection,
};

@Resolver()
export class EventQueryResolver {
  @Query(() => Event, {
    nullable: true,
    description: 'An event by id; null if there is none or the id is of another type.',
  })
  event(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Args(() => AsOfArgs) args: AsOfArgs,
    @Ctx() context: Context,
  ) {
    return findNodeOf(context, Event, ['Event'], id, args.asOf ?? null);
  }

  @Query(() => EventConnection, { description: 'A list of events.' })
  events(@Args(() => EventListArgs) args: EventListArgs, @Ctx() context: Context) {
    return listEntities(context, eventList, args);
  }
}
