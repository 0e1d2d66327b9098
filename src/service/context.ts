import { hasRole, type Viewer } from '../access/viewer.js';
import type { ReplaceCopies } from '../curation/copies.js';
import type { CurationContext } from '../curation/curation-context.js';
import type { SourceContext } from '../graphql/entities/source/source-context.js';
import { SourceFactLoader } from '../graphql/entities/source/source-fact.loader.js';
import { AdjacencyCache } from '../graphql/questions/path/adjacency-cache.js';
import type { PathContext } from '../graphql/questions/path/path-context.js';
import type { SearchContext } from '../graphql/questions/search/search-context.js';
import { SearchIndex } from '../graphql/questions/search/search-index.js';
import { SuccessionLoader } from '../graphql/questions/succession/succession.loader.js';
import type { SuccessionContext } from '../graphql/questions/succession/succession-context.js';
import { EntityLoader } from '../graphql/reading/entity.loader.js';
import { JudgementLoader } from '../graphql/reading/judgement.loader.js';
import { ListReads } from '../graphql/reading/list/list-reads.js';
import { MergeLoader } from '../graphql/reading/merge.loader.js';
import { RelationshipLoader } from '../graphql/reading/relationship.loader.js';
import { HistoryLoader } from '../history/history.loader.js';
import type { HistoryContext } from '../history/history-context.js';
import { ALL_PROPERTIES } from '../model/wanted-properties.js';
import { Deadline } from '../store/deadline.js';
import { byDeadline } from '../store/heavy-lane.js';
import type { GraphStore } from '../store/store.js';

/** The context of a request: all that the rooms declare to need. */
export interface ServiceContext
  extends SourceContext,
    PathContext,
    SearchContext,
    SuccessionContext,
    HistoryContext,
    CurationContext {}

/** The part that all requests share. */
type Readers = Omit<ServiceContext, Exclude<keyof Own, 'store'>>;

/** The part of one request. */
type Own = Pick<
  ServiceContext,
  'store' | 'requestId' | 'viewer' | 'seesEditors' | 'deadline' | 'operation' | 'transaction'
>;

/**
 * @param deadline If not given, none.
 * @param editorsArePublic Whether all readers are told who made a change.
 */
export function createContext(
  readers: Readers,
  requestId: string,
  viewer: Viewer,
  deadline = new Deadline(),
  editorsArePublic = false,
): ServiceContext {
  const own: Own = {
    store: byDeadline(readers.store, deadline),
    requestId,
    viewer,
    deadline,
    seesEditors: editorsArePublic || hasRole(viewer, 'editor'),
    operation: {
      hasDocument: false,
      readsOnly: false,
      variables: undefined,
      wanted: ALL_PROPERTIES,
      fieldNames: undefined,
      cost: 0,
      extensions: {},
    },
    transaction: { outcomes: undefined },
  };
  // Inherited, not copied: Apollo copies a context's own properties again for each request.
  const inherited: Readers = Object.create(readers);
  return Object.assign(inherited, own);
}

/**
 * Creates the readers of a store, once for all requests.
 * @param caches Whether they cache expensive reads until something is written to the graph.
 * @param replaceCopies Replaces the copies of a graph file that were made before a purge.
 */
export function createReaders(store: GraphStore, caches = true, replaceCopies?: ReplaceCopies): Readers {
  return {
    store,
    replaceCopies,
    entities: new EntityLoader(store),
    relationships: new RelationshipLoader(store, caches),
    lists: new ListReads(store),
    sourceFacts: new SourceFactLoader(store),
    successions: new SuccessionLoader(store),
    history: new HistoryLoader(store),
    merges: new MergeLoader(store),
    judgements: new JudgementLoader(store),
    searchIndex: new SearchIndex(store),
    adjacencyCache: caches ? new AdjacencyCache() : undefined,
  };
}
