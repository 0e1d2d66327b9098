import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchema } from 'type-graphql';
import { AwardQueryResolver } from './award/award.query.resolver.js';
import { AwardRelationsResolver } from './award/award.relations.resolver.js';
import { AwardFactResolver } from './award/award-fact.resolver.js';
import { ClaimResolver } from './claim/claim.resolver.js';
import { CommonConnectionsResolver } from './common-connections/common-connections.resolver.js';
import { ConflictResolver } from './conflicts/conflict.resolver.js';
import { CurationResolver } from './curation/curation.resolver.js';
import { NodeResolver } from './entity/node.resolver.js';
import { EventQueryResolver } from './event/event.query.resolver.js';
import { EventRelationsResolver } from './event/event.relations.resolver.js';
import { EventResolver, TopicResolver } from './event/event.resolver.js';
import { ParticipationResolver } from './event/participation.resolver.js';
import { rememberOrigins } from './execution/direct-resolvers.js';
import {
  ChangeResolver,
  FactHistoryResolver,
  NodeHistoryResolver,
  RelationshipHistoryResolver,
} from './history/history.resolver.js';
import { JudgementResolver, NodeJudgementsResolver } from './judgement/judgement.resolver.js';
import { LegalDocumentQueryResolver } from './legal-document/legal-document.query.resolver.js';
import { LegalDocumentRelationsResolver } from './legal-document/legal-document.relations.resolver.js';
import { Agreement, Decree, Directive, Law, Resolution } from './legal-document/legal-document.type.js';
import { MatchResolver } from './match/match.resolver.js';
import { MergeResolver, NodeMergesResolver } from './merge/merge.resolver.js';
import { NeighborhoodResolver } from './neighborhood/neighborhood.resolver.js';
import { OfficialQueryResolver } from './official/official.query.resolver.js';
import { OfficialRelationsResolver } from './official/official.relations.resolver.js';
import { OfficialResolver } from './official/official.resolver.js';
import { MembershipResolver } from './organization/membership.resolver.js';
import { OrganizationQueryResolver } from './organization/organization.query.resolver.js';
import { OrganizationRelationsResolver } from './organization/organization.relations.resolver.js';
import { PathResolver } from './path/path.resolver.js';
import { PositionQueryResolver } from './position/position.query.resolver.js';
import { PositionRelationsResolver } from './position/position.relations.resolver.js';
import { PositionResolver } from './position/position.resolver.js';
import { ProvinceQueryResolver } from './province/province.query.resolver.js';
import { ProvinceRelationsResolver } from './province/province.relations.resolver.js';
import { SuccessionResolver } from './province/succession.resolver.js';
import { FactResolver } from './relationship/fact.resolver.js';
import { RelationshipResolver } from './relationship/relationship.resolver.js';
import { SearchResolver } from './search/search.resolver.js';
import { EvidenceResolver } from './source/evidence.resolver.js';
import { SourceQueryResolver } from './source/source.query.resolver.js';
import { SourceResolver } from './source/source.resolver.js';
import { StatisticsResolver } from './statistics/statistics.resolver.js';
import { HolderSuccessionResolver, PositionSuccessionResolver } from './succession/succession.resolver.js';
import { TimelineResolver } from './timeline/timeline.resolver.js';

/** Builds the GraphQL schema from its classes. */
export function createSchema(): Promise<GraphQLSchema> {
  rememberOrigins();
  return buildSchema({
    resolvers: [
      NodeResolver,
      FactResolver,
      EvidenceResolver,
      RelationshipResolver,
      OfficialQueryResolver,
      OfficialResolver,
      OfficialRelationsResolver,
      PositionQueryResolver,
      PositionResolver,
      PositionRelationsResolver,
      MembershipResolver,
      OrganizationQueryResolver,
      OrganizationRelationsResolver,
      ProvinceQueryResolver,
      ProvinceRelationsResolver,
      SuccessionResolver,
      LegalDocumentQueryResolver,
      LegalDocumentRelationsResolver,
      EventQueryResolver,
      EventResolver,
      EventRelationsResolver,
      TopicResolver,
      ParticipationResolver,
      AwardQueryResolver,
      AwardRelationsResolver,
      AwardFactResolver,
      ClaimResolver,
      SourceQueryResolver,
      SourceResolver,
      SearchResolver,
      MatchResolver,
      StatisticsResolver,
      PathResolver,
      NeighborhoodResolver,
      CommonConnectionsResolver,
      HolderSuccessionResolver,
      PositionSuccessionResolver,
      TimelineResolver,
      ConflictResolver,
      ChangeResolver,
      NodeHistoryResolver,
      RelationshipHistoryResolver,
      FactHistoryResolver,
      NodeMergesResolver,
      MergeResolver,
      NodeJudgementsResolver,
      JudgementResolver,
      CurationResolver,
    ],
    orphanedTypes: [Directive, Law, Decree, Resolution, Agreement],
    // Arguments are checked where they are used, by rules that name the field; TypeGraphQL would need class-validator.
    validate: false,
  });
}
