import { JudgementResolver, NodeJudgementsResolver } from './judgement/judgement.resolver.js';
import { MergeResolver, NodeMergesResolver } from './merge/merge.resolver.js';

/** The resolver classes for merges and judgements. Those of the mutations are built from their table. */
export const curationResolvers = [
  NodeMergesResolver,
  MergeResolver,
  NodeJudgementsResolver,
  JudgementResolver,
] as const;
