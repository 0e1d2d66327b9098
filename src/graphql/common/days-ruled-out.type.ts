import { Field, ObjectType } from 'type-graphql';
import type { DerivedBounds } from '../../model/exclusion.js';
import type { PartialDate } from '../../model/partial-date.js';
import { PartialDateScalar } from './partial-date.scalar.js';

@ObjectType({ description: 'Days on which something surely did not hold.' })
export class DaysRuledOut {
  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'The first of them; null if all days before `until` are.',
  })
  from!: PartialDate | null;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'The day after them; null if all days from `from` on are.',
  })
  until!: PartialDate | null;
}

export const RULED_OUT =
  'The days that its own dates leave open but other facts rule out, in order: before a birth or a foundation, while another surely held the one seat, once a source said that it had ended, after a death or a dissolution, outside its legislative period. Empty if none are.';

/** The days that the stored bounds of a tenure rule out. */
export function daysRuledOut({ notBefore, notFrom, excluded = [] }: DerivedBounds): DaysRuledOut[] {
  const between = excluded.map((days) => {
    const [from = null, until = null] = days.split(' ');
    return { from, until };
  });
  return [
    ...(notBefore === undefined ? [] : [{ from: null, until: notBefore }]),
    ...between,
    ...(notFrom === undefined ? [] : [{ from: notFrom, until: null }]),
  ];
}
