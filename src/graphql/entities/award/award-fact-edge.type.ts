import { Field, Int, InterfaceType } from 'type-graphql';
import { FactEdge } from '../../common/fact-edge.type.js';
import { typeNameOf } from '../../common/node.type.js';

@InterfaceType({
  implements: FactEdge,
  description: 'An award proposed or given in one year.',
  resolveType: typeNameOf,
})
export abstract class AwardFactEdge extends FactEdge {
  @Field(() => Int, { nullable: true, description: 'The year it is for; null if no source says.' })
  year?: number;

  @Field(() => String, { nullable: true, description: 'What for, in English; null if no source says.' })
  basis?: string;

  @Field(() => String, { nullable: true, description: 'What for, in Vietnamese; null if no source says.' })
  basisVi?: string;

  /** The id of the proposer, which the field `proposedBy` resolves. */
  proposedBy?: string;
}
