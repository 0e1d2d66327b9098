import type { Asked } from './plain-server.js';
import type { Question } from './random-questions.js';

/** A client with a normalizing cache, as the tests drive it. */
export interface CachingClient {
  /** Asks the server, keeps the answer, and gives what the client gives a page. */
  ask(asked: Asked): Promise<unknown>;
  /** What the cache says by itself; undefined if the client would ask the server. */
  read(asked: Asked): unknown;
  /** Loads the page of a list after the cursor, or before it for one that began with `last`, and joins it. */
  loadMore(start: Asked, cursor: string): Promise<void>;
  /** Runs a mutation, and does with the cache what docs/frontend.md tells. */
  write(mutation: Question, input: object): Promise<unknown>;
  /** Shows an answer, again whenever it changes, until what it gives is called. */
  watch(asked: Asked, show: (answer: unknown) => void): () => void;
}

/** The variables of the next page of a list. */
export function nextPage({ question, variables }: Asked, cursor: string): Asked {
  return { question, variables: { ...variables, [variables['last'] ? 'before' : 'after']: cursor } };
}
