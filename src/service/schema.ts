import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchema } from 'type-graphql';
import { CurationResolver } from '../curation/curation.resolver.js';
import { JudgementResolver, NodeJudgementsResolver } from '../curation/judgement/judgement.resolver.js';
import { MergeResolver, NodeMergesResolver } from '../curation/merge/merge.resolver.js';
import { AwardRelationsResolver } from '../graphql/entities/award/award.relations.resolver.js';
import { AwardFactResolver } from '../graphql/entities/award/award-fact.resolver.js';
import { ClaimResolver } from '../graphql/entities/claim/claim.resolver.js';
import { entityQueryResolvers } from '../graphql/entities/entity-queries.js';
import { EventRelationsResolver } from '../graphql/entities/event/event.relations.resolver.js';
import { EventResolver, TopicResolver } from '../graphql/entities/event/event.resolver.js';
import { ParticipationResolver } from '../graphql/entities/event/participation.resolver.js';
import { FactResolver } from '../graphql/entities/fact.resolver.js';
import { LegalDocumentRelationsResolver } from '../graphql/entities/legal-document/legal-document.relations.resolver.js';
import {
  Agreement,
  Decree,
  Directive,
  Law,
  Resolution,
} from '../graphql/entities/legal-document/legal-document.type.js';
import { NodeResolver } from '../graphql/entities/node.resolver.js';
import { OfficialRelationsResolver } from '../graphql/entities/official/official.relations.resolver.js';
import { OfficialResolver } from '../graphql/entities/official/official.resolver.js';
import { MembershipResolver } from '../graphql/entities/organization/membership.resolver.js';
import { OrganizationRelationsResolver } from '../graphql/entities/organization/organization.relations.resolver.js';
import { PositionRelationsResolver } from '../graphql/entities/position/position.relations.resolver.js';
import { PositionResolver } from '../graphql/entities/position/position.resolver.js';
import { ProvinceRelationsResolver } from '../graphql/entities/province/province.relations.resolver.js';
import { SuccessionResolver } from '../graphql/entities/province/succession.resolver.js';
import { RelationshipResolver } from '../graphql/entities/relationship.resolver.js';
import { EvidenceResolver } from '../graphql/entities/source/evidence.resolver.js';
import { SourceResolver } from '../graphql/entities/source/source.resolver.js';
import { rememberOrigins } from '../graphql/execution/direct-resolvers.js';
import { CommonConnectionsResolver } from '../graphql/questions/common-connections/common-connections.resolver.js';
import { ConflictResolver } from '../graphql/questions/conflicts/conflict.resolver.js';
import { MatchResolver } from '../graphql/questions/match/match.resolver.js';
import { NeighborhoodResolver } from '../graphql/questions/neighborhood/neighborhood.resolver.js';
import { PathResolver } from '../graphql/questions/path/path.resolver.js';
import { SearchResolver } from '../graphql/questions/search/search.resolver.js';
import { StatisticsResolver } from '../graphql/questions/statistics/statistics.resolver.js';
import {
  HolderSuccessionResolver,
  PositionSuccessionResolver,
} from '../graphql/questions/succession/succession.resolver.js';
import { TimelineResolver } from '../graphql/questions/timeline/timeline.resolver.js';
import {
  ChangeResolver,
  FactHistoryResolver,
  NodeHistoryResolver,
  RelationshipHistoryResolver,
} from '../history/history.resolver.js';

/** Builds the GraphQL schema from its classes. */
export function createSchema(): Promise<GraphQLSchema> {
  rememberOrigins();
  return buildSchema({
    resolvers: [
      NodeResolver,
      FactResolver,
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
      AwardFactResolver,
      ClaimResolver,
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
