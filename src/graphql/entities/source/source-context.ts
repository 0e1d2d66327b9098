import type { Context } from '../../context.js';
import type { SourceFactLoader } from './source-fact.loader.js';

/** What fields of sources need of a request. */
export interface SourceContext extends Context {
  readonly sourceFacts: SourceFactLoader;
}
