import { AwardRelationsResolver } from './award/award.relations.resolver.js';
import { AwardFactEdgeResolver } from './award/award-fact-edge.resolver.js';
import { CertaintyReasonResolver } from './certainty-reason.resolver.js';
import { ClaimResolver } from './claim/claim.resolver.js';
import { entityQueryResolvers } from './entity-queries.js';
import { EventRelationsResolver } from './event/event.relations.resolver.js';
import { EventResolver, TopicResolver } from './event/event.resolver.js';
import { ParticipationResolver } from './event/participation.resolver.js';
import { FactEdgeResolver } from './fact-edge.resolver.js';
import { LegalDocumentRelationsResolver } from './legal-document/legal-document.relations.resolver.js';
import { Agreement, Decree, Directive, Law, Resolution } from './legal-document/legal-document.type.js';
import { NodeResolver } from './node.resolver.js';
import { OfficialRelationsResolver } from './official/official.relations.resolver.js';
import { OfficialResolver } from './official/official.resolver.js';
import { MembershipResolver } from './organization/membership.resolver.js';
import { OrganizationRelationsResolver } from './organization/organization.relations.resolver.js';
import { PositionRelationsResolver } from './position/position.relations.resolver.js';
import { PositionResolver } from './position/position.resolver.js';
import { ProvinceRelationsResolver } from './province/province.relations.resolver.js';
import { SuccessionResolver } from './province/succession.resolver.js';
import { RelationshipResolver } from './relationship.resolver.js';
import { relationshipClasses } from './relationship-classes.js';
import { EvidenceResolver } from './source/evidence.resolver.js';
import { SourceFactResolver, SourceResolver } from './source/source.resolver.js';

/** The resolver classes of entities and of the facts that link them. */
export const entityResolvers = [
  NodeResolver,
  FactEdgeResolver,
  CertaintyReasonResolver,
  EvidenceResolver,
  RelationshipResolver,
  ...entityQueryResolvers,
  OfficialResolver,
  OfficialRelationsResolver,
  PositionResolver,
  PositionRelationsResolver,
  MembershipResolver,
  OrganizationRelationsResolver,
  ProvinceRelationsResolver,
  SuccessionResolver,
  LegalDocumentRelationsResolver,
  EventResolver,
  EventRelationsResolver,
  TopicResolver,
  ParticipationResolver,
  AwardRelationsResolver,
  AwardFactEdgeResolver,
  ClaimResolver,
  SourceResolver,
  SourceFactResolver,
] as const;

/** Types that fields return only as an interface: TypeGraphQL must be told of them, or the schema lacks them. */
export const typesBehindInterfaces = [Directive, Law, Decree, Resolution, Agreement, ...relationshipClasses];
