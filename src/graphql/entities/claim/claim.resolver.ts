import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Node } from '../../common/node.type.js';
import type { Context } from '../../context.js';
import { toNode } from '../to-node.js';
import { Claim } from './claim.type.js';

@Resolver(() => Claim)
export class ClaimResolver {
  @FieldResolver(() => Node, { nullable: true, description: 'The entity it is about.' })
  async subject(@Root() claim: Claim, @Ctx() { relationships, operation }: Context): Promise<Node | null> {
    const selection = { type: 'ABOUT', direction: 'outgoing', asOf: null } as const;
    const page = { ...selection, wanted: operation.wanted, withPositionLinks: false, limit: 1 };
    const [about] = await relationships.page(claim.id, page);
    return about ? toNode(about.other) : null;
  }
}
