import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { toNode } from '../entity/to-node.js';
import { Node } from '../shared/node.type.js';
import { Claim } from './claim.type.js';

@Resolver(() => Claim)
export class ClaimResolver {
  @FieldResolver(() => Node, { nullable: true, description: 'The entity it is about.' })
  async subject(@Root() claim: Claim, @Ctx() { relationships }: Context): Promise<Node | null> {
    const page = { type: 'ABOUT', direction: 'outgoing', asOf: null, limit: 1 } as const;
    const [about] = await relationships.page(claim.id, page);
    return about ? toNode(about.other, claim.viewedAsOf) : null;
  }
}
