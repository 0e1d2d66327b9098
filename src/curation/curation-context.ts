import type { Context } from '../graphql/context.js';
import type { StoredChange } from '../history/change.js';
import type { ClientError } from '../model/errors.js';

/** What became of each mutation of an operation, by the key of its field in the answer. */
export type Outcomes = ReadonlyMap<string, StoredChange | ClientError>;

/** What a request holds for mutations, beside what every field has. */
export interface CurationContext extends Context {
  /** The one transaction of its mutations, once the first of them has started it; shared, for Apollo copies the context. */
  readonly transaction: { outcomes: Promise<Outcomes> | undefined };
}
