import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { PageArgs } from '../../common/page.js';
import type { Context } from '../../context.js';
import { LeadershipArgs, MembershipArgs, PositionKindsArgs, YearArgs, yearsOf } from '../../reading/relation.args.js';
import { AwardGivenConnection, AwardGivenEdge, AwardLinkConnection, AwardLinkEdge } from '../award/award.type.js';
import { connect, incoming, outgoing } from '../connect.js';
import {
  EventLinkConnection,
  EventLinkEdge,
  RepresentationConnection,
  RepresentationEdge,
} from '../event/event.type.js';
import { DocumentLinkConnection, DocumentLinkEdge } from '../legal-document/legal-document.type.js';
import { membershipConditions } from '../membership-conditions.js';
import { MemberConnection, MemberEdge } from '../node-edges.type.js';
import { PositionLinkConnection, PositionLinkEdge } from '../position/position.type.js';
import {
  LeaderConnection,
  LeaderEdge,
  ProvinceLinkConnection,
  ProvinceLinkEdge,
  RankedProvinceConnection,
  RankedProvinceEdge,
} from '../province/province.type.js';
import { Organization, OrganizationLinkConnection, OrganizationLinkEdge } from './organization.type.js';

const POSITIONS = incoming('BELONGS_TO', PositionLinkEdge, PositionLinkConnection);
const MEMBERS = incoming('MEMBER_OF', MemberEdge, MemberConnection);
const LEADERS = incoming('LEADS', LeaderEdge, LeaderConnection);
const RANKINGS = incoming('RANKED_IN', RankedProvinceEdge, RankedProvinceConnection);
const WHOLES = outgoing('PART_OF', OrganizationLinkEdge, OrganizationLinkConnection);
const PARTS = incoming('PART_OF', OrganizationLinkEdge, OrganizationLinkConnection);
const GOVERNED_PROVINCES = outgoing('GOVERNS', ProvinceLinkEdge, ProvinceLinkConnection);
const PROPOSALS = outgoing('PROPOSED_FOR', AwardGivenEdge, AwardGivenConnection);
const AWARDS = outgoing('RECEIVED', AwardGivenEdge, AwardGivenConnection);
const GRANTED_AWARDS = incoming('GRANTED_BY', AwardLinkEdge, AwardLinkConnection);
const SIGNED_DOCUMENTS = outgoing('SIGNED', DocumentLinkEdge, DocumentLinkConnection);
const ISSUED_DOCUMENTS = incoming('ISSUED_BY', DocumentLinkEdge, DocumentLinkConnection);
const REPRESENTATIONS = outgoing('REPRESENTED_AT', RepresentationEdge, RepresentationConnection);
const ORGANIZED_EVENTS = outgoing('ORGANIZED', EventLinkEdge, EventLinkConnection);

@Resolver(() => Organization)
export class OrganizationRelationsResolver {
  @FieldResolver(() => PositionLinkConnection, { description: 'The positions that belong to it.' })
  positions(
    @Root() organization: Organization,
    @Args(() => PositionKindsArgs) args: PositionKindsArgs,
    @Ctx() context: Context,
  ) {
    return connect(context, POSITIONS, organization, args, { kinds: args.kinds ?? undefined });
  }

  @FieldResolver(() => MemberConnection, { description: 'The officials and provinces that are or were its members.' })
  async members(
    @Root() organization: Organization,
    @Args(() => MembershipArgs) args: MembershipArgs,
    @Ctx() context: Context,
  ) {
    return connect(context, MEMBERS, organization, args, await membershipConditions(context, args));
  }

  @FieldResolver(() => LeaderConnection, { description: 'The provinces that lead or led it, the latest year first.' })
  leaders(
    @Root() organization: Organization,
    @Args(() => LeadershipArgs) args: LeadershipArgs,
    @Ctx() context: Context,
  ) {
    return connect(context, LEADERS, organization, args, { years: yearsOf(args), roles: args.roles ?? undefined });
  }

  @FieldResolver(() => RankedProvinceConnection, {
    description: 'The provinces it ranked, the latest year first, the best first.',
  })
  rankings(@Root() organization: Organization, @Args(() => YearArgs) args: YearArgs, @Ctx() context: Context) {
    return connect(context, RANKINGS, organization, args, { years: yearsOf(args) });
  }

  @FieldResolver(() => OrganizationLinkConnection, { description: 'The organizations it is part of.' })
  wholes(@Root() organization: Organization, @Args(() => PageArgs) args: PageArgs, @Ctx() context: Context) {
    return connect(context, WHOLES, organization, args);
  }

  @FieldResolver(() => OrganizationLinkConnection, { description: 'The organizations that are part of it.' })
  parts(@Root() organization: Organization, @Args(() => PageArgs) args: PageArgs, @Ctx() context: Context) {
    return connect(context, PARTS, organization, args);
  }

  @FieldResolver(() => ProvinceLinkConnection, { description: 'The provinces it governs.' })
  governedProvinces(@Root() organization: Organization, @Args(() => PageArgs) args: PageArgs, @Ctx() context: Context) {
    return connect(context, GOVERNED_PROVINCES, organization, args);
  }

  @FieldResolver(() => AwardGivenConnection, { description: 'The awards it was proposed for.' })
  proposals(@Root() organization: Organization, @Args(() => YearArgs) args: YearArgs, @Ctx() context: Context) {
    return connect(context, PROPOSALS, organization, args, { years: yearsOf(args) });
  }

  @FieldResolver(() => AwardGivenConnection, { description: 'The awards it received.' })
  awards(@Root() organization: Organization, @Args(() => YearArgs) args: YearArgs, @Ctx() context: Context) {
    return connect(context, AWARDS, organization, args, { years: yearsOf(args) });
  }

  @FieldResolver(() => AwardLinkConnection, { description: 'The awards it grants.' })
  grantedAwards(@Root() organization: Organization, @Args(() => PageArgs) args: PageArgs, @Ctx() context: Context) {
    return connect(context, GRANTED_AWARDS, organization, args);
  }

  @FieldResolver(() => DocumentLinkConnection, { description: 'The documents it signed.' })
  signedDocuments(@Root() organization: Organization, @Args(() => PageArgs) args: PageArgs, @Ctx() context: Context) {
    return connect(context, SIGNED_DOCUMENTS, organization, args);
  }

  @FieldResolver(() => DocumentLinkConnection, { description: 'The documents it issued, the latest first.' })
  issuedDocuments(@Root() organization: Organization, @Args(() => PageArgs) args: PageArgs, @Ctx() context: Context) {
    return connect(context, ISSUED_DOCUMENTS, organization, args);
  }

  @FieldResolver(() => RepresentationConnection, {
    description: 'The events at which it was represented, the latest first.',
  })
  representations(@Root() organization: Organization, @Args(() => PageArgs) args: PageArgs, @Ctx() context: Context) {
    return connect(context, REPRESENTATIONS, organization, args);
  }

  @FieldResolver(() => EventLinkConnection, { description: 'The events it organized, the latest first.' })
  organizedEvents(@Root() organization: Organization, @Args(() => PageArgs) args: PageArgs, @Ctx() context: Context) {
    return connect(context, ORGANIZED_EVENTS, organization, args);
  }
}
