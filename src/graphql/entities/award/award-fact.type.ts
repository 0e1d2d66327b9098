import { Field, Int, InterfaceType } from 'type-graphql';
import { Fact } from '../../common/fact.type.js';
import { typeNameOf } from '../../common/node.type.js';

@InterfaceType({ implements: Fact, description: 'An award proposed or given in one year.', resolveType: typeNameOf })
export abstract class AwardFact extends Fact {
  @Field(() => Int, { nullable: true, description: 'The year it is for; null if no source says.' })
  year?: number;

  @Field(() => String, { nullable: true, description: 'What for, in words; null if no source says.' })
  basis?: string;

  /** The id of the proposer, which the field `proposedBy` resolves. */
  proposedBy?: string;
}
