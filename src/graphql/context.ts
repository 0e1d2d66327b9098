import type { Viewer } from '../access/viewer.js';
import type { WantedProperties } from '../model/wanted-properties.js';
import type { GraphStore } from '../store/store.js';
import type { EntityLoader } from './reading/entity.loader.js';
import type { JudgementLoader } from './reading/judgement.loader.js';
import type { ListReads } from './reading/list/list-reads.js';
import type { MergeLoader } from './reading/merge.loader.js';
import type { RelationshipLoader } from './reading/relationship.loader.js';

/**
 * How the graph is read: shared by all requests, for no answer depends on who asks. What only one question reads with, it
 * declares itself.
 */
export interface Readers {
  readonly store: GraphStore;
  readonly entities: EntityLoader;
  readonly relationships: RelationshipLoader;
  readonly lists: ListReads;
  readonly merges: MergeLoader;
  readonly judgements: JudgementLoader;
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
