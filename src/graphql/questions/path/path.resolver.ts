import { Args, Ctx, Query, Resolver } from 'type-graphql';
import { searchLimits } from './budget.js';
import { findPaths } from './find-paths.js';
import { PathArgs, questionOf } from './path.args.js';
import { Path } from './path.type.js';
import type { PathContext } from './path-context.js';

@Resolver()
export class PathResolver {
  @Query(() => [Path], {
    description:
      'How two entities are connected: the best paths between them, over relationships taken in either direction. ' +
      'A path is a sequence of entities, none twice. The cheapest first, then the shortest, then by the ids of the ' +
      'entities, one after another. Empty if there is no path; from an entity to itself one path without hops. ' +
      'BAD_USER_INPUT for an unknown id or an argument out of range; LIMIT_EXCEEDED if the search comes upon more than ' +
      `${searchLimits.entities} entities or ${searchLimits.relationships} relationships, or takes longer than ` +
      `${searchLimits.milliseconds / 1000} seconds.`,
  })
  async path(@Args(() => PathArgs) args: PathArgs, @Ctx() context: PathContext): Promise<Path[]> {
    return findPaths(context, questionOf(args));
  }
}
