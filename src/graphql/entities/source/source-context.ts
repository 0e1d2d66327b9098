import type { Context } from '../../context.js';
import type { SourceFactLoader } from './source-fact.loader.js';

/** What a request holds for what was read in a source, beside what every field has. */
export interface SourceContext extends Context {
  readonly sourceFacts: SourceFactLoader;
}
