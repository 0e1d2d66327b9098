import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Node } from '../../common/node.type.js';
import type { Context } from '../../context.js';
import { findNode, findNodesOf } from '../find-node.js';
import { Position } from '../position/position.type.js';
import { ParticipationFact } from './participation.type.js';

@Resolver(() => ParticipationFact)
export class ParticipationResolver {
  @FieldResolver(() => [Position], { description: 'The positions the source names the official by at the event.' })
  actingIn(@Root() fact: ParticipationFact, @Ctx() context: Context) {
    return findNodesOf(context, Position, fact.actingIn, fact.viewedAsOf);
  }

  @FieldResolver(() => Node, { nullable: true, description: 'The organization or province the official acted for.' })
  onBehalfOf(@Root() fact: ParticipationFact, @Ctx() context: Context) {
    return fact.onBehalfOf === undefined ? null : findNode(context, fact.onBehalfOf, fact.viewedAsOf);
  }
}
