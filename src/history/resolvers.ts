import {
  ChangeResolver,
  FactHistoryResolver,
  NodeHistoryResolver,
  RelationshipHistoryResolver,
} from './history.resolver.js';

/** The resolver classes of what was changed. */
export const historyResolvers = [
  ChangeResolver,
  NodeHistoryResolver,
  RelationshipHistoryResolver,
  FactHistoryResolver,
] as const;
