import { Field, ObjectType } from 'type-graphql';
import { ConnectionOf } from '../common/connection.type.js';
import { DayFact, Fact, TenureFact } from '../common/fact.type.js';
import { Node } from '../common/node.type.js';
import { AwardFact } from './award/award-fact.type.js';
import { RepresentationFact } from './event/representation.type.js';
import { MembershipFact } from './organization/membership.type.js';

// Edges to nodes of several types.

@ObjectType({
  implements: MembershipFact,
  description: 'An official or province that is or was a member of an organization.',
})
export class MemberEdge extends MembershipFact {
  @Field(() => Node, { description: 'The entity at the other end.' })
  node!: Node;
}

@ObjectType({ description: 'A page of edges; see MemberEdge.' })
export class MemberConnection extends ConnectionOf(MemberEdge) {}

@ObjectType({
  implements: AwardFact,
  description: 'An official, province or organization proposed for or given an award.',
})
export class AwardeeEdge extends AwardFact {
  @Field(() => Node, { description: 'The entity at the other end.' })
  node!: Node;
}

@ObjectType({ description: 'A page of edges; see AwardeeEdge.' })
export class AwardeeConnection extends ConnectionOf(AwardeeEdge) {}

@ObjectType({ implements: Fact, description: 'A position or organization that grants an award.' })
export class GrantorEdge extends TenureFact {
  @Field(() => Node, { description: 'The entity at the other end.' })
  node!: Node;
}

@ObjectType({ description: 'A page of edges; see GrantorEdge.' })
export class GrantorConnection extends ConnectionOf(GrantorEdge) {}

@ObjectType({ implements: Fact, description: 'Who signed or issued a document.' })
export class ActorEdge extends DayFact {
  @Field(() => Node, { description: 'The entity at the other end.' })
  node!: Node;
}

@ObjectType({ description: 'A page of edges; see ActorEdge.' })
export class ActorConnection extends ConnectionOf(ActorEdge) {}

@ObjectType({ implements: Fact, description: 'A province or organization represented at an event.' })
export class RepresentedEdge extends RepresentationFact {
  @Field(() => Node, { description: 'The entity at the other end.' })
  node!: Node;
}

@ObjectType({ description: 'A page of edges; see RepresentedEdge.' })
export class RepresentedConnection extends ConnectionOf(RepresentedEdge) {}
