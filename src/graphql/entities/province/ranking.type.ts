import { Field, Float, Int, ObjectType } from 'type-graphql';
import { FactEdge } from '../../common/fact-edge.type.js';

/** The rank of a province in one year. */
@ObjectType({ implements: FactEdge })
export abstract class RankingFactEdge extends FactEdge {
  @Field(() => Int, { description: 'The year the ranking is of.' })
  year!: number;

  @Field(() => Int, { nullable: true, description: 'Its place, 1 being the best; null if no source says.' })
  rank?: number;

  @Field(() => Float, { nullable: true, description: 'The points it was given; null if no source says.' })
  score?: number;

  @Field(() => Boolean, { description: 'True if the source says «nearly» or «about» of the score.' })
  approximate = false;
}
