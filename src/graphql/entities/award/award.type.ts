import { Field, ObjectType } from 'type-graphql';
import { ConnectionOf } from '../../common/connection.type.js';
import { AwardKind } from '../../common/enums.js';
import { FactEdge, TenureFactEdge } from '../../common/fact-edge.type.js';
import { Node } from '../../common/node.type.js';
import { AwardFactEdge } from './award-fact-edge.type.js';

@ObjectType({ implements: Node, description: 'A distinction that is proposed and given.' })
export class Award extends Node {
  @Field(() => String, { description: 'The name in English.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'The name in Vietnamese; null if no source gives it.' })
  nameVi?: string;

  @Field(() => AwardKind, { description: 'What kind of award it is.' })
  kind!: AwardKind;
}

@ObjectType({ implements: AwardFactEdge, description: 'An award that someone was proposed for or received.' })
export class AwardGivenEdge extends AwardFactEdge {
  @Field(() => Award, { description: 'The entity at the other end.' })
  node!: Award;
}

@ObjectType({ description: 'A page of edges; see AwardGivenEdge.' })
export class AwardGivenConnection extends ConnectionOf(AwardGivenEdge) {}

@ObjectType({ implements: FactEdge, description: 'An award that a position or organization grants.' })
export class AwardLinkEdge extends TenureFactEdge {
  @Field(() => Award, { description: 'The entity at the other end.' })
  node!: Award;
}

@ObjectType({ description: 'A page of edges; see AwardLinkEdge.' })
export class AwardLinkConnection extends ConnectionOf(AwardLinkEdge) {}
