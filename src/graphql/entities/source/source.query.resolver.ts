import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';
import { entityTypes } from '../../../model/entity-types.js';
import { AsOfArgs } from '../../common/page.js';
import type { Context } from '../../context.js';
import { listEntities } from '../../reading/list/list-entities.js';
import { findNodeOf } from '../find-node.js';
import { SourceListArgs, sourceOrderFields } from './source.args.js';
import { Source, SourceConnection, SourceEdge } from './source.type.js';

const sourceList = {
  label: 'Source',
  lifetime: entityTypes.Source.lifetime,
  filter: 'Source',
  orderFields: sourceOrderFields,
  edge: SourceEdge,
  connection: SourceConnection,
};

@Resolver()
export class SourceQueryResolver {
  @Query(() => Source, {
    nullable: true,
    description: 'A source by id; null if there is none or the id is of another type.',
  })
  source(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Args(() => AsOfArgs) args: AsOfArgs,
    @Ctx() context: Context,
  ) {
    return findNodeOf(context, Source, ['Source'], id, args.asOf ?? null);
  }

  @Query(() => SourceConnection, { description: 'A list of sources.' })
  sources(@Args(() => SourceListArgs) args: SourceListArgs, @Ctx() context: Context) {
    return listEntities(context, sourceList, args);
  }
}
