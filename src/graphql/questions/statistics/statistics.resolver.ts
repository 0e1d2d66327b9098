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
}
