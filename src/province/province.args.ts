import { ArgsType, Field, InputType } from 'type-graphql';
import type { FilterFields } from '../list/compile-filter.js';
import type { OrderFields } from '../list/compile-order.js';
import { DateFilter, IdFilter, TextFilter } from '../list/filter.type.js';
import { orderFieldEnum } from '../list/order-field.js';
import { OrderDirection } from '../shared/enums.js';
import { BidirectionalPageArgs } from '../shared/page.js';

@InputType({ description: 'Conditions that all have to hold.' })
export class ProvinceFilter {
  @Field(() => [ProvinceFilter], { nullable: true, description: 'All of these hold.' })
  and?: ProvinceFilter[] | null;

  @Field(() => [ProvinceFilter], {
    nullable: true,
    description: 'At least one of these holds; none if the list is empty.',
  })
  or?: ProvinceFilter[] | null;

  @Field(() => ProvinceFilter, { nullable: true, description: 'This does not hold.' })
  not?: ProvinceFilter | null;

  @Field(() => IdFilter, { nullable: true, description: 'On the field `id`.' })
  id?: IdFilter | null;

  @Field(() => TextFilter, { nullable: true, description: 'On the field `name`.' })
  name?: TextFilter | null;

  @Field(() => TextFilter, { nullable: true, description: 'On the field `nameVi`.' })
  nameVi?: TextFilter | null;

  @Field(() => IdFilter, { nullable: true, description: 'On the field `isoCode`.' })
  isoCode?: IdFilter | null;

  @Field(() => IdFilter, { nullable: true, description: 'On the field `gsoCode`.' })
  gsoCode?: IdFilter | null;

  @Field(() => DateFilter, { nullable: true, description: 'On the field `validFrom`.' })
  validFrom?: DateFilter | null;

  @Field(() => DateFilter, { nullable: true, description: 'On the field `validUntil`.' })
  validUntil?: DateFilter | null;
}

export const provinceFilterFields: FilterFields = {
  id: 'id',
  name: 'text',
  nameVi: 'text',
  isoCode: 'id',
  gsoCode: 'id',
  validFrom: 'date',
  validUntil: 'date',
};

export const provinceOrderFields: OrderFields = {
  NAME: { property: 'sortKey', kind: 'text', description: 'By name, as a Vietnamese dictionary sorts.' },
  GSO_CODE: { property: 'gsoCode', kind: 'text', description: 'By the code of the General Statistics Office.' },
  VALID_FROM: { property: 'validFrom', kind: 'text', description: 'By the first day it existed.' },
};

const ProvinceOrderField = orderFieldEnum('ProvinceOrderField', provinceOrderFields);

@InputType({ description: 'A key to sort by.' })
export class ProvinceOrder {
  @Field(() => ProvinceOrderField, { description: 'What to sort by.' })
  field!: string;

  @Field(() => OrderDirection, { defaultValue: 'ASC', description: 'Which way.' })
  direction!: OrderDirection;
}

@ArgsType()
export class ProvinceListArgs extends BidirectionalPageArgs {
  @Field(() => ProvinceFilter, { nullable: true, description: 'Only those that fit; all if left out.' })
  filter?: ProvinceFilter | null;

  @Field(() => [ProvinceOrder], {
    nullable: true,
    description:
      'The keys to sort by, the first counting most; the first word of the enum if left out. Ties are broken by id.',
  })
  orderBy?: ProvinceOrder[] | null;
}
