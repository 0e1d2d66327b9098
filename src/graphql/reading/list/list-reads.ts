import { StoreError } from '../../../model/errors.js';
import type { Deadline } from '../../../store/deadline.js';
import type { Query } from '../../../store/query.js';
import { SingleFlight } from '../../../store/single-flight.js';
import type { GraphStore, Parameters } from '../../../store/store.js';
import type { entityCount, entityFacets, entityList, fittingIds, relatedToIds } from './list.queries.js';

/** Shares identical concurrent reads. */
class SharedReads<P extends Parameters, R> {
  readonly #store: GraphStore;
  readonly #flight = new SingleFlight<R[]>();

  constructor(store: GraphStore) {
    this.#store = store;
  }

  async read(query: Query<P, R>, parameters: P, deadline: Deadline): Promise<R[]> {
    const key = JSON.stringify([query.text, parameters]);
    for (;;) {
      let isOwn = false;
      try {
        return await this.#flight.run(key, () => {
          isOwn = true;
          return this.#store.read(query, parameters, deadline);
        });
      } catch (thrown) {
        // Another question was to read it and is given up.
        if (isOwn || !(thrown instanceof StoreError) || thrown.kind !== 'TIMEOUT') throw thrown;
        deadline.check();
      }
    }
  }
}

type ReadsOf<T> = T extends { with(replacements: never): Query<infer P extends Parameters, infer R> }
  ? SharedReads<P, R>
  : never;

/** The reads of lists, of which many requests ask the same at once. */
export class ListReads {
  readonly pages: ReadsOf<typeof entityList>;
  readonly counts: ReadsOf<typeof entityCount>;
  readonly facets: ReadsOf<typeof entityFacets>;
  readonly sets: ReadsOf<typeof fittingIds>;
  readonly slices: ReadsOf<typeof relatedToIds>;

  constructor(store: GraphStore) {
    this.pages = new SharedReads(store);
    this.counts = new SharedReads(store);
    this.facets = new SharedReads(store);
    this.sets = new SharedReads(store);
    this.slices = new SharedReads(store);
  }
}
