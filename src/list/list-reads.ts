import { entityCount, entityFacets, entityList } from '../entity/entity.queries.js';
import type { Query } from '../graph/query.js';
import type { GraphStore, Parameters } from '../graph/store.js';
import { SharedReads } from '../shared/shared-reads.js';

type ReadsOf<T> = T extends { with(replacements: never): Query<infer P extends Parameters, infer R> }
  ? SharedReads<P, R>
  : never;

/** The reads of lists, shared by the requests that ask the same at once. */
export class ListReads {
  readonly pages: ReadsOf<typeof entityList>;
  readonly counts: ReadsOf<typeof entityCount>;
  readonly facets: ReadsOf<typeof entityFacets>;

  constructor(store: GraphStore) {
    this.pages = new SharedReads(store);
    this.counts = new SharedReads(store);
    this.facets = new SharedReads(store);
  }
}
