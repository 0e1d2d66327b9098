import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';
import { entityTypes } from '../../../model/entity-types.js';
import { AsOfArgs } from '../../common/page.js';
import type { Context } from '../../context.js';
import { listEntities } from '../../reading/list/list-entities.js';
import { findNodeOf } from '../find-node.js';
import { AwardListArgs, awardOrderFields } from './award.args.js';
import { Award, AwardConnection, AwardEdge } from './award.type.js';

const awardList = {
  label: 'Award',
  lifetime: entityTypes.Award.lifetime,
  filter: 'Award',
  orderFields: awardOrderFields,
  edge: AwardEdge,
  connection: AwardConnection,
};

@Resolver()
export class AwardQueryResolver {
  @Query(() => Award, {
    nullable: true,
    description: 'An award by id; null if there is none or the id is of another type.',
  })
  award(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Args(() => AsOfArgs) args: AsOfArgs,
    @Ctx() context: Context,
  ) {
    return findNodeOf(context, Award, ['Award'], id, args.asOf ?? null);
  }

  @Query(() => AwardConnection, { description: 'A list of awards.' })
  awards(@Args(() => AwardListArgs) args: AwardListArgs, @Ctx() context: Context) {
    return listEntities(context, awardList, args);
  }
}
