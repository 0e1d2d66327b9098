import { Field, Float, ObjectType } from 'type-graphql';
import { Node } from '../../common/node.type.js';

@ObjectType({ description: 'An entity that a search found.' })
export class SearchHit {
  @Field(() => Node, { description: 'The entity.' })
  node!: Node;

  @Field(() => Float, {
    description: 'How well it fits, from 0 to 1: 1 is a name written exactly so, tone marks included.',
  })
  score!: number;

  @Field(() => String, { description: 'The name that fits best, as stored.' })
  matched!: string;
}
