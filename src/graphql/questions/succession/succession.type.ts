import { Field, Int, ObjectType } from 'type-graphql';
import type { PartialDate } from '../../../model/partial-date.js';
import { enumOf } from '../../common/enums.js';
import { PartialDateScalar } from '../../common/partial-date.scalar.js';
import { HolderEdge } from '../../entities/official/official.type.js';

const SuccessionCertainty = enumOf(
  'SuccessionCertainty',
  'How surely there was a gap or an overlap between tenures: one that there surely was not is null.',
  {
    DEFINITE: 'There was at least one such day, whatever days the dates mean.',
    POSSIBLE: 'Something is known of the dates and does not decide.',
    UNKNOWN: 'Too little is known of the dates to say anything.',
  },
);

@ObjectType({ description: 'The days between two tenures, or those on which both held, as far as their dates tell.' })
export class TenureInterval {
  @Field(() => SuccessionCertainty, { description: 'How surely there was such a day.' })
  certainty!: keyof typeof SuccessionCertainty;

  @Field(() => PartialDateScalar, { nullable: true, description: 'The first such day; null if unknown.' })
  from!: PartialDate | null;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'The first day that was no longer such a day; null if unknown.',
  })
  until!: PartialDate | null;

  @Field(() => Int, { description: 'How many days they were at the least; 0 if there may have been none.' })
  minimumDays!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'How many days they were at the most; null if no date bounds them.',
  })
  maximumDays!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many days they were; null if the dates do not decide it: see `minimumDays` and `maximumDays`.',
  })
  days(): number | null {
    return this.minimumDays === this.maximumDays ? this.minimumDays : null;
  }
}

@ObjectType({ description: 'A tenure of a position in order of time, with how it joins those before it.' })
export class SuccessionStep {
  @Field(() => HolderEdge, { description: 'The tenure. Its `certainty` is null: a succession is of no one time.' })
  tenure!: HolderEdge;

  @Field(() => TenureInterval, {
    nullable: true,
    description:
      'The days before it on which none of the earlier tenures held any more; null for the first, for one of no ' +
      'date, and if there surely was no such day.',
  })
  gap!: TenureInterval | null;

  @Field(() => TenureInterval, {
    nullable: true,
    description:
      'The days on which the tenure just before it still held; null for the first, for one of no date, and if there ' +
      'surely was no such day.',
  })
  overlap!: TenureInterval | null;
}
