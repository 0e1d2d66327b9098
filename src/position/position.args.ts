import { ArgsType, Field, InputType } from 'type-graphql';
import type { FilterFields } from '../list/compile-filter.js';
import type { OrderFields } from '../list/compile-order.js';
import { IdFilter, IntFilter, TextFilter, WordFilterOf } from '../list/filter.type.js';
import { orderFieldEnum } from '../list/order-field.js';
import { OrderDirection, PositionKind } from '../shared/enums.js';
import { BidirectionalPageArgs } from '../shared/page.js';

@InputType({ description: 'A condition on the kind.' })
class PositionKindFilter extends WordFilterOf(PositionKind) {}

@InputType({ description: 'Conditions that all have to hold.' })
export class PositionFilter {
  @Field(() => [PositionFilter], { nullable: true, description: 'All of these hold.' })
  and?: PositionFilter[] | null;

  @Field(() => [PositionFilter], {
    nullable: true,
    description: 'At least one of these holds; none if the list is empty.',
  })
  or?: PositionFilter[] | null;

  @Field(() => PositionFilter, { nullable: true, description: 'This does not hold.' })
  not?: PositionFilter | null;

  @Field(() => IdFilter, { nullable: true, description: 'On the field `id`.' })
  id?: IdFilter | null;

  @Field(() => TextFilter, { nullable: true, description: 'On the field `title`.' })
  title?: TextFilter | null;

  @Field(() => TextFilter, { nullable: true, description: 'On the field `titleVi`.' })
  titleVi?: TextFilter | null;

  @Field(() => PositionKindFilter, { nullable: true, description: 'On the field `kind`.' })
  kind?: PositionKindFilter | null;

  @Field(() => IntFilter, { nullable: true, description: 'On the field `seats`.' })
  seats?: IntFilter | null;

  @Field(() => IntFilter, { nullable: true, description: 'On the field `rank`.' })
  rank?: IntFilter | null;
}

export const positionFilterFields: FilterFields = {
  id: 'id',
  title: 'text',
  titleVi: 'text',
  kind: 'word',
  seats: 'number',
  rank: 'number',
};

export const positionOrderFields: OrderFields = {
  TITLE: { property: 'sortKey', kind: 'text', description: 'By title.' },
  RANK: { property: 'rank', kind: 'number', description: 'By rank in the organization.' },
};

const PositionOrderField = orderFieldEnum('PositionOrderField', positionOrderFields);

@InputType({ description: 'A key to sort by.' })
export class PositionOrder {
  @Field(() => PositionOrderField, { description: 'What to sort by.' })
  field!: string;

  @Field(() => OrderDirection, { defaultValue: 'ASC', description: 'Which way.' })
  direction!: OrderDirection;
}

@ArgsType()
export class PositionListArgs extends BidirectionalPageArgs {
  @Field(() => PositionFilter, { nullable: true, description: 'Only those that fit; all if left out.' })
  filter?: PositionFilter | null;

  @Field(() => [PositionOrder], {
    nullable: true,
    description:
      'The keys to sort by, the first counting most; the first word of the enum if left out. Ties are broken by id.',
  })
  orderBy?: PositionOrder[] | null;
}
