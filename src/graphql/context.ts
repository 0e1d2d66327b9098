import type { Viewer } from '../access/viewer.js';
import type { WantedProperties } from '../model/wanted-properties.js';
import type { Deadline } from '../store/deadline.js';
import type { GraphStore } from '../store/store.js';
import type { Variables } from './execution/complete.js';
import type { EntityLoader } from './reading/entity.loader.js';
import type { JudgementLoader } from './reading/judgement.loader.js';
import type { ListReads } from './reading/list/list-reads.js';
import type { MergeLoader } from './reading/merge.loader.js';
import type { RelationshipLoader } from './reading/relationship.loader.js';

/**
 * Reads the graph. Shared by all requests, as no answer depends on who asks. What only one question needs, its room
 * declares.
 */
export interface Readers {
  readonly store: GraphStore;
  readonly entities: EntityLoader;
  readonly relationships: RelationshipLoader;
  readonly lists: ListReads;
  readonly merges: MergeLoader;
  readonly judgements: JudgementLoader;
}

/** The context of one request. */
export interface Context extends Readers {
  /** Who asks: decides who may write, never what is read. */
  readonly viewer: Viewer;
  /** Identifies the request in the log and in answers about internal errors. */
  readonly requestId: string;
  /** By when it is answered; a question of many steps checks it before each. */
  readonly deadline: Deadline;
  /** Set once the operation is parsed; one object, as Apollo copies the context. */
  readonly operation: {
    /** Whether the request has a document, be it one that cannot be run. */
    hasDocument: boolean;
    /** Whether it is a query, whose response may be cached. */
    readsOnly: boolean;
    /** Its variables as it takes them; undefined if they do not fit, which its execution reports. */
    variables: Variables | undefined;
    /** The properties that its fields show. */
    wanted: WantedProperties;
    /** The names of all its fields, of whatever type; undefined if unknown. */
    fieldNames: ReadonlySet<string> | undefined;
    /** How many objects its answer may have; 0 until that is known. */
    cost: number;
    /** What its answer tells beside the data, in `extensions`. */
    readonly extensions: Record<string, unknown>;
  };
}
