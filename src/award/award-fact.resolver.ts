import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { findNode } from '../entity/find-node.js';
import { Node } from '../shared/node.type.js';
import { AwardFact } from './award-fact.type.js';

@Resolver(() => AwardFact)
export class AwardFactResolver {
  @FieldResolver(() => Node, { nullable: true, description: 'Who proposed it; null if no source says.' })
  proposedBy(@Root() fact: AwardFact, @Ctx() context: Context) {
    return fact.proposedBy === undefined ? null : findNode(context, fact.proposedBy, fact.viewedAsOf);
  }
}
