import { Field, Int, ObjectType } from 'type-graphql';
import { ConnectionOf } from '../../common/connection.type.js';
import { PositionKind } from '../../common/enums.js';
import { FactEdge, RoleFactEdge, TenureFactEdge } from '../../common/fact-edge.type.js';
import { Node } from '../../common/node.type.js';
import type { PositionLinks } from '../../reading/relationship-record.js';

@ObjectType({ implements: Node, description: 'An office or seat that officials hold, apart from who holds it.' })
export class Position extends Node {
  /** All its links, if they were read along with it. */
  readLinks?: PositionLinks;

  @Field(() => String, { description: 'The title in English.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'The title in Vietnamese; null if no source gives it.' })
  titleVi?: string;

  @Field(() => PositionKind, { description: 'Which part of public life it belongs to.' })
  kind!: PositionKind;

  @Field(() => Int, { nullable: true, description: 'How many hold it at once, 1 for a single seat; null if unknown.' })
  seats?: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Its place in its organization, 1 being the highest; null if unknown.',
  })
  rank?: number;
}

@ObjectType({ implements: FactEdge, description: 'A position an official holds or held.' })
export class RoleEdge extends RoleFactEdge {
  @Field(() => Position, { description: 'The entity at the other end.' })
  node!: Position;
}

@ObjectType({ description: 'A page of edges; see RoleEdge.' })
export class RoleConnection extends ConnectionOf(RoleEdge) {}

@ObjectType({
  implements: FactEdge,
  description: 'A position that belongs to an organization or represents a province.',
})
export class PositionLinkEdge extends TenureFactEdge {
  @Field(() => Position, { description: 'The entity at the other end.' })
  node!: Position;
}

@ObjectType({ description: 'A page of edges; see PositionLinkEdge.' })
export class PositionLinkConnection extends ConnectionOf(PositionLinkEdge) {}
