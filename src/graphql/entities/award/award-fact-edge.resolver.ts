import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Node } from '../../common/node.type.js';
import type { Context } from '../../context.js';
import { findNode } from '../find-node.js';
import { AwardFactEdge } from './award-fact-edge.type.js';

@Resolver(() => AwardFactEdge)
export class AwardFactEdgeResolver {
  @FieldResolver(() => Node, { nullable: true, description: 'Who proposed it; null if no source says.' })
  proposedBy(@Root() fact: AwardFactEdge, @Ctx() context: Context) {
    return fact.proposedBy === undefined ? null : findNode(context, fact.proposedBy);
  }
}
