import { Field, ID, ObjectType } from 'type-graphql';
import type { OutsideCode, Reason } from '../../../model/certainty-reason.js';
import type { PartialDate } from '../../../model/partial-date.js';
import { CertaintyReason } from '../../common/certainty-reason.type.js';
import { Evidence } from '../../common/evidence.type.js';
import { ListSize } from '../../common/list-size.js';
import { PartialDateScalar } from '../../common/partial-date.scalar.js';
import { Relationship } from '../../entities/relationship.type.js';

@ObjectType({ description: 'A reason why a fact surely did not hold on some days, with what it follows from.' })
export class ExclusionReason extends CertaintyReason {
  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'The first of those days; null if all before `until`.',
  })
  from!: PartialDate | null;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'The first day that is not one of those any more; null if all from `from` on.',
  })
  until!: PartialDate | null;

  @Field(() => ID, {
    description:
      'The id of the fact it follows from: the fact itself by its own dates, else an entity or a relationship.',
  })
  followsFrom!: string;

  @Field(() => [Evidence], { description: 'Where that was read; a source of which it follows is its own evidence.' })
  evidence!: Evidence[];

  declare reason: Reason<OutsideCode>;

  /** The id of the fact, which the field `wouldDecide` names. */
  factId!: string;
}

/** Several rule out one time where a seat changed hands within a year. */
export const MAXIMUM_REASONS = 10;

@ObjectType({ description: 'Why a fact is left out of the answers of a time.' })
export class WhyNot {
  @Field(() => Relationship, { description: 'The fact.' })
  fact!: Relationship;

  @ListSize(MAXIMUM_REASONS)
  @Field(() => [ExclusionReason], {
    description: `All that rules out days of that time: first what rules out all of them, else several together do. At most ${MAXIMUM_REASONS}.`,
  })
  reasons!: ExclusionReason[];
}
