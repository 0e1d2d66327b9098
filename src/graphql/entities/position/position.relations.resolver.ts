import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { PageArgs } from '../../common/page.js';
import type { Context } from '../../context.js';
import { AwardLinkConnection, AwardLinkEdge } from '../award/award.type.js';
import { connect, incoming, outgoing } from '../connect.js';
import { DocumentLinkConnection, DocumentLinkEdge } from '../legal-document/legal-document.type.js';
import { HolderConnection, HolderEdge } from '../official/official.type.js';
import { OrganizationLinkConnection, OrganizationLinkEdge } from '../organization/organization.type.js';
import { ProvinceLinkConnection, ProvinceLinkEdge } from '../province/province.type.js';
import { Position } from './position.type.js';

const HOLDERS = incoming('HOLDS', HolderEdge, HolderConnection);
const ORGANIZATIONS = outgoing('BELONGS_TO', OrganizationLinkEdge, OrganizationLinkConnection);
const PROVINCES = outgoing('REPRESENTS', ProvinceLinkEdge, ProvinceLinkConnection);
const GRANTED_AWARDS = incoming('GRANTED_BY', AwardLinkEdge, AwardLinkConnection);
const ISSUED_DOCUMENTS = incoming('ISSUED_BY', DocumentLinkEdge, DocumentLinkConnection);

@Resolver(() => Position)
export class PositionRelationsResolver {
  @FieldResolver(() => HolderConnection, { description: 'Who holds or held it, the latest first.' })
  holders(@Root() position: Position, @Args(() => PageArgs) args: PageArgs, @Ctx() context: Context) {
    return connect(context, HOLDERS, position, args);
  }

  @FieldResolver(() => OrganizationLinkConnection, {
    description: 'The organizations it belongs to, with dates and evidence; see `organization`.',
  })
  organizations(@Root() position: Position, @Args(() => PageArgs) args: PageArgs, @Ctx() context: Context) {
    return connect(context, ORGANIZATIONS, position, args);
  }

  @FieldResolver(() => ProvinceLinkConnection, {
    description: 'The provinces it represents, with dates and evidence; see `province`.',
  })
  provinces(@Root() position: Position, @Args(() => PageArgs) args: PageArgs, @Ctx() context: Context) {
    return connect(context, PROVINCES, position, args);
  }

  @FieldResolver(() => AwardLinkConnection, { description: 'The awards its holder grants.' })
  grantedAwards(@Root() position: Position, @Args(() => PageArgs) args: PageArgs, @Ctx() context: Context) {
    return connect(context, GRANTED_AWARDS, position, args);
  }

  @FieldResolver(() => DocumentLinkConnection, { description: 'The documents its holders issued, the latest first.' })
  issuedDocuments(@Root() position: Position, @Args(() => PageArgs) args: PageArgs, @Ctx() context: Context) {
    return connect(context, ISSUED_DOCUMENTS, position, args);
  }
}
