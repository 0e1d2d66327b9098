import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';
import { entityTypes } from '../../../model/entity-types.js';
import { AsOfArgs } from '../../common/page.js';
import type { Context } from '../../context.js';
import { listEntities } from '../../reading/list/list-entities.js';
import { findNodeOf } from '../find-node.js';
import { OrganizationListArgs, organizationOrderFields } from './organization.args.js';
import { Organization, OrganizationConnection, OrganizationEdge } from './organization.type.js';

const organizationList = {
  label: 'Organization',
  lifetime: entityTypes.Organization.lifetime,
  filter: 'Organization',
  orderFields: organizationOrderFields,
  edge: OrganizationEdge,
  connection: OrganizationConnection,
};

@Resolver()
export class OrganizationQueryResolver {
  @Query(() => Organization, {
    nullable: true,
    description: 'An organization by id; null if there is none or the id is of another type.',
  })
  organization(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Args(() => AsOfArgs) args: AsOfArgs,
    @Ctx() context: Context,
  ) {
    return findNodeOf(context, Organization, ['Organization'], id, args.asOf ?? null);
  }

  @Query(() => OrganizationConnection, { description: 'A list of organizations.' })
  organizations(@Args(() => OrganizationListArgs) args: OrganizationListArgs, @Ctx() context: Context) {
    return listEntities(context, organizationList, args);
  }
}
