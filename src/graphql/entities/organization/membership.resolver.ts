import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { Event } from '../event/event.type.js';
import { findNodeOf } from '../find-node.js';
import { Province } from '../province/province.type.js';
import { MembershipFact } from './membership.type.js';
import { Organization } from './organization.type.js';

@Resolver(() => MembershipFact)
export class MembershipResolver {
  @FieldResolver(() => Event, { nullable: true, description: 'The event that is the term, as a legislative period.' })
  period(@Root() { period, viewedAsOf }: MembershipFact, @Ctx() context: Context) {
    return period === undefined ? null : findNodeOf(context, Event, ['Event'], period, viewedAsOf);
  }

  @FieldResolver(() => Province, {
    nullable: true,
    description: 'The province the member was elected in or speaks for; null if no source says.',
  })
  area(@Root() { area, viewedAsOf }: MembershipFact, @Ctx() context: Context) {
    return area === undefined ? null : findNodeOf(context, Province, ['Province'], area, viewedAsOf);
  }

  @FieldResolver(() => Organization, {
    nullable: true,
    description: 'The party or group the member sits for; null if no source says.',
  })
  onBehalfOf(@Root() { onBehalfOf, viewedAsOf }: MembershipFact, @Ctx() context: Context) {
    if (onBehalfOf === undefined) return null;
    return findNodeOf(context, Organization, ['Organization'], onBehalfOf, viewedAsOf);
  }
}
