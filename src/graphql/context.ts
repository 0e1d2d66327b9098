import type { Viewer } from '../access/viewer.js';
import type { WantedProperties } from '../model/wanted-properties.js';
import type { GraphStore } from '../store/store.js';
import type { SourceFactLoader } from './entities/source/source-fact.loader.js';
import type { AdjacencyCache } from './questions/path/adjacency-cache.js';
import type { SuccessionLoader } from './questions/succession/succession.loader.js';
import type { EntityLoader } from './reading/entity.loader.js';
import type { JudgementLoader } from './reading/judgement.loader.js';
import type { ListReads } from './reading/list/list-reads.js';
import type { MergeLoader } from './reading/merge.loader.js';
import type { RelationshipLoader } from './reading/relationship.loader.js';

/** How the graph is read: shared by all requests, for no answer depends on who asks. */
export interface Readers {
  readonly store: GraphStore;
  readonly entities: EntityLoader;
  readonly relationships: RelationshipLoader;
  readonly lists: ListReads;
  readonly sourceFacts: SourceFactLoader;
  readonly successions: SuccessionLoader;
  readonly merges: MergeLoader;
  readonly judgements: JudgementLoader;
  /** The links that searches for paths have read; undefined if nothing is kept. */
  readonly adjacencyCache: AdjacencyCache | undefined;
}

/** What one request holds. */
export interface Context extends Readers {
  /** Who asks. Reading depends on no viewer; writing does. */
  readonly viewer: Viewer;
  /** Names the request in the log and in answers about internal errors. */
  readonly requestId: string;
  /** What is known of the operation once it is read; shared, for Apollo copies the context. */
  readonly operation: {
    /** Whether it only reads, so that its answer may be given again. */
    readsOnly: boolean;
    /** The properties that its fields show. */
    wanted: WantedProperties;
    /** The names of all its fields, whatever they are fields of; undefined if they are not known, and may be any. */
    fieldNames: ReadonlySet<string> | undefined;
  };
}
