import { Field, ObjectType } from 'type-graphql';
import { ConnectionOf } from '../common/connection.type.js';
import { DayFactEdge, FactEdge, TenureFactEdge } from '../common/fact-edge.type.js';
import { Node } from '../common/node.type.js';
import { AwardFactEdge } from './award/award-fact-edge.type.js';
import { RepresentationFactEdge } from './event/representation.type.js';
import { MembershipFactEdge } from './organization/membership.type.js';

// Edges to nodes of several types.

@ObjectType({
  implements: MembershipFactEdge,
  description: 'An official or province that is or was a member of an organization.',
})
export class MemberEdge extends MembershipFactEdge {
  @Field(() => Node, { description: 'The entity at the other end.' })
  node!: Node;
}

@ObjectType({ description: 'A page of edges; see MemberEdge.' })
export class MemberConnection extends ConnectionOf(MemberEdge) {}

@ObjectType({
  implements: AwardFactEdge,
  description: 'An official, province or organization proposed for or given an award.',
})
export class AwardeeEdge extends AwardFactEdge {
  @Field(() => Node, { description: 'The entity at the other end.' })
  node!: Node;
}

@ObjectType({ description: 'A page of edges; see AwardeeEdge.' })
export class AwardeeConnection extends ConnectionOf(AwardeeEdge) {}

@ObjectType({ implements: FactEdge, description: 'A position or organization that grants an award.' })
export class GrantorEdge extends TenureFactEdge {
  @Field(() => Node, { description: 'The entity at the other end.' })
  node!: Node;
}

@ObjectType({ description: 'A page of edges; see GrantorEdge.' })
export class GrantorConnection extends ConnectionOf(GrantorEdge) {}

@ObjectType({ implements: FactEdge, description: 'Who signed or issued a document.' })
export class ActorEdge extends DayFactEdge {
  @Field(() => Node, { description: 'The entity at the other end.' })
  node!: Node;
}

@ObjectType({ description: 'A page of edges; see ActorEdge.' })
export class ActorConnection extends ConnectionOf(ActorEdge) {}

@ObjectType({ implements: FactEdge, description: 'A province or organization represented at an event.' })
export class RepresentedEdge extends RepresentationFactEdge {
  @Field(() => Node, { description: 'The entity at the other end.' })
  node!: Node;
}

@ObjectType({ description: 'A page of edges; see RepresentedEdge.' })
export class RepresentedConnection extends ConnectionOf(RepresentedEdge) {}
