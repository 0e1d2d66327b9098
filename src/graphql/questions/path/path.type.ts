import { Field, Float, Int, ObjectType } from 'type-graphql';
import { ListSize } from '../../common/list-size.js';
import { Node } from '../../common/node.type.js';
import { Relationship } from '../../entities/relationship.type.js';
import { MAXIMUM_LENGTH } from './path-question.js';

@ObjectType({ description: 'One hop of a path.' })
export class PathEdge {
  @Field(() => Relationship, {
    description:
      'A relationship between the two entities of the hop, with its dates, its evidence and what it states in words. ' +
      'Of several that fit the question the first by id; of an overlapping path, the first that leaves a common time.',
  })
  relationship!: Relationship;

  @Field(() => Boolean, {
    description: 'True if the path goes along with the relationship, from its `from` to its `to`; false against it.',
  })
  forward!: boolean;
}

@ObjectType({ description: 'A way from one entity to another, over relationships taken in either direction.' })
export class Path {
  @Field(() => Int, { description: 'How many hops it has; 0 from an entity to itself.' })
  length!: number;

  @Field(() => Float, {
    description:
      'What it is ranked by: 1 for each hop and, for each entity it passes through, `hubPenalty` times the decimal ' +
      'logarithm of the number of its relationships, rounded to six decimals.',
  })
  cost!: number;

  @ListSize(MAXIMUM_LENGTH + 1)
  @Field(() => [Node], { description: 'Its entities from the one end to the other, both included; none twice.' })
  nodes!: Node[];

  @ListSize(MAXIMUM_LENGTH)
  @Field(() => [PathEdge], { description: 'Its hops, one fewer than its entities.' })
  edges!: PathEdge[];

  @Field(() => String, { description: 'What its relationships state, in one line of words; empty if it has none.' })
  sentence!: string;
}
