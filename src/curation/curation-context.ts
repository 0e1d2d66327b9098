import type { Context } from '../graphql/context.js';
import type { StoredChange } from '../history/change.js';
import type { ClientError } from '../model/errors.js';
import type { Copies, ReplaceCopies } from './copies.js';
import type { Warning } from './warnings.js';

/** What a mutation did. */
export interface Done {
  readonly change: StoredChange;
  /** Empty if the payload was not asked for them. */
  readonly warnings: readonly Warning[];
}

/** The outcome of each mutation of an operation, by the key of its field in the response. */
export type Outcomes = ReadonlyMap<string, Done | ClientError>;

/** What mutations need of a request. */
export interface CurationContext extends Context {
  /** The transaction of all its mutations, started by the first. An object, as Apollo copies the context. */
  readonly transaction: {
    outcomes: Promise<Outcomes> | undefined;
    /** What became of copies of the graph, if something was purged and the graph is a file. */
    copies?: Copies | undefined;
  };
  /** Undefined where no copies are known of. */
  readonly replaceCopies: ReplaceCopies | undefined;
}
