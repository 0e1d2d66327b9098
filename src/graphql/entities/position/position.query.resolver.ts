import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';
import { entityTypes } from '../../../model/entity-types.js';
import { AsOfArgs } from '../../common/page.js';
import type { Context } from '../../context.js';
import { listEntities } from '../../reading/list/list-entities.js';
import { findNodeOf } from '../find-node.js';
import { PositionListArgs, positionOrderFields } from './position.args.js';
import { Position, PositionConnection, PositionEdge } from './position.type.js';

const positionList = {
  label: 'Position',
  lifetime: entityTypes.Position.lifetime,
  filter: 'Position',
  orderFields: positionOrderFields,
  edge: PositionEdge,
  connection: PositionConnection,
};

@Resolver()
export class PositionQueryResolver {
  @Query(() => Position, {
    nullable: true,
    description: 'A position by id; null if there is none or the id is of another type.',
  })
  position(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Args(() => AsOfArgs) args: AsOfArgs,
    @Ctx() context: Context,
  ) {
    return findNodeOf(context, Position, ['Position'], id, args.asOf ?? null);
  }

  @Query(() => PositionConnection, { description: 'A list of positions.' })
  positions(@Args(() => PositionListArgs) args: PositionListArgs, @Ctx() context: Context) {
    return listEntities(context, positionList, args);
  }
}
