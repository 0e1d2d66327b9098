import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';
import { entityTypes } from '../../../model/entity-types.js';
import { AsOfArgs } from '../../common/page.js';
import type { Context } from '../../context.js';
import { listEntities } from '../../reading/list/list-entities.js';
import { findNodeOf } from '../find-node.js';
import { OfficialListArgs, officialOrderFields } from './official.args.js';
import { Official, OfficialConnection, OfficialEdge } from './official.type.js';

const officialList = {
  label: 'Official',
  lifetime: entityTypes.Official.lifetime,
  filter: 'Official',
  orderFields: officialOrderFields,
  edge: OfficialEdge,
  connection: OfficialConnection,
};

@Resolver()
export class OfficialQueryResolver {
  @Query(() => Official, {
    nullable: true,
    description: 'An official by id; null if there is none or the id is of another type.',
  })
  official(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Args(() => AsOfArgs) args: AsOfArgs,
    @Ctx() context: Context,
  ) {
    return findNodeOf(context, Official, ['Official'], id, args.asOf ?? null);
  }

  @Query(() => OfficialConnection, { description: 'A list of officials.' })
  officials(@Args(() => OfficialListArgs) args: OfficialListArgs, @Ctx() context: Context) {
    return listEntities(context, officialList, args);
  }
}
