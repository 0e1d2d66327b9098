import { entityTypeNames, entityTypes } from '../../../model/entity-types.js';
import type { GraphStore } from '../../../store/store.js';
import { entityTypeWord } from '../../common/enums.js';
import { readStatistics } from './read-statistics.js';
import type { EntityTotal } from './statistics.type.js';

/** How large the graph is, for estimates. */
export interface Sizes {
  readonly entities: number;
  readonly facts: number;
  /** How many entities carry a label; all of them for `Entity` and for what is none. */
  of(label: string): number;
  /** How many entities a search for so many hits among those of a label touches, or takes as long as touching. */
  searched(label: string, hits: number): number;
}

/** An estimate need not be of this minute: counting everything anew for each write would cost more than it tells. */
const MILLISECONDS_KEPT = 60_000;

const UNKNOWN: Sizes = { entities: 0, facts: 0, of: () => 0, searched: () => 0 };

/** So many names are compared in memory while the store touches one entity. */
const NAMES_PER_ENTITY = 25;
/** For each hit, a search in memory reads four entities, to compare their tone marks, each as long as touching ten. */
const ENTITIES_PER_HIT = 40;

/** How many entities carry each label, the broader ones of types included. */
function totalsByLabel(totals: readonly EntityTotal[]): ReadonlyMap<string, number> {
  const byWord = new Map<string, number>(totals.map(({ type, total }) => [type, total]));
  const byLabel = new Map<string, number>();
  for (const type of entityTypeNames) {
    for (const label of [type, ...entityTypes[type].labels]) {
      byLabel.set(label, (byLabel.get(label) ?? 0) + (byWord.get(entityTypeWord(type)) ?? 0));
    }
  }
  return byLabel;
}

/** Keeps the sizes of the graph, and counts again now and then when they are asked for. */
export class GraphSizes {
  readonly #store: Pick<GraphStore, 'read'>;
  #sizes: Sizes | undefined;
  #countedAt = Number.NEGATIVE_INFINITY;
  #counting: Promise<void> | undefined;

  readonly #searchesMemory: () => boolean;

  /** @param searchesMemory Whether searches compare names in memory now, and not in the store. */
  constructor(store: Pick<GraphStore, 'read'>, searchesMemory = () => false) {
    this.#store = store;
    this.#searchesMemory = searchesMemory;
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
      const totals = totalsByLabel(entities);
      const of = (label: string) => totals.get(label) ?? entityCount;
      const compared = Math.round(entityCount / NAMES_PER_ENTITY);
      const searched = (label: string, hits: number) =>
        this.#searchesMemory() ? Math.min(of(label), compared + ENTITIES_PER_HIT * hits) : of(label);
      this.#sizes = { entities: entityCount, facts: factCount, of, searched };
      this.#countedAt = performance.now();
    } catch {
      // The question itself meets the failure, and reports it.
    }
  }
}
