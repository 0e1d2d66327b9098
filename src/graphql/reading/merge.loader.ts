import { mergersByIds, mergersMade } from '../../facts/identity/merge.queries.js';
import { type MadeMerger, type MergeStep, stepsOf } from '../../facts/identity/merger.js';
import { type Absorbed, absorbedBelow, survivorsOf } from '../../facts/identity/survivors.js';
import { entityTypeOf } from '../../model/entity-types.js';
import { BatchLoader } from '../../store/batch-loader.js';
import { type Reads, readsOf } from '../../store/reads-of.js';

/** Loads what was merged into entities; concurrent loads share one read. */
export class MergeLoader {
  readonly #absorbed: BatchLoader<null, Absorbed[]>;
  readonly #made: BatchLoader<null, MadeMerger | null>;
  readonly #steps: BatchLoader<null, MergeStep[]>;
  readonly #survivors: BatchLoader<null, string>;

  constructor(store: Reads) {
    const reads = readsOf(store);
    this.#absorbed = new BatchLoader((ids) => absorbedBelow(reads, ids));
    this.#survivors = new BatchLoader(async (ids) => {
      const survivors = await survivorsOf(reads, ids);
      return ids.map((id) => survivors.get(id) ?? id);
    });
    this.#made = new BatchLoader(async (ids) => {
      const rows = await store.read(mergersMade, { ids: [...ids] });
      const byId = new Map(rows.map((made) => [made.id, made]));
      return ids.map((id) => byId.get(id) ?? null);
    });
    this.#steps = new BatchLoader(async (ids) => {
      const rows = await store.read(mergersByIds, { ids: [...ids] });
      const byId = new Map(rows.map(({ merger }) => [merger.id, merger]));
      return ids.map((id) => {
        const merger = byId.get(id);
        return merger === undefined ? [] : stepsOf(merger);
      });
    });
  }

  /**
   * The id of the entity that a merged one became; the id itself if it was not merged. An id without a known type
   * prefix costs no read.
   */
  async survivor(id: string): Promise<string> {
    return entityTypeOf(id) === undefined ? id : this.#survivors.load(id, null);
  }

  /** The sorted ids of all entities merged into one, directly or through others. */
  async mergedIds(id: string): Promise<string[]> {
    return (await this.#absorbed.load(id, null)).map((one) => one.id).sort();
  }

  /** The same ids in the order of the merges, the oldest first. */
  async mergedIdsByAge(id: string): Promise<string[]> {
    const absorbed = await this.#absorbed.load(id, null);
    return [...absorbed].sort((left, right) => (left.key < right.key ? -1 : 1)).map((one) => one.id);
  }

  /** Who merged the given entities, when and why. */
  async made(mergedIds: readonly string[]): Promise<MadeMerger[]> {
    const made = await Promise.all(mergedIds.map((id) => this.#made.load(id, null)));
    return made.filter((merger) => merger !== null);
  }

  /** What the merge of an entity did to each fact. */
  stepsOf(mergedId: string): Promise<MergeStep[]> {
    return this.#steps.load(mergedId, null);
  }
}
