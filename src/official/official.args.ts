import { ArgsType, Field, InputType } from 'type-graphql';
import type { FilterFields } from '../list/compile-filter.js';
import type { OrderFields } from '../list/compile-order.js';
import { DateFilter, IdFilter, TextFilter } from '../list/filter.type.js';
import { orderFieldEnum } from '../list/order-field.js';
import { OrderDirection } from '../shared/enums.js';
import { BidirectionalPageArgs } from '../shared/page.js';

@InputType({ description: 'Conditions that all have to hold.' })
export class OfficialFilter {
  @Field(() => [OfficialFilter], { nullable: true, description: 'All of these hold.' })
  and?: OfficialFilter[] | null;

  @Field(() => [OfficialFilter], {
    nullable: true,
    description: 'At least one of these holds; none if the list is empty.',
  })
  or?: OfficialFilter[] | null;

  @Field(() => OfficialFilter, { nullable: true, description: 'This does not hold.' })
  not?: OfficialFilter | null;

  @Field(() => IdFilter, { nullable: true, description: 'On the field `id`.' })
  id?: IdFilter | null;

  @Field(() => TextFilter, { nullable: true, description: 'On the field `name`.' })
  name?: TextFilter | null;

  @Field(() => DateFilter, { nullable: true, description: 'On the field `birthDate`.' })
  birthDate?: DateFilter | null;

  @Field(() => TextFilter, { nullable: true, description: 'On the field `gender`.' })
  gender?: TextFilter | null;
}

export const officialFilterFields: FilterFields = {
  id: 'id',
  name: 'text',
  birthDate: 'date',
  gender: 'text',
};

export const officialOrderFields: OrderFields = {
  NAME: { property: 'sortKey', kind: 'text', description: 'By name, as a Vietnamese dictionary sorts.' },
  BIRTH_DATE: { property: 'birthDate', kind: 'text', description: 'By birth date.' },
};

const OfficialOrderField = orderFieldEnum('OfficialOrderField', officialOrderFields);

@InputType({ description: 'A key to sort by.' })
export class OfficialOrder {
  @Field(() => OfficialOrderField, { description: 'What to sort by.' })
  field!: string;

  @Field(() => OrderDirection, { defaultValue: 'ASC', description: 'Which way.' })
  direction!: OrderDirection;
}

@ArgsType()
export class OfficialListArgs extends BidirectionalPageArgs {
  @Field(() => OfficialFilter, { nullable: true, description: 'Only those that fit; all if left out.' })
  filter?: OfficialFilter | null;

  @Field(() => [OfficialOrder], {
    nullable: true,
    description:
      'The keys to sort by, the first counting most; the first word of the enum if left out. Ties are broken by id.',
  })
  orderBy?: OfficialOrder[] | null;
}
