import { ArgsType, Field, InputType } from 'type-graphql';
import type { FilterFields } from '../list/compile-filter.js';
import type { OrderFields } from '../list/compile-order.js';
import { DateFilter, IdFilter, TextFilter, WordFilterOf } from '../list/filter.type.js';
import { orderFieldEnum } from '../list/order-field.js';
import { EventKind, OrderDirection } from '../shared/enums.js';
import { BidirectionalPageArgs } from '../shared/page.js';

@InputType({ description: 'A condition on the kind.' })
class EventKindFilter extends WordFilterOf(EventKind) {}

@InputType({ description: 'Conditions that all have to hold.' })
export class EventFilter {
  @Field(() => [EventFilter], { nullable: true, description: 'All of these hold.' })
  and?: EventFilter[] | null;

  @Field(() => [EventFilter], {
    nullable: true,
    description: 'At least one of these holds; none if the list is empty.',
  })
  or?: EventFilter[] | null;

  @Field(() => EventFilter, { nullable: true, description: 'This does not hold.' })
  not?: EventFilter | null;

  @Field(() => IdFilter, { nullable: true, description: 'On the field `id`.' })
  id?: IdFilter | null;

  @Field(() => TextFilter, { nullable: true, description: 'On the field `name`.' })
  name?: TextFilter | null;

  @Field(() => TextFilter, { nullable: true, description: 'On the field `nameVi`.' })
  nameVi?: TextFilter | null;

  @Field(() => EventKindFilter, { nullable: true, description: 'On the field `kind`.' })
  kind?: EventKindFilter | null;

  @Field(() => DateFilter, { nullable: true, description: 'On the field `startsOn`.' })
  startsOn?: DateFilter | null;

  @Field(() => DateFilter, { nullable: true, description: 'On the field `endsOn`.' })
  endsOn?: DateFilter | null;

  @Field(() => TextFilter, { nullable: true, description: 'On the field `place`.' })
  place?: TextFilter | null;
}

export const eventFilterFields: FilterFields = {
  id: 'id',
  name: 'text',
  nameVi: 'text',
  kind: 'word',
  startsOn: 'date',
  endsOn: 'date',
  place: 'text',
};

export const eventOrderFields: OrderFields = {
  NAME: { property: 'sortKey', kind: 'text', description: 'By name.' },
  STARTS_ON: { property: 'startsOn', kind: 'text', description: 'By first day.' },
};

const EventOrderField = orderFieldEnum('EventOrderField', eventOrderFields);

@InputType({ description: 'A key to sort by.' })
export class EventOrder {
  @Field(() => EventOrderField, { description: 'What to sort by.' })
  field!: string;

  @Field(() => OrderDirection, { defaultValue: 'ASC', description: 'Which way.' })
  direction!: OrderDirection;
}

@ArgsType()
export class EventListArgs extends BidirectionalPageArgs {
  @Field(() => EventFilter, { nullable: true, description: 'Only those that fit; all if left out.' })
  filter?: EventFilter | null;

  @Field(() => [EventOrder], {
    nullable: true,
    description:
      'The keys to sort by, the first counting most; the first word of the enum if left out. Ties are broken by id.',
  })
  orderBy?: EventOrder[] | null;
}
