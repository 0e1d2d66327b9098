import type { GraphStore } from '../graph/store.js';
import { readsOf } from '../merge/survivors.js';
import { GatheredReads, totalsById } from '../shared/gathered-reads.js';
import { sourceFactsCount } from './facts.queries.js';
import {
  readSourceFacts,
  type SourceFactPage,
  type SourceFactRow,
  type SourceFactSelection,
  selectionParameters,
} from './read-source-facts.js';

/** The facts read in sources, the reads of concurrent requests gathered. */
export class SourceFactLoader {
  readonly #pages: GatheredReads<SourceFactPage, SourceFactRow[]>;
  readonly #counts: GatheredReads<SourceFactSelection, number>;

  constructor(store: GraphStore) {
    this.#pages = new GatheredReads((ids, page) => readSourceFacts(readsOf(store), ids, page));
    this.#counts = new GatheredReads(async (ids, selection) =>
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
