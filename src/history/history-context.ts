import type { Context } from '../graphql/context.js';
import type { HistoryLoader } from './history.loader.js';

/** What a request holds for the fields of history, beside what every field has. */
export interface HistoryContext extends Context {
  readonly history: HistoryLoader;
}
