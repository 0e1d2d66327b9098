import { Field, ID, Int, InterfaceType } from 'type-graphql';
import type { PartialDate } from '../../model/partial-date.js';
import type { RelationshipType } from '../../model/relationship-types.js';
import { DaysRuledOut, daysRuledOut, RULED_OUT } from '../common/days-ruled-out.type.js';
import { RelationshipTypeEnum, TenureStatus } from '../common/enums.js';
import { Node, typeNameOf } from '../common/node.type.js';
import { PartialDateScalar } from '../common/partial-date.scalar.js';
import type { WholeRelationship } from '../reading/relationship.loader.js';

@InterfaceType({
  description: 'A fact that links two entities: a relationship of any type, with both its ends.',
  resolveType: typeNameOf,
})
export abstract class Relationship {
  @Field(() => ID, { description: 'Its id; stable.' })
  id!: string;

  @Field(() => RelationshipTypeEnum, { description: 'Its type.' })
  type!: RelationshipType;

  @Field(() => Node, { description: 'The entity it leads from.' })
  from!: Node;

  @Field(() => Node, { description: 'The entity it leads to.' })
  to!: Node;

  @Field(() => PartialDateScalar, { nullable: true, description: 'The first day it held; null if unknown.' })
  since?: PartialDate;

  @Field(() => PartialDateScalar, { nullable: true, description: 'The first day it no longer held; null if unknown.' })
  until?: PartialDate;

  @Field(() => [PartialDateScalar], { description: 'Days on which a source shows that it held.' })
  attestedOn: readonly PartialDate[] = [];

  @Field(() => [DaysRuledOut], { description: RULED_OUT })
  get ruledOut(): DaysRuledOut[] {
    return daysRuledOut(this);
  }

  @Field(() => TenureStatus, {
    description: 'Whether a source says that it has ended; UNKNOWN for what is no tenure of a position.',
  })
  status: TenureStatus = 'UNKNOWN';

  @Field(() => Int, { nullable: true, description: 'The year it is a fact of; null if it is dated otherwise.' })
  year?: number;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'The day it happened; null if it is dated otherwise.',
  })
  on?: PartialDate;

  /** As it was read, which the field `sentence` tells. */
  whole!: WholeRelationship;

  /** What other facts say of the days on which it did not hold, as stored. */
  notBefore?: string;
  notFrom?: string;
  excluded?: readonly string[];
  bounds?: readonly string[];

  /** The day or year that dates it: its own, or that of the event or document at its end. */
  date: PartialDate | undefined;

  /** References as stored, which the field `evidence` resolves. */
  evidence!: readonly string[];
}
