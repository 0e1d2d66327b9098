import { ArgsType, Field, InputType } from 'type-graphql';
import type { FilterFields } from '../list/compile-filter.js';
import type { OrderFields } from '../list/compile-order.js';
import { IdFilter, TextFilter, WordFilterOf } from '../list/filter.type.js';
import { orderFieldEnum } from '../list/order-field.js';
import { AwardKind, OrderDirection } from '../shared/enums.js';
import { BidirectionalPageArgs } from '../shared/page.js';

@InputType({ description: 'A condition on the kind.' })
class AwardKindFilter extends WordFilterOf(AwardKind) {}

@InputType({ description: 'Conditions that all have to hold.' })
export class AwardFilter {
  @Field(() => [AwardFilter], { nullable: true, description: 'All of these hold.' })
  and?: AwardFilter[] | null;

  @Field(() => [AwardFilter], {
    nullable: true,
    description: 'At least one of these holds; none if the list is empty.',
  })
  or?: AwardFilter[] | null;

  @Field(() => AwardFilter, { nullable: true, description: 'This does not hold.' })
  not?: AwardFilter | null;

  @Field(() => IdFilter, { nullable: true, description: 'On the field `id`.' })
  id?: IdFilter | null;

  @Field(() => TextFilter, { nullable: true, description: 'On the field `name`.' })
  name?: TextFilter | null;

  @Field(() => TextFilter, { nullable: true, description: 'On the field `nameVi`.' })
  nameVi?: TextFilter | null;

  @Field(() => AwardKindFilter, { nullable: true, description: 'On the field `kind`.' })
  kind?: AwardKindFilter | null;
}

export const awardFilterFields: FilterFields = {
  id: 'id',
  name: 'text',
  nameVi: 'text',
  kind: 'word',
};

export const awardOrderFields: OrderFields = {
  NAME: { property: 'sortKey', kind: 'text', description: 'By name.' },
};

const AwardOrderField = orderFieldEnum('AwardOrderField', awardOrderFields);

@InputType({ description: 'A key to sort by.' })
export class AwardOrder {
  @Field(() => AwardOrderField, { description: 'What to sort by.' })
  field!: string;

  @Field(() => OrderDirection, { defaultValue: 'ASC', description: 'Which way.' })
  direction!: OrderDirection;
}

@ArgsType()
export class AwardListArgs extends BidirectionalPageArgs {
  @Field(() => AwardFilter, { nullable: true, description: 'Only those that fit; all if left out.' })
  filter?: AwardFilter | null;

  @Field(() => [AwardOrder], {
    nullable: true,
    description:
      'The keys to sort by, the first counting most; the first word of the enum if left out. Ties are broken by id.',
  })
  orderBy?: AwardOrder[] | null;
}
