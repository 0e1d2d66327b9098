import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Node } from '../../common/node.type.js';
import type { Context } from '../../context.js';
import { findNode } from '../find-node.js';
import { AwardFact } from './award-fact.type.js';

@Resolver(() => AwardFact)
export class AwardFactResolver {
  @FieldResolver(() => Node, { nullable: true, description: 'Who proposed it; null if no source says.' })
  proposedBy(@Root() fact: AwardFact, @Ctx() context: Context) {
    return fact.proposedBy === undefined ? null : findNode(context, fact.proposedBy, fact.viewedAsOf);
  }
}
