import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';
import { entityTypes } from '../../../model/entity-types.js';
import { AsOfArgs } from '../../common/page.js';
import type { Context } from '../../context.js';
import { listEntities } from '../../reading/list/list-entities.js';
import { findNodeOf } from '../find-node.js';
import { ProvinceListArgs, provinceOrderFields } from './province.args.js';
import { Province, ProvinceConnection, ProvinceEdge } from './province.type.js';

const provinceList = {
  label: 'Province',
  lifetime: entityTypes.Province.lifetime,
  filter: 'Province',
  orderFields: provinceOrderFields,
  edge: ProvinceEdge,
  connection: ProvinceConnection,
};

@Resolver()
export class ProvinceQueryResolver {
  @Query(() => Province, {
    nullable: true,
    description: 'A province by id; null if there is none or the id is of another type.',
  })
  province(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Args(() => AsOfArgs) args: AsOfArgs,
    @Ctx() context: Context,
  ) {
    return findNodeOf(context, Province, ['Province'], id, args.asOf ?? null);
  }

  @Query(() => ProvinceConnection, { description: 'A list of provinces.' })
  provinces(@Args(() => ProvinceListArgs) args: ProvinceListArgs, @Ctx() context: Context) {
    return listEntities(context, provinceList, args);
  }
}
