import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Node } from '../../common/node.type.js';
import type { Context } from '../../context.js';
import { findNode, findNodesOf } from '../find-node.js';
import { Position } from '../position/position.type.js';
import { ParticipationFactEdge } from './participation.type.js';

@Resolver(() => ParticipationFactEdge)
export class ParticipationResolver {
  @FieldResolver(() => [Position], { description: 'The positions the source names the official by at the event.' })
  actingIn(@Root() fact: ParticipationFactEdge, @Ctx() context: Context) {
    return findNodesOf(context, Position, fact.actingIn);
  }

  @FieldResolver(() => Node, { nullable: true, description: 'The organization or province the official acted for.' })
  onBehalfOf(@Root() fact: ParticipationFactEdge, @Ctx() context: Context) {
    return fact.onBehalfOf === undefined ? null : findNode(context, fact.onBehalfOf);
  }

  @FieldResolver(() => Node, {
    nullable: true,
    description:
      'Who was given what was presented: an official, a position, a province or an organization. Null if no source says.',
  })
  recipient(@Root() fact: ParticipationFactEdge, @Ctx() context: Context) {
    return fact.recipient === undefined ? null : findNode(context, fact.recipient);
  }
}
