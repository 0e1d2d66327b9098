import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { PageArgs } from '../../common/page.js';
import type { Context } from '../../context.js';
import { LeadershipArgs, MembershipArgs, PositionKindsArgs, YearArgs, yearsOf } from '../../reading/relation.args.js';
import { AwardGivenConnection, AwardGivenEdge } from '../award/award.type.js';
import { connect, incoming, outgoing } from '../connect.js';
import { RepresentationConnection, RepresentationEdge } from '../event/event.type.js';
import { DocumentLinkConnection, DocumentLinkEdge } from '../legal-document/legal-document.type.js';
import { membershipConditions } from '../membership-conditions.js';
import {
  LeadershipConnection,
  LeadershipEdge,
  MembershipConnection,
  MembershipEdge,
  OrganizationLinkConnection,
  OrganizationLinkEdge,
  RankingConnection,
  RankingEdge,
} from '../organization/organization.type.js';
import { PositionLinkConnection, PositionLinkEdge } from '../position/position.type.js';
import { Province, SuccessionConnection, SuccessionEdge } from './province.type.js';

const POSITIONS = incoming('REPRESENTS', PositionLinkEdge, PositionLinkConnection);
const MEMBERSHIPS = outgoing('MEMBER_OF', MembershipEdge, MembershipConnection);
const LEADERSHIPS = outgoing('LEADS', LeadershipEdge, LeadershipConnection);
const RANKINGS = outgoing('RANKED_IN', RankingEdge, RankingConnection);
const PROPOSALS = outgoing('PROPOSED_FOR', AwardGivenEdge, AwardGivenConnection);
const AWARDS = outgoing('RECEIVED', AwardGivenEdge, AwardGivenConnection);
const SIGNED_DOCUMENTS = outgoing('SIGNED', DocumentLinkEdge, DocumentLinkConnection);
const REPRESENTATIONS = outgoing('REPRESENTED_AT', RepresentationEdge, RepresentationConnection);
const GOVERNMENTS = incoming('GOVERNS', OrganizationLinkEdge, OrganizationLinkConnection);
const SUCCESSORS = outgoing('SUCCEEDED_BY', SuccessionEdge, SuccessionConnection);
const PREDECESSORS = incoming('SUCCEEDED_BY', SuccessionEdge, SuccessionConnection);

@Resolver(() => Province)
export class ProvinceRelationsResolver {
  @FieldResolver(() => PositionLinkConnection, { description: 'The positions that represent the province.' })
  positions(
    @Root() province: Province,
    @Args(() => PositionKindsArgs) args: PositionKindsArgs,
    @Ctx() context: Context,
  ) {
    return connect(context, POSITIONS, province, args, { kinds: args.kinds ?? undefined });
  }

  @FieldResolver(() => MembershipConnection, { description: 'The organizations the province is or was a member of.' })
  async memberships(
    @Root() province: Province,
    @Args(() => MembershipArgs) args: MembershipArgs,
    @Ctx() context: Context,
  ) {
    return connect(context, MEMBERSHIPS, province, args, await membershipConditions(context, args));
  }

  @FieldResolver(() => LeadershipConnection, {
    description: 'The organizations it leads or led, the latest year first.',
  })
  leaderships(@Root() province: Province, @Args(() => LeadershipArgs) args: LeadershipArgs, @Ctx() context: Context) {
    return connect(context, LEADERSHIPS, province, args, { years: yearsOf(args), roles: args.roles ?? undefined });
  }

  @FieldResolver(() => RankingConnection, { description: 'The ranks it was given, the latest year first.' })
  rankings(@Root() province: Province, @Args(() => YearArgs) args: YearArgs, @Ctx() context: Context) {
    return connect(context, RANKINGS, province, args, { years: yearsOf(args) });
  }

  @FieldResolver(() => AwardGivenConnection, { description: 'The awards the province was proposed for.' })
  proposals(@Root() province: Province, @Args(() => YearArgs) args: YearArgs, @Ctx() context: Context) {
    return connect(context, PROPOSALS, province, args, { years: yearsOf(args) });
  }

  @FieldResolver(() => AwardGivenConnection, { description: 'The awards the province received.' })
  awards(@Root() province: Province, @Args(() => YearArgs) args: YearArgs, @Ctx() context: Context) {
    return connect(context, AWARDS, province, args, { years: yearsOf(args) });
  }

  @FieldResolver(() => DocumentLinkConnection, { description: 'The documents the province signed.' })
  signedDocuments(@Root() province: Province, @Args(() => PageArgs) args: PageArgs, @Ctx() context: Context) {
    return connect(context, SIGNED_DOCUMENTS, province, args);
  }

  @FieldResolver(() => RepresentationConnection, {
    description: 'The events at which the province was represented, the latest first.',
  })
  representations(@Root() province: Province, @Args(() => PageArgs) args: PageArgs, @Ctx() context: Context) {
    return connect(context, REPRESENTATIONS, province, args);
  }

  @FieldResolver(() => OrganizationLinkConnection, { description: 'The organizations that govern the province.' })
  governments(@Root() province: Province, @Args(() => PageArgs) args: PageArgs, @Ctx() context: Context) {
    return connect(context, GOVERNMENTS, province, args);
  }

  @FieldResolver(() => SuccessionConnection, {
    description: 'The provinces that came after it; one for a merger, none if it exists.',
  })
  successors(@Root() province: Province, @Args(() => PageArgs) args: PageArgs, @Ctx() context: Context) {
    return connect(context, SUCCESSORS, province, args);
  }

  @FieldResolver(() => SuccessionConnection, { description: 'The provinces it came from; several for a merger.' })
  predecessors(@Root() province: Province, @Args(() => PageArgs) args: PageArgs, @Ctx() context: Context) {
    return connect(context, PREDECESSORS, province, args);
  }
}
