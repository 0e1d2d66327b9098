import type { Context } from '../graphql/context.js';
import type { HistoryLoader } from './history.loader.js';

/** The request context for the fields of history. */
export interface HistoryContext extends Context {
  readonly history: HistoryLoader;
  /** Whether the sender is told who made a change. */
  readonly seesEditors: boolean;
}
