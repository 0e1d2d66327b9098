import type { GraphStore } from '../graph/store.js';
import { entityTypeOf } from '../model/entity-types.js';
import { GatheredReads } from '../shared/gathered-reads.js';
import { mergersByIds } from './merge.queries.js';
import type { StoredMerger } from './merger.js';
import { absorbedIds, readsOf, survivorsOf } from './survivors.js';

/** What was merged into entities, the reads of concurrent requests gathered. */
export class MergeLoader {
  readonly #absorbed: GatheredReads<null, string[]>;
  readonly #mergers: GatheredReads<null, StoredMerger | null>;
  readonly #survivors: GatheredReads<null, string>;

  constructor(store: GraphStore) {
    const reads = readsOf(store);
    this.#absorbed = new GatheredReads((ids) => absorbedIds(reads, ids));
    this.#survivors = new GatheredReads(async (ids) => {
      const survivors = await survivorsOf(reads, ids);
      return ids.map((id) => survivors.get(id) ?? id);
    });
    this.#mergers = new GatheredReads(async (ids) => {
      const rows = await store.read(mergersByIds, { ids: [...ids] });
      const byId = new Map(rows.map(({ merger }) => [merger.id, merger]));
      return ids.map((id) => byId.get(id) ?? null);
    });
  }

  /** What an entity has become that was merged; its own id if it was not. An id that names no type costs no read. */
  async survivor(id: string): Promise<string> {
    return entityTypeOf(id) === undefined ? id : this.#survivors.load(id, null);
  }

  /** The ids of all that was merged into an entity, directly or by a chain, in their order. */
  mergedIds(id: string): Promise<string[]> {
    return this.#absorbed.load(id, null);
  }

  /** What is kept of those merges, the oldest first. */
  async mergersInto(id: string): Promise<StoredMerger[]> {
    const mergedIds = await this.mergedIds(id);
    const mergers = await Promise.all(mergedIds.map((mergedId) => this.#mergers.load(mergedId, null)));
    return mergers.filter((merger) => merger !== null).sort((left, right) => (left.key < right.key ? -1 : 1));
  }
}
