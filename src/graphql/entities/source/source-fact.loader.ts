import { BatchLoader, totalsById } from '../../../store/batch-loader.js';
import { readsOf } from '../../../store/reads-of.js';
import type { GraphStore } from '../../../store/store.js';
import { sourceFactsCount } from './facts.queries.js';
import {
  readSourceFacts,
  type SourceFactPage,
  type SourceFactRow,
  type SourceFactSelection,
  selectionParameters,
} from './read-source-facts.js';

/** Loads the facts read in sources, in batches across concurrent requests. */
export class SourceFactLoader {
  readonly #pages: BatchLoader<SourceFactPage, SourceFactRow[]>;
  readonly #counts: BatchLoader<SourceFactSelection, number>;

  constructor(store: GraphStore) {
    this.#pages = new BatchLoader((ids, page) => readSourceFacts(readsOf(store), ids, page));
    this.#counts = new BatchLoader(async (ids, selection) =>
      totalsById(ids, await store.read(sourceFactsCount, selectionParameters(ids, selection))),
    );
  }

  page(sourceId: string, page: SourceFactPage): Promise<SourceFactRow[]> {
    return this.#pages.load(sourceId, page);
  }

  count(sourceId: string, selection: SourceFactSelection): Promise<number> {
    return this.#counts.load(sourceId, selection);
  }
}
