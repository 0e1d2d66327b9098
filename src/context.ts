import { EntityLoader } from './entity/entity.loader.js';
import type { GraphStore } from './graph/store.js';
import { HistoryLoader } from './history/history.loader.js';
import { JudgementLoader } from './judgement/judgement.loader.js';
import { ListReads } from './list/list-reads.js';
import { MergeLoader } from './merge/merge.loader.js';
import { ALL_PROPERTIES, type WantedProperties } from './model/wanted-properties.js';
import { KeptLinks } from './path/kept-links.js';
import { RelationshipLoader } from './relationship/relationship.loader.js';
import { SourceFactLoader } from './source/source-fact.loader.js';
import { SuccessionLoader } from './succession/succession.loader.js';
import type { Viewer } from './viewer/viewer.js';

/** How the graph is read: shared by all requests, for no answer depends on who asks. */
export interface Readers {
  readonly store: GraphStore;
  readonly entities: EntityLoader;
  readonly relationships: RelationshipLoader;
  readonly lists: ListReads;
  readonly sourceFacts: SourceFactLoader;
  readonly successions: SuccessionLoader;
  readonly history: HistoryLoader;
  readonly merges: MergeLoader;
  readonly judgements: JudgementLoader;
  /** The links that searches for paths have read; undefined if nothing is kept. */
  readonly keptLinks: KeptLinks | undefined;
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

/** What a request holds at its beginning. */
export function createContext(readers: Readers, requestId: string, viewer: Viewer): Context {
  return {
    ...readers,
    requestId,
    viewer,
    operation: { readsOnly: false, wanted: ALL_PROPERTIES, fieldNames: undefined },
  };
}

/**
 * The readers of a store, made once.
 * @param keepsWhatWasRead Whether they keep what was costly to read while nothing is written to the graph.
 */
export function createReaders(store: GraphStore, keepsWhatWasRead = true): Readers {
  return {
    store,
    entities: new EntityLoader(store),
    relationships: new RelationshipLoader(store, keepsWhatWasRead),
    lists: new ListReads(store),
    sourceFacts: new SourceFactLoader(store),
    successions: new SuccessionLoader(store),
    history: new HistoryLoader(store),
    merges: new MergeLoader(store),
    judgements: new JudgementLoader(store),
    keptLinks: keepsWhatWasRead ? new KeptLinks() : undefined,
  };
}
