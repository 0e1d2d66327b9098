import { Field, Float, Int, ObjectType } from 'type-graphql';
import { Approximation } from '../../common/enums.js';
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

  @Field(() => Approximation, {
    nullable: true,
    description: 'How the score is meant, if it is not exact: «nearly 990» is BELOW 990. Null for an exact one.',
  })
  get approximate(): Approximation | undefined {
    return this.#approximate;
  }

  /** Graphs of earlier versions say only whether it is exact. */
  set approximate(stored: Approximation | boolean | undefined) {
    this.#approximate = typeof stored === 'boolean' ? (stored ? 'ABOUT' : undefined) : stored;
  }

  #approximate: Approximation | undefined;
}
