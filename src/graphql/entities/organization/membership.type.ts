import { Field, InterfaceType } from 'type-graphql';
import type { PartialDate } from '../../../model/partial-date.js';
import { DaysRuledOut, daysRuledOut, RULED_OUT } from '../../common/days-ruled-out.type.js';
import { FactEdge } from '../../common/fact-edge.type.js';
import { typeNameOf } from '../../common/node.type.js';
import { PartialDateScalar } from '../../common/partial-date.scalar.js';

@InterfaceType({
  implements: FactEdge,
  description: 'A tenure as a member of an organization.',
  resolveType: typeNameOf,
})
export abstract class MembershipFactEdge extends FactEdge {
  // In GraphQL, an interface cannot inherit the fields of an object type such as TenureFactEdge.
  @Field(() => PartialDateScalar, { nullable: true, description: 'The first day it held; null if unknown.' })
  since?: PartialDate;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'The first day it no longer held; null if unknown or not ended.',
  })
  until?: PartialDate;

  @Field(() => [PartialDateScalar], { description: 'Days on which a source shows that it held.' })
  attestedOn: readonly PartialDate[] = [];

  /** As stored, which the field `ruledOut` tells. */
  notBefore?: string;
  notFrom?: string;
  excluded?: readonly string[];

  @Field(() => [DaysRuledOut], { description: RULED_OUT })
  get ruledOut(): DaysRuledOut[] {
    return daysRuledOut(this);
  }

  @Field(() => String, { nullable: true, description: 'As what, in words; null if no source says.' })
  role?: string;

  @Field(() => String, { nullable: true, description: 'The term of the organization it belongs to; null if none.' })
  term?: string;

  /** Ids, which the fields of the same names resolve. */
  period?: string;
  area?: string;
  onBehalfOf?: string;
}
