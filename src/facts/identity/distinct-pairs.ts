import { readsOf } from '../../store/reads-of.js';
import type { GraphStore } from '../../store/store.js';
import { judgementId, type StoredJudgement } from './judgement.js';
import { survivorsOf } from './survivors.js';

/** The pairs of entities that were judged distinct, by the ids of their survivors. */
export class DistinctPairs {
  readonly #ids = new Set<string>();

  /** Reads all judgements, which are few compared with facts. Each takes a single string in memory. */
  static async read(store: GraphStore, pages: AsyncIterable<readonly StoredJudgement[]>): Promise<DistinctPairs> {
    const pairs = new DistinctPairs();
    for await (const page of pages) {
      const ids = page.flatMap(({ oneId, otherId }) => [oneId, otherId]);
      const survivors = await survivorsOf(readsOf(store), ids);
      const currentOf = (id: string) => survivors.get(id) ?? id;
      for (const { oneId, otherId } of page) pairs.#ids.add(judgementId([currentOf(oneId), currentOf(otherId)]));
    }
    return pairs;
  }

  has(oneId: string, otherId: string): boolean {
    return this.#ids.has(judgementId([oneId, otherId]));
  }
}
