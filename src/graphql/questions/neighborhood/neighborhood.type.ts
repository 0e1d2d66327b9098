import { Field, Int, ObjectType } from 'type-graphql';
import { ListSizePerObject } from '../../common/list-size.js';
import { Node } from '../../common/node.type.js';
import { Relationship } from '../../entities/relationship.type.js';

/** The cost estimate assumes this many relationships for each entity, however many there are. */
const RELATIONSHIPS_OF_AN_ENTITY = 10;

@ObjectType({ description: 'An entity of a subgraph.' })
export class SubgraphNode {
  @Field(() => Node, { description: 'The entity.' })
  node!: Node;

  @Field(() => Int, { description: 'How many hops it is from the entity asked about, which itself is 0 from it.' })
  distance!: number;

  @Field(() => Int, {
    description:
      'How many relationships of the types and the time asked for it has beside those in this subgraph: they lead to ' +
      'entities that `first` or `depth` left out.',
  })
  hidden!: number;
}

@ObjectType({ description: 'A part of the graph, for drawing.' })
export class Subgraph {
  @Field(() => [SubgraphNode], { description: 'Its entities, the nearest first, then by id.' })
  nodes!: SubgraphNode[];

  @ListSizePerObject(RELATIONSHIPS_OF_AN_ENTITY)
  @Field(() => [Relationship], {
    description: 'All relationships of the types and the time asked for between two of its entities, by id.',
  })
  relationships!: Relationship[];
}
