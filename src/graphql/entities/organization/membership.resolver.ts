import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { Event } from '../event/event.type.js';
import { findNodeOf } from '../find-node.js';
import { Province } from '../province/province.type.js';
import { MembershipFactEdge } from './membership.type.js';
import { Organization } from './organization.type.js';

@Resolver(() => MembershipFactEdge)
export class MembershipResolver {
  @FieldResolver(() => Event, { nullable: true, description: 'The event that is the term, as a legislative period.' })
  period(@Root() { period }: MembershipFactEdge, @Ctx() context: Context) {
    return period === undefined ? null : findNodeOf(context, Event, ['Event'], period);
  }

  @FieldResolver(() => Province, {
    nullable: true,
    description: 'The province the member was elected in or speaks for; null if no source says.',
  })
  area(@Root() { area }: MembershipFactEdge, @Ctx() context: Context) {
    return area === undefined ? null : findNodeOf(context, Province, ['Province'], area);
  }

  @FieldResolver(() => Organization, {
    nullable: true,
    description: 'The party or group the member sits for; null if no source says.',
  })
  onBehalfOf(@Root() { onBehalfOf }: MembershipFactEdge, @Ctx() context: Context) {
    if (onBehalfOf === undefined) return null;
    return findNodeOf(context, Organization, ['Organization'], onBehalfOf);
  }
}
