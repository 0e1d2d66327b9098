import { JudgementResolver, NodeJudgementsResolver } from './judgement/judgement.resolver.js';
import { MergeResolver, NodeMergesResolver } from './merge/merge.resolver.js';

/** The resolver classes of what mutations leave to be read; those of the mutations are made of their table. */
export const curationResolvers = [
  NodeMergesResolver,
  MergeResolver,
  NodeJudgementsResolver,
  JudgementResolver,
] as const;
