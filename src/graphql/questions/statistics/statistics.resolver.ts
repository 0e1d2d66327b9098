import { Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { readStatistics } from './read-statistics.js';
import { Statistics } from './statistics.type.js';

@Resolver()
export class StatisticsResolver {
  @Query(() => Statistics, { description: 'What the graph holds.' })
  statistics(@Ctx() { store }: Context): Promise<Statistics> {
    return readStatistics(store);
  }

  @Query(() => String, {
    description:
      'The version of the graph, to cite beside an answer: an opaque word that stays the same until anything is ' +
      'written, over restarts too, and that no other state of any graph has.',
  })
  graphVersion(@Ctx() { store }: Context): Promise<string> {
    return store.version();
  }
}
