import { ArgsType, Field, InputType } from 'type-graphql';
import type { FilterFields } from '../list/compile-filter.js';
import type { OrderFields } from '../list/compile-order.js';
import { DateFilter, IdFilter, TextFilter, WordFilterOf } from '../list/filter.type.js';
import { orderFieldEnum } from '../list/order-field.js';
import { OrderDirection, OrganizationKind } from '../shared/enums.js';
import { BidirectionalPageArgs } from '../shared/page.js';

@InputType({ description: 'A condition on the kind.' })
class OrganizationKindFilter extends WordFilterOf(OrganizationKind) {}

@InputType({ description: 'Conditions that all have to hold.' })
export class OrganizationFilter {
  @Field(() => [OrganizationFilter], { nullable: true, description: 'All of these hold.' })
  and?: OrganizationFilter[] | null;

  @Field(() => [OrganizationFilter], {
    nullable: true,
    description: 'At least one of these holds; none if the list is empty.',
  })
  or?: OrganizationFilter[] | null;

  @Field(() => OrganizationFilter, { nullable: true, description: 'This does not hold.' })
  not?: OrganizationFilter | null;

  @Field(() => IdFilter, { nullable: true, description: 'On the field `id`.' })
  id?: IdFilter | null;

  @Field(() => TextFilter, { nullable: true, description: 'On the field `name`.' })
  name?: TextFilter | null;

  @Field(() => TextFilter, { nullable: true, description: 'On the field `nameVi`.' })
  nameVi?: TextFilter | null;

  @Field(() => OrganizationKindFilter, { nullable: true, description: 'On the field `kind`.' })
  kind?: OrganizationKindFilter | null;

  @Field(() => DateFilter, { nullable: true, description: 'On the field `foundedOn`.' })
  foundedOn?: DateFilter | null;

  @Field(() => DateFilter, { nullable: true, description: 'On the field `dissolvedOn`.' })
  dissolvedOn?: DateFilter | null;
}

export const organizationFilterFields: FilterFields = {
  id: 'id',
  name: 'text',
  nameVi: 'text',
  kind: 'word',
  foundedOn: 'date',
  dissolvedOn: 'date',
};

export const organizationOrderFields: OrderFields = {
  NAME: { property: 'sortKey', kind: 'text', description: 'By name.' },
  FOUNDED_ON: { property: 'foundedOn', kind: 'text', description: 'By founding date.' },
};

const OrganizationOrderField = orderFieldEnum('OrganizationOrderField', organizationOrderFields);

@InputType({ description: 'A key to sort by.' })
export class OrganizationOrder {
  @Field(() => OrganizationOrderField, { description: 'What to sort by.' })
  field!: string;

  @Field(() => OrderDirection, { defaultValue: 'ASC', description: 'Which way.' })
  direction!: OrderDirection;
}

@ArgsType()
export class OrganizationListArgs extends BidirectionalPageArgs {
  @Field(() => OrganizationFilter, { nullable: true, description: 'Only those that fit; all if left out.' })
  filter?: OrganizationFilter | null;

  @Field(() => [OrganizationOrder], {
    nullable: true,
    description:
      'The keys to sort by, the first counting most; the first word of the enum if left out. Ties are broken by id.',
  })
  orderBy?: OrganizationOrder[] | null;
}
