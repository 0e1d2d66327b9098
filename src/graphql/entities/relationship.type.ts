import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { PartialDate } from '../../model/partial-date.js';
import type { RelationshipType } from '../../model/relationship-types.js';
import { Certainty, RelationshipTypeEnum } from '../common/enums.js';
import { Node } from '../common/node.type.js';
import { PartialDateScalar } from '../common/partial-date.scalar.js';

@ObjectType({ description: 'A relationship of any type, with both its ends.' })
export class Relationship {
  @Field(() => ID, { description: 'Its id; stable.' })
  id!: string;

  @Field(() => RelationshipTypeEnum, { description: 'Its type.' })
  type!: RelationshipType;

  @Field(() => Node, { description: 'The entity it leads from.' })
  from!: Node;

  @Field(() => Node, { description: 'The entity it leads to.' })
  to!: Node;

  @Field(() => String, { description: 'What it states, in one line of words.' })
  sentence!: string;

  @Field(() => PartialDateScalar, { nullable: true, description: 'The first day it held; null if unknown.' })
  since?: PartialDate;

  @Field(() => PartialDateScalar, { nullable: true, description: 'The first day it no longer held; null if unknown.' })
  until?: PartialDate;

  @Field(() => [PartialDateScalar], { description: 'Days on which a source shows that it held.' })
  attestedOn: readonly PartialDate[] = [];

  @Field(() => Int, { nullable: true, description: 'The year it is a fact of; null if it is dated otherwise.' })
  year?: number;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'The day it happened; null if it is dated otherwise.',
  })
  on?: PartialDate;

  @Field(() => Certainty, {
    nullable: true,
    description: 'How surely it held at the time of `asOf`; null without one.',
  })
  certainty!: keyof typeof Certainty | null;

  /** References as stored, which the field `evidence` resolves. */
  evidence!: readonly string[];
}
