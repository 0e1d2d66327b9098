import type { Context } from '../../context.js';
import type { SearchIndex } from './search-index.js';

/** What a request holds for searches, beside what every field has. */
export interface SearchContext extends Context {
  readonly searchIndex: SearchIndex;
}
