import { Args, Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import { movesIn } from '../../facts/identity/merger.js';
import { ListSize } from '../../graphql/common/list-size.js';
import { Node } from '../../graphql/common/node.type.js';
import { DEFAULT_PAGE_SIZE } from '../../graphql/common/page.js';
import type { Context } from '../../graphql/context.js';
import { difference } from '../../history/change.js';
import { ChangeConnection } from '../../history/change.type.js';
import { ChangeArgs } from '../../history/history.args.js';
import { changesOf } from '../../history/history.resolver.js';
import type { HistoryContext } from '../../history/history-context.js';
import { StatedProperty } from '../../history/retracted.type.js';
import { Merge, toMerge } from './merge.type.js';
import { MergedArgs, pageOf } from './merged.args.js';
import { MAXIMUM_MOVED_FACTS } from './read-touched.js';

@Resolver(() => Node)
export class NodeMergesResolver {
  @FieldResolver(() => [ID], {
    description:
      'The ids of the entities that were merged into it, directly or by a chain, in their order: each answers as this one.',
  })
  async mergedIds(@Root() { id }: Node, @Args(() => MergedArgs) args: MergedArgs, @Ctx() { merges }: Context) {
    return pageOf(await merges.mergedIds(id), args);
  }

  @ListSize(DEFAULT_PAGE_SIZE)
  @FieldResolver(() => [Merge], { description: 'The merges it was made by, the oldest first.' })
  async merges(@Root() { id }: Node, @Args(() => MergedArgs) args: MergedArgs, @Ctx() { merges }: Context) {
    return (await merges.made(pageOf(await merges.mergedIdsByAge(id), args))).map(toMerge);
  }
}

@Resolver(() => Merge)
export class MergeResolver {
  @FieldResolver(() => [StatedProperty], {
    description: 'All that was stated of the merged entity itself, its own evidence included.',
  })
  async stated(@Root() { mergedId }: Merge, @Ctx() { merges }: Context): Promise<StatedProperty[]> {
    const steps = await merges.stepsOf(mergedId);
    const before = steps.find((step) => step.before?.id === mergedId)?.before;
    if (before === undefined) return [];
    return difference({ ...before.properties, evidence: before.evidence }, {}).map(({ property, from }) =>
      Object.assign(new StatedProperty(), { property, values: from }),
    );
  }

  @FieldResolver(() => [ID], {
    description: `The relationships that came with it, by the ids that the merge gave them: ${MAXIMUM_MOVED_FACTS} at the most.`,
  })
  async movedFactIds(@Root() { mergedId }: Merge, @Ctx() { merges }: Context): Promise<string[]> {
    return [...movesIn(await merges.stepsOf(mergedId)).values()];
  }

  @FieldResolver(() => ChangeConnection, {
    description: 'The changes of the merged entity under its own id, the newest first.',
  })
  changes(@Root() { mergedId }: Merge, @Args(() => ChangeArgs) args: ChangeArgs, @Ctx() context: HistoryContext) {
    return changesOf(context, mergedId, args);
  }
}
