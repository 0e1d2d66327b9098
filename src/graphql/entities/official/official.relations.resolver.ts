import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { PageArgs } from '../../common/page.js';
import type { Context } from '../../context.js';
import { MembershipArgs, ParticipationArgs, YearArgs, yearsOf } from '../../reading/relation.args.js';
import { AwardGivenConnection, AwardGivenEdge } from '../award/award.type.js';
import { connect, outgoing } from '../connect.js';
import { ParticipationConnection, ParticipationEdge } from '../event/event.type.js';
import { DocumentLinkConnection, DocumentLinkEdge } from '../legal-document/legal-document.type.js';
import { membershipConditions } from '../membership-conditions.js';
import { MembershipConnection, MembershipEdge } from '../organization/organization.type.js';
import { Official } from './official.type.js';

const MEMBERSHIPS = outgoing('MEMBER_OF', MembershipEdge, MembershipConnection);
const PARTICIPATIONS = outgoing('PARTICIPATED_IN', ParticipationEdge, ParticipationConnection);
const PROPOSALS = outgoing('PROPOSED_FOR', AwardGivenEdge, AwardGivenConnection);
const AWARDS = outgoing('RECEIVED', AwardGivenEdge, AwardGivenConnection);
const SIGNED_DOCUMENTS = outgoing('SIGNED', DocumentLinkEdge, DocumentLinkConnection);

@Resolver(() => Official)
export class OfficialRelationsResolver {
  @FieldResolver(() => MembershipConnection, {
    description: 'The organizations the official is or was a member of, the latest first.',
  })
  async memberships(
    @Root() official: Official,
    @Args(() => MembershipArgs) args: MembershipArgs,
    @Ctx() context: Context,
  ) {
    return connect(context, MEMBERSHIPS, official, args, await membershipConditions(context, args));
  }

  @FieldResolver(() => ParticipationConnection, {
    description: 'The events the official took part in, the latest first, one edge for each part taken.',
  })
  participations(
    @Root() official: Official,
    @Args(() => ParticipationArgs) args: ParticipationArgs,
    @Ctx() context: Context,
  ) {
    return connect(context, PARTICIPATIONS, official, args, { roles: args.roles ?? undefined });
  }

  @FieldResolver(() => AwardGivenConnection, { description: 'The awards the official was proposed for.' })
  proposals(@Root() official: Official, @Args(() => YearArgs) args: YearArgs, @Ctx() context: Context) {
    return connect(context, PROPOSALS, official, args, { years: yearsOf(args) });
  }

  @FieldResolver(() => AwardGivenConnection, { description: 'The awards the official received.' })
  awards(@Root() official: Official, @Args(() => YearArgs) args: YearArgs, @Ctx() context: Context) {
    return connect(context, AWARDS, official, args, { years: yearsOf(args) });
  }

  @FieldResolver(() => DocumentLinkConnection, { description: 'The documents the official signed.' })
  signedDocuments(@Root() official: Official, @Args(() => PageArgs) args: PageArgs, @Ctx() context: Context) {
    return connect(context, SIGNED_DOCUMENTS, official, args);
  }
}
