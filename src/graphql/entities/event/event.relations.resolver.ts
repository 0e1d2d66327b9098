import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { PageArgs } from '../../common/page.js';
import type { Context } from '../../context.js';
import { DocumentTypeArgs, labelsOf, ParticipationArgs } from '../../reading/relation.args.js';
import { connect, incoming, outgoing } from '../connect.js';
import { DocumentLinkConnection, DocumentLinkEdge } from '../legal-document/legal-document.type.js';
import { RepresentedConnection, RepresentedEdge } from '../node-edges.type.js';
import { ParticipantConnection, ParticipantEdge } from '../official/official.type.js';
import { OrganizerConnection, OrganizerEdge } from '../organization/organization.type.js';
import { Event, EventPartConnection, EventPartEdge } from './event.type.js';

const PARTICIPANTS = incoming('PARTICIPATED_IN', ParticipantEdge, ParticipantConnection);
const REPRESENTED = incoming('REPRESENTED_AT', RepresentedEdge, RepresentedConnection);
const ORGANIZERS = incoming('ORGANIZED', OrganizerEdge, OrganizerConnection);
const DOCUMENTS = outgoing('DISCUSSED', DocumentLinkEdge, DocumentLinkConnection);
const SIGNED_DOCUMENTS = incoming('SIGNED_AT', DocumentLinkEdge, DocumentLinkConnection);
const WHOLES = outgoing('PART_OF', EventPartEdge, EventPartConnection);
const PARTS = incoming('PART_OF', EventPartEdge, EventPartConnection);

@Resolver(() => Event)
export class EventRelationsResolver {
  @FieldResolver(() => ParticipantConnection, {
    description: 'The officials who took part, one edge for each part taken.',
  })
  participants(@Root() event: Event, @Args(() => ParticipationArgs) args: ParticipationArgs, @Ctx() context: Context) {
    return connect(context, PARTICIPANTS, event, args, { roles: args.roles ?? undefined });
  }

  @FieldResolver(() => RepresentedConnection, { description: 'The provinces and organizations represented.' })
  represented(@Root() event: Event, @Args(() => PageArgs) args: PageArgs, @Ctx() context: Context) {
    return connect(context, REPRESENTED, event, args);
  }

  @FieldResolver(() => OrganizerConnection, { description: 'The organizations that organized it.' })
  organizers(@Root() event: Event, @Args(() => PageArgs) args: PageArgs, @Ctx() context: Context) {
    return connect(context, ORGANIZERS, event, args);
  }

  @FieldResolver(() => DocumentLinkConnection, { description: 'The documents it dealt with.' })
  documents(@Root() event: Event, @Args(() => DocumentTypeArgs) args: DocumentTypeArgs, @Ctx() context: Context) {
    return connect(context, DOCUMENTS, event, args, { labels: labelsOf(args.types) });
  }

  @FieldResolver(() => DocumentLinkConnection, { description: 'The documents that were signed at it.' })
  signedDocuments(@Root() event: Event, @Args(() => DocumentTypeArgs) args: DocumentTypeArgs, @Ctx() context: Context) {
    return connect(context, SIGNED_DOCUMENTS, event, args, { labels: labelsOf(args.types) });
  }

  @FieldResolver(() => EventPartConnection, { description: 'The events it is part of.' })
  wholes(@Root() event: Event, @Args(() => PageArgs) args: PageArgs, @Ctx() context: Context) {
    return connect(context, WHOLES, event, args);
  }

  @FieldResolver(() => EventPartConnection, { description: 'The events that are part of it.' })
  parts(@Root() event: Event, @Args(() => PageArgs) args: PageArgs, @Ctx() context: Context) {
    return connect(context, PARTS, event, args);
  }
}
