import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { ListSize } from '../../graphql/common/list-size.js';
import { Node } from '../../graphql/common/node.type.js';
import { DEFAULT_PAGE_SIZE } from '../../graphql/common/page.js';
import type { Context } from '../../graphql/context.js';
import { findNode } from '../../graphql/entities/find-node.js';
import type { HistoryContext } from '../../history/history-context.js';
import { DistinctJudgement, toJudgement } from './judgement.type.js';

@Resolver(() => Node)
export class NodeJudgementsResolver {
  @ListSize(DEFAULT_PAGE_SIZE)
  @FieldResolver(() => [DistinctJudgement], {
    description: 'The judgements that it is not the same as another, of what was merged into it too, the oldest first.',
  })
  async distinctFrom(@Root() { id }: Node, @Ctx() { judgements }: Context): Promise<DistinctJudgement[]> {
    return (await judgements.about(id)).map(toJudgement);
  }
}

@Resolver(() => DistinctJudgement)
export class JudgementResolver {
  @ListSize(2)
  @FieldResolver(() => [Node], { description: 'The two, as they are now.' })
  async nodes(@Root() { ids }: DistinctJudgement, @Ctx() context: Context): Promise<Node[]> {
    const nodes = await Promise.all(ids.map((id) => findNode(context, id)));
    return nodes.filter((node) => node !== null);
  }

  @FieldResolver(() => Int, { description: 'Its version, which `withdrawDistinct` takes as `expectedVersion`.' })
  version(@Root() { id }: DistinctJudgement, @Ctx() { history }: HistoryContext): Promise<number> {
    return history.version(id);
  }
}
