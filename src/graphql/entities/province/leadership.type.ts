import { Field, Int, ObjectType } from 'type-graphql';
import { LeadershipRole } from '../../common/enums.js';
import { FactEdge } from '../../common/fact-edge.type.js';

/** The leadership of an organization in one year. */
@ObjectType({ implements: FactEdge })
export abstract class LeadershipFactEdge extends FactEdge {
  @Field(() => Int, { description: 'The year it leads.' })
  year!: number;

  @Field(() => LeadershipRole, { description: 'As head or deputy.' })
  role!: LeadershipRole;

  @Field(() => String, { nullable: true, description: 'How it came to lead, in words; null if no source says.' })
  how?: string;
}
