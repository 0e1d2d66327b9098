import { Field, ObjectType } from 'type-graphql';
import { Fact, TenureFact } from '../shared/fact.type.js';

/** A tenure as a member of an organization. */
@ObjectType({ implements: Fact })
export abstract class MembershipFact extends TenureFact {
  @Field(() => String, { nullable: true, description: 'As what, in words; null if no source says.' })
  role?: string;

  @Field(() => String, { nullable: true, description: 'The term of the organization it belongs to; null if none.' })
  term?: string;
}
