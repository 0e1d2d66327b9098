import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { LanguageCode } from '../../../model/sentences/language.js';
import { tellNotAtOnce } from '../../../model/sentences/tell.js';
import { InLanguage } from '../../common/language.js';
import { ReadsObjects } from '../../common/list-size.js';
import { tellAll } from '../../entities/tell.js';
import { searchLimits } from './budget.js';
import { findPaths } from './find-paths.js';
import { PathArgs, questionOf } from './path.args.js';
import { Path } from './path.type.js';
import type { PathContext } from './path-context.js';
import { MAXIMUM_LENGTH } from './path-question.js';

@Resolver(() => Path)
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

  @ReadsObjects(MAXIMUM_LENGTH)
  @FieldResolver(() => String, {
    description:
      'What its relationships state, in one line of words, and if they surely did not hold at once, that; empty if it has none.',
  })
  async sentence(
    @Root() { edges, sharedTime }: Path,
    @InLanguage() language: LanguageCode,
    @Ctx() context: PathContext,
  ): Promise<string> {
    const wholes = edges.map(({ relationship }) => relationship.whole);
    const told = (await tellAll(context, wholes, language)).join('; ');
    return sharedTime === 'NONE' ? tellNotAtOnce(told, language) : told;
  }
}
