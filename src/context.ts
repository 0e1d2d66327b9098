import { EntityLoader } from './entity/entity.loader.js';
import type { GraphStore } from './graph/store.js';
import { RelationshipLoader } from './relationship/relationship.loader.js';
import { SourceFactLoader } from './source/source-fact.loader.js';

/** What one request holds. Nothing in it outlives the request. */
export interface Context {
  /** Names the request in the log and in answers about internal errors. */
  readonly requestId: string;
  readonly store: GraphStore;
  readonly entities: EntityLoader;
  readonly relationships: RelationshipLoader;
  readonly sourceFacts: SourceFactLoader;
}

/** The context of a new request. */
export function createContext(store: GraphStore, requestId: string): Context {
  const entities = new EntityLoader(store);
  const relationships = new RelationshipLoader(store, entities);
  return { requestId, store, entities, relationships, sourceFacts: new SourceFactLoader(store) };
}
