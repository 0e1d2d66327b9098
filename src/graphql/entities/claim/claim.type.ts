import { Field, ObjectType } from 'type-graphql';
import { ConnectionOf } from '../../common/connection.type.js';
import { FactEdge } from '../../common/fact-edge.type.js';
import { Node } from '../../common/node.type.js';

@ObjectType({ implements: Node, description: 'A value that a source gives a property on which sources disagree.' })
export class Claim extends Node {
  @Field(() => String, { description: 'The property, as `birthDate`.' })
  property!: string;

  @Field(() => String, { description: 'The value this claim gives it.' })
  value!: string;

  @Field(() => Boolean, { description: 'Whether the entity itself carries this value.' })
  preferred!: boolean;
}

@ObjectType({ implements: FactEdge, description: 'A claim about an entity.' })
export class ClaimEdge extends FactEdge {
  @Field(() => Claim, { description: 'The entity at the other end.' })
  node!: Claim;
}

@ObjectType({ description: 'A page of edges; see ClaimEdge.' })
export class ClaimConnection extends ConnectionOf(ClaimEdge) {}
