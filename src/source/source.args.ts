import { ArgsType, Field, InputType } from 'type-graphql';
import type { FilterFields } from '../list/compile-filter.js';
import type { OrderFields } from '../list/compile-order.js';
import { DateFilter, IdFilter, TextFilter } from '../list/filter.type.js';
import { orderFieldEnum } from '../list/order-field.js';
import { OrderDirection } from '../shared/enums.js';
import { BidirectionalPageArgs } from '../shared/page.js';

@InputType({ description: 'Conditions that all have to hold.' })
export class SourceFilter {
  @Field(() => [SourceFilter], { nullable: true, description: 'All of these hold.' })
  and?: SourceFilter[] | null;

  @Field(() => [SourceFilter], {
    nullable: true,
    description: 'At least one of these holds; none if the list is empty.',
  })
  or?: SourceFilter[] | null;

  @Field(() => SourceFilter, { nullable: true, description: 'This does not hold.' })
  not?: SourceFilter | null;

  @Field(() => IdFilter, { nullable: true, description: 'On the field `id`.' })
  id?: IdFilter | null;

  @Field(() => TextFilter, { nullable: true, description: 'On the field `title`.' })
  title?: TextFilter | null;

  @Field(() => TextFilter, { nullable: true, description: 'On the field `publisher`.' })
  publisher?: TextFilter | null;

  @Field(() => TextFilter, { nullable: true, description: 'On the field `author`.' })
  author?: TextFilter | null;

  @Field(() => DateFilter, { nullable: true, description: 'On the field `publishedOn`.' })
  publishedOn?: DateFilter | null;

  @Field(() => IdFilter, { nullable: true, description: 'On the field `url`.' })
  url?: IdFilter | null;

  @Field(() => IdFilter, { nullable: true, description: 'On the field `language`.' })
  language?: IdFilter | null;
}

export const sourceFilterFields: FilterFields = {
  id: 'id',
  title: 'text',
  publisher: 'text',
  author: 'text',
  publishedOn: 'date',
  url: 'id',
  language: 'id',
};

export const sourceOrderFields: OrderFields = {
  TITLE: { property: 'sortKey', kind: 'text', description: 'By title.' },
  PUBLISHED_ON: { property: 'publishedOn', kind: 'text', description: 'By date of publication.' },
};

const SourceOrderField = orderFieldEnum('SourceOrderField', sourceOrderFields);

@InputType({ description: 'A key to sort by.' })
export class SourceOrder {
  @Field(() => SourceOrderField, { description: 'What to sort by.' })
  field!: string;

  @Field(() => OrderDirection, { defaultValue: 'ASC', description: 'Which way.' })
  direction!: OrderDirection;
}

@ArgsType()
export class SourceListArgs extends BidirectionalPageArgs {
  @Field(() => SourceFilter, { nullable: true, description: 'Only those that fit; all if left out.' })
  filter?: SourceFilter | null;

  @Field(() => [SourceOrder], {
    nullable: true,
    description:
      'The keys to sort by, the first counting most; the first word of the enum if left out. Ties are broken by id.',
  })
  orderBy?: SourceOrder[] | null;
}
