import { Field, ObjectType } from 'type-graphql';
import type { PartialDate } from '../../../model/partial-date.js';
import { ConnectionOf } from '../../common/connection.type.js';
import { OrganizationKind } from '../../common/enums.js';
import { DayFactEdge, FactEdge, TenureFactEdge } from '../../common/fact-edge.type.js';
import { Node } from '../../common/node.type.js';
import { PartialDateScalar } from '../../common/partial-date.scalar.js';
import { LeadershipFactEdge } from '../province/leadership.type.js';
import { RankingFactEdge } from '../province/ranking.type.js';
import { MembershipFactEdge } from './membership.type.js';

@ObjectType({
  implements: Node,
  description: 'A body of public life: a committee, ministry, assembly or council, or a cluster of provinces.',
})
export class Organization extends Node {
  @Field(() => String, { description: 'The name in English.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'The name in Vietnamese; null if no source gives it.' })
  nameVi?: string;

  @Field(() => OrganizationKind, { description: 'What kind of organization it is.' })
  kind!: OrganizationKind;

  @Field(() => PartialDateScalar, { nullable: true, description: 'When it was founded; null if unknown.' })
  foundedOn?: PartialDate;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'The first day it no longer existed; null if unknown or if it exists.',
  })
  dissolvedOn?: PartialDate;
}

@ObjectType({
  implements: MembershipFactEdge,
  description: 'An organization that an official or province is or was a member of.',
})
export class MembershipEdge extends MembershipFactEdge {
  @Field(() => Organization, { description: 'The entity at the other end.' })
  node!: Organization;
}

@ObjectType({ description: 'A page of edges; see MembershipEdge.' })
export class MembershipConnection extends ConnectionOf(MembershipEdge) {}

@ObjectType({
  implements: FactEdge,
  description: 'An organization linked for a time: it holds a position, is a part or a whole, or governs.',
})
export class OrganizationLinkEdge extends TenureFactEdge {
  @Field(() => Organization, { description: 'The entity at the other end.' })
  node!: Organization;
}

@ObjectType({ description: 'A page of edges; see OrganizationLinkEdge.' })
export class OrganizationLinkConnection extends ConnectionOf(OrganizationLinkEdge) {}

@ObjectType({ implements: FactEdge, description: 'An organization that a province leads in a year.' })
export class LeadershipEdge extends LeadershipFactEdge {
  @Field(() => Organization, { description: 'The entity at the other end.' })
  node!: Organization;
}

@ObjectType({ description: 'A page of edges; see LeadershipEdge.' })
export class LeadershipConnection extends ConnectionOf(LeadershipEdge) {}

@ObjectType({ implements: FactEdge, description: 'An organization that ranked a province in a year.' })
export class RankingEdge extends RankingFactEdge {
  @Field(() => Organization, { description: 'The entity at the other end.' })
  node!: Organization;
}

@ObjectType({ description: 'A page of edges; see RankingEdge.' })
export class RankingConnection extends ConnectionOf(RankingEdge) {}

@ObjectType({ implements: FactEdge, description: 'An organization that organized an event.' })
export class OrganizerEdge extends DayFactEdge {
  @Field(() => Organization, { description: 'The entity at the other end.' })
  node!: Organization;
}

@ObjectType({ description: 'A page of edges; see OrganizerEdge.' })
export class OrganizerConnection extends ConnectionOf(OrganizerEdge) {}
