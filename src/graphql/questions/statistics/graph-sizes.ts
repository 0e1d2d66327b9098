import type { GraphStore } from '../../../store/store.js';
import { readStatistics } from './read-statistics.js';

/** How large the graph is, for estimates. */
export interface Sizes {
  readonly entities: number;
  readonly facts: number;
  /** How many entities there are of a type, by the name that the API gives it. */
  of(type: string): number;
}

/** An estimate need not be of this minute: counting everything anew for each write would cost more than it tells. */
const MILLISECONDS_KEPT = 60_000;

const UNKNOWN: Sizes = { entities: 0, facts: 0, of: () => 0 };

/** Keeps the sizes of the graph, and counts again now and then when they are asked for. */
export class GraphSizes {
  readonly #store: Pick<GraphStore, 'read'>;
  #sizes: Sizes | undefined;
  #countedAt = Number.NEGATIVE_INFINITY;
  #counting: Promise<void> | undefined;

  constructor(store: Pick<GraphStore, 'read'>) {
    this.#store = store;
  }

  /** The sizes as last counted; only the first to ask waits. A graph that cannot be counted has no size. */
  async current(): Promise<Sizes> {
    if (performance.now() - this.#countedAt > MILLISECONDS_KEPT) {
      this.#counting ??= this.#count().finally(() => {
        this.#counting = undefined;
      });
    }
    if (this.#sizes === undefined) await this.#counting;
    return this.#sizes ?? UNKNOWN;
  }

  async #count(): Promise<void> {
    try {
      const { entities, entityCount, factCount } = await readStatistics(this.#store);
      const totals = new Map(entities.map(({ type, total }) => [type, total]));
      this.#sizes = { entities: entityCount, facts: factCount, of: (type) => totals.get(type) ?? entityCount };
      this.#countedAt = performance.now();
    } catch {
      // The question itself meets the failure, and reports it.
    }
  }
}
