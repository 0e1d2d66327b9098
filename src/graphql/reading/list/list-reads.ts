import type { Query } from '../../../store/query.js';
import { SingleFlight } from '../../../store/single-flight.js';
import type { GraphStore, Parameters } from '../../../store/store.js';
import { entityCount, entityFacets, entityList } from './list.queries.js';

type ReadsOf<T> = T extends { with(replacements: never): Query<infer P extends Parameters, infer R> }
  ? SingleFlight<P, R>
  : never;

/** Reads lists; identical concurrent reads are shared. */
export class ListReads {
  readonly pages: ReadsOf<typeof entityList>;
  readonly counts: ReadsOf<typeof entityCount>;
  readonly facets: ReadsOf<typeof entityFacets>;

  constructor(store: GraphStore) {
    this.pages = new SingleFlight(store);
    this.counts = new SingleFlight(store);
    this.facets = new SingleFlight(store);
  }
}
