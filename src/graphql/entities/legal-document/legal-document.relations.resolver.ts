import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { PageArgs } from '../../common/page.js';
import type { Context } from '../../context.js';
import { connect, incoming, outgoing } from '../connect.js';
import { EventLinkConnection, EventLinkEdge } from '../event/event.type.js';
import { ActorConnection, ActorEdge } from '../node-edges.type.js';
import { DocumentLinkConnection, DocumentLinkEdge, LegalDocument } from './legal-document.type.js';

const ISSUERS = outgoing('ISSUED_BY', ActorEdge, ActorConnection);
const SIGNATORIES = incoming('SIGNED', ActorEdge, ActorConnection);
const EVENTS = incoming('DISCUSSED', EventLinkEdge, EventLinkConnection);
const SIGNED_AT = outgoing('SIGNED_AT', EventLinkEdge, EventLinkConnection);
const AMENDS = outgoing('AMENDS', DocumentLinkEdge, DocumentLinkConnection);
const AMENDED_BY = incoming('AMENDS', DocumentLinkEdge, DocumentLinkConnection);
const REPLACES = outgoing('REPLACES', DocumentLinkEdge, DocumentLinkConnection);
const REPLACED_BY = incoming('REPLACES', DocumentLinkEdge, DocumentLinkConnection);
const IMPLEMENTS = outgoing('IMPLEMENTS', DocumentLinkEdge, DocumentLinkConnection);
const IMPLEMENTED_BY = incoming('IMPLEMENTS', DocumentLinkEdge, DocumentLinkConnection);

@Resolver(() => LegalDocument)
export class LegalDocumentRelationsResolver {
  @FieldResolver(() => ActorConnection, { description: 'The positions and organizations that issued it.' })
  issuers(@Root() document: LegalDocument, @Args(() => PageArgs) args: PageArgs, @Ctx() context: Context) {
    return connect(context, ISSUERS, document, args);
  }

  @FieldResolver(() => ActorConnection, { description: 'The provinces, officials and organizations that signed it.' })
  signatories(@Root() document: LegalDocument, @Args(() => PageArgs) args: PageArgs, @Ctx() context: Context) {
    return connect(context, SIGNATORIES, document, args);
  }

  @FieldResolver(() => EventLinkConnection, { description: 'The events that dealt with it, the latest first.' })
  events(@Root() document: LegalDocument, @Args(() => PageArgs) args: PageArgs, @Ctx() context: Context) {
    return connect(context, EVENTS, document, args);
  }

  @FieldResolver(() => EventLinkConnection, { description: 'The events it was signed at.' })
  signedAt(@Root() document: LegalDocument, @Args(() => PageArgs) args: PageArgs, @Ctx() context: Context) {
    return connect(context, SIGNED_AT, document, args);
  }

  @FieldResolver(() => DocumentLinkConnection, { description: 'The documents it amends.' })
  amends(@Root() document: LegalDocument, @Args(() => PageArgs) args: PageArgs, @Ctx() context: Context) {
    return connect(context, AMENDS, document, args);
  }

  @FieldResolver(() => DocumentLinkConnection, { description: 'The documents that amend it.' })
  amendedBy(@Root() document: LegalDocument, @Args(() => PageArgs) args: PageArgs, @Ctx() context: Context) {
    return connect(context, AMENDED_BY, document, args);
  }

  @FieldResolver(() => DocumentLinkConnection, { description: 'The documents it replaces.' })
  replaces(@Root() document: LegalDocument, @Args(() => PageArgs) args: PageArgs, @Ctx() context: Context) {
    return connect(context, REPLACES, document, args);
  }

  @FieldResolver(() => DocumentLinkConnection, { description: 'The documents that replace it.' })
  replacedBy(@Root() document: LegalDocument, @Args(() => PageArgs) args: PageArgs, @Ctx() context: Context) {
    return connect(context, REPLACED_BY, document, args);
  }

  @FieldResolver(() => DocumentLinkConnection, { description: 'The documents it implements.' })
  implements(@Root() document: LegalDocument, @Args(() => PageArgs) args: PageArgs, @Ctx() context: Context) {
    return connect(context, IMPLEMENTS, document, args);
  }

  @FieldResolver(() => DocumentLinkConnection, { description: 'The documents that implement it.' })
  implementedBy(@Root() document: LegalDocument, @Args(() => PageArgs) args: PageArgs, @Ctx() context: Context) {
    return connect(context, IMPLEMENTED_BY, document, args);
  }
}
