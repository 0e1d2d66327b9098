import { ArgsType, Field, InputType } from 'type-graphql';
import type { FilterFields } from '../list/compile-filter.js';
import type { OrderFields } from '../list/compile-order.js';
import { DateFilter, IdFilter, TextFilter } from '../list/filter.type.js';
import { orderFieldEnum } from '../list/order-field.js';
import { OrderDirection } from '../shared/enums.js';
import { BidirectionalPageArgs } from '../shared/page.js';

@InputType({ description: 'Conditions that all have to hold.' })
export class LegalDocumentFilter {
  @Field(() => [LegalDocumentFilter], { nullable: true, description: 'All of these hold.' })
  and?: LegalDocumentFilter[] | null;

  @Field(() => [LegalDocumentFilter], {
    nullable: true,
    description: 'At least one of these holds; none if the list is empty.',
  })
  or?: LegalDocumentFilter[] | null;

  @Field(() => LegalDocumentFilter, { nullable: true, description: 'This does not hold.' })
  not?: LegalDocumentFilter | null;

  @Field(() => IdFilter, { nullable: true, description: 'On the field `id`.' })
  id?: IdFilter | null;

  @Field(() => TextFilter, { nullable: true, description: 'On the field `number`.' })
  number?: TextFilter | null;

  @Field(() => TextFilter, { nullable: true, description: 'On the field `title`.' })
  title?: TextFilter | null;

  @Field(() => TextFilter, { nullable: true, description: 'On the field `titleVi`.' })
  titleVi?: TextFilter | null;

  @Field(() => DateFilter, { nullable: true, description: 'On the field `issuedOn`.' })
  issuedOn?: DateFilter | null;

  @Field(() => DateFilter, { nullable: true, description: 'On the field `effectiveOn`.' })
  effectiveOn?: DateFilter | null;
}

export const legalDocumentFilterFields: FilterFields = {
  id: 'id',
  number: 'text',
  title: 'text',
  titleVi: 'text',
  issuedOn: 'date',
  effectiveOn: 'date',
};

export const legalDocumentOrderFields: OrderFields = {
  TITLE: { property: 'sortKey', kind: 'text', description: 'By title.' },
  ISSUED_ON: { property: 'issuedOn', kind: 'text', description: 'By date of issue.' },
  EFFECTIVE_ON: { property: 'effectiveOn', kind: 'text', description: 'By the date it took effect.' },
};

const LegalDocumentOrderField = orderFieldEnum('LegalDocumentOrderField', legalDocumentOrderFields);

@InputType({ description: 'A key to sort by.' })
export class LegalDocumentOrder {
  @Field(() => LegalDocumentOrderField, { description: 'What to sort by.' })
  field!: string;

  @Field(() => OrderDirection, { defaultValue: 'ASC', description: 'Which way.' })
  direction!: OrderDirection;
}

@ArgsType()
export class LegalDocumentListArgs extends BidirectionalPageArgs {
  @Field(() => LegalDocumentFilter, { nullable: true, description: 'Only those that fit; all if left out.' })
  filter?: LegalDocumentFilter | null;

  @Field(() => [LegalDocumentOrder], {
    nullable: true,
    description:
      'The keys to sort by, the first counting most; the first word of the enum if left out. Ties are broken by id.',
  })
  orderBy?: LegalDocumentOrder[] | null;
}
