import { CommonConnectionsResolver } from './common-connections/common-connections.resolver.js';
import { ConflictResolver } from './conflicts/conflict.resolver.js';
import { FactsResolver } from './facts/facts.resolver.js';
import { MatchResolver } from './match/match.resolver.js';
import { NeighborhoodResolver } from './neighborhood/neighborhood.resolver.js';
import { PathResolver } from './path/path.resolver.js';
import { SearchResolver } from './search/search.resolver.js';
import { StatisticsResolver } from './statistics/statistics.resolver.js';
import { HolderSuccessionResolver, PositionSuccessionResolver } from './succession/succession.resolver.js';
import { TimelineResolver, TimelineSummaryResolver } from './timeline/timeline.resolver.js';
import { WhyNotResolver } from './why-not/why-not.resolver.js';

/** The resolver classes of what is asked about the graph as a whole: a new question is answered once it stands here. */
export const questionResolvers = [
  SearchResolver,
  MatchResolver,
  StatisticsResolver,
  PathResolver,
  NeighborhoodResolver,
  CommonConnectionsResolver,
  HolderSuccessionResolver,
  PositionSuccessionResolver,
  TimelineResolver,
  TimelineSummaryResolver,
  ConflictResolver,
  FactsResolver,
  WhyNotResolver,
] as const;
