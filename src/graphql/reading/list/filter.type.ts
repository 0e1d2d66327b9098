import { Field, ID, InputType, Int } from 'type-graphql';
import type { PartialDate } from '../../../model/partial-date.js';
import { PartialDateScalar } from '../../common/partial-date.scalar.js';

const IS_NULL = 'True for entities without a value, false for those with one.';

@InputType({ description: 'A condition on an id.' })
export class IdFilter {
  @Field(() => ID, { nullable: true, description: 'Is this id.' })
  eq?: string | null;

  @Field(() => [ID], { nullable: true, description: 'Is one of these ids; none if the list is empty.' })
  in?: string[] | null;
}

@InputType({ description: 'A condition on a text. Case, tone marks and other diacritics make no difference.' })
export class TextFilter {
  @Field(() => String, { nullable: true, description: 'Is this text.' })
  eq?: string | null;

  @Field(() => [String], { nullable: true, description: 'Is one of these texts; none if the list is empty.' })
  in?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Holds this text anywhere.' })
  contains?: string | null;

  @Field(() => String, { nullable: true, description: 'Begins with this text.' })
  startsWith?: string | null;

  @Field(() => Boolean, { nullable: true, description: IS_NULL })
  isNull?: boolean | null;
}

@InputType({ description: 'A condition on a date. A date of a year or month is compared by the days it may mean.' })
export class DateFilter {
  @Field(() => PartialDateScalar, { nullable: true, description: 'Is this date, to the same precision.' })
  eq?: PartialDate | null;

  @Field(() => [PartialDateScalar], { nullable: true, description: 'Is one of these dates, to the same precision.' })
  in?: PartialDate[] | null;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'The first day it may mean is on or after the first day of this date.',
  })
  gte?: PartialDate | null;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'The last day it may mean is on or before the last day of this date.',
  })
  lte?: PartialDate | null;

  @Field(() => Boolean, { nullable: true, description: IS_NULL })
  isNull?: boolean | null;
}

@InputType({ description: 'A condition on a whole number.' })
export class IntFilter {
  @Field(() => Int, { nullable: true, description: 'Is this number.' })
  eq?: number | null;

  @Field(() => [Int], { nullable: true, description: 'Is one of these numbers; none if the list is empty.' })
  in?: number[] | null;

  @Field(() => Int, { nullable: true, description: 'Is this number or greater.' })
  gte?: number | null;

  @Field(() => Int, { nullable: true, description: 'Is this number or less.' })
  lte?: number | null;

  @Field(() => Boolean, { nullable: true, description: IS_NULL })
  isNull?: boolean | null;
}
