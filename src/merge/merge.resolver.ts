import { Args, Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { ChangeConnection } from '../history/change.type.js';
import { ChangeArgs } from '../history/history.args.js';
import { changesOf } from '../history/history.resolver.js';
import { ListSize } from '../shared/list-size.js';
import { Node } from '../shared/node.type.js';
import { DEFAULT_PAGE_SIZE } from '../shared/page.js';
import { Merge, toMerge } from './merge.type.js';

@Resolver(() => Node)
export class NodeMergesResolver {
  @FieldResolver(() => [ID], {
    description: 'The ids of the entities that were merged into it, directly or by a chain: each answers as this one.',
  })
  mergedIds(@Root() { id }: Node, @Ctx() { merges }: Context): Promise<string[]> {
    return merges.mergedIds(id);
  }

  @ListSize(DEFAULT_PAGE_SIZE)
  @FieldResolver(() => [Merge], { description: 'The merges it was made by, the oldest first.' })
  async merges(@Root() { id }: Node, @Ctx() { merges }: Context): Promise<Merge[]> {
    return (await merges.mergersInto(id)).map(toMerge);
  }
}

@Resolver(() => Merge)
export class MergeResolver {
  @FieldResolver(() => ChangeConnection, {
    description: 'The changes of the merged entity under its own id, the newest first.',
  })
  changes(@Root() { mergedId }: Merge, @Args(() => ChangeArgs) args: ChangeArgs, @Ctx() context: Context) {
    return changesOf(context, mergedId, args);
  }
}
