import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { ClientError } from '../../model/errors.js';
import { countSources } from '../../model/evidence-reference.js';
import { Evidence, parseEvidence, SOURCE_COUNT } from '../common/evidence.type.js';
import { Node } from '../common/node.type.js';
import { ForwardPageArgs, MAXIMUM_PAGE_SIZE } from '../common/page.js';
import type { Context } from '../context.js';
import { ClaimConnection, ClaimEdge } from './claim/claim.type.js';
import { connect, incoming } from './connect.js';
import { findNode } from './find-node.js';

const CLAIMS = incoming('ABOUT', ClaimEdge, ClaimConnection);

@Resolver(() => Node)
export class NodeResolver {
  @Query(() => Node, {
    nullable: true,
    description: 'The entity of an id; null if there is none. BAD_USER_INPUT if the id begins with no type.',
  })
  node(@Arg('id', () => ID, { description: 'The id of the entity.' }) id: string, @Ctx() context: Context) {
    return findNode(context, id);
  }

  @Query(() => [Node], {
    nullable: 'items',
    description:
      'The entities of several ids, in their order; null in place of each that is not there, with an error for one that begins with no type.',
  })
  nodes(
    @Arg('ids', () => [ID], { description: `The ids, at most ${MAXIMUM_PAGE_SIZE}.` }) ids: string[],
    @Ctx() context: Context,
  ) {
    if (ids.length > MAXIMUM_PAGE_SIZE) {
      throw new ClientError(
        'LIMIT_EXCEEDED',
        `\`ids\` holds ${ids.length} ids; at most ${MAXIMUM_PAGE_SIZE} are allowed.`,
      );
    }
    return ids.map((id, index) => findNode(context, id, `ids[${index}]`));
  }

  @FieldResolver(() => [Evidence], {
    description: 'Where the entity was read; empty for a source, which is evidence itself.',
  })
  evidence(@Root() node: Node): Evidence[] {
    return node.evidence.map(parseEvidence);
  }

  @FieldResolver(() => Int, { description: SOURCE_COUNT })
  sourceCount(@Root() { evidence }: Node): number {
    return countSources(evidence);
  }

  @FieldResolver(() => ClaimConnection, { description: 'What sources say of properties on which they disagree.' })
  claims(@Root() node: Node, @Args(() => ForwardPageArgs) args: ForwardPageArgs, @Ctx() context: Context) {
    return connect(context, CLAIMS, node, args);
  }
}
