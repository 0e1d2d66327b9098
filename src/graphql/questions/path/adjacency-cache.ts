import { putLast } from '../../../store/put-last.js';
import type { AdjacencyList } from './adjacency-reader.js';

/** The most edges the cache holds: about forty megabytes. */
const MAXIMUM_SIZE = 500_000;

/** An empty list takes as much memory as one edge; an edge with its days takes as much as three without. */
function sizeOf({ count, times }: AdjacencyList): number {
  return 1 + (times === undefined ? count : 3 * count);
}

/**
 * Caches the adjacency lists that searches read, as most paths lead through the same few hubs. A write to the graph
 * empties it; the least recently used lists are dropped first, those of the least recently asked questions before
 * others.
 */
export class AdjacencyCache {
  readonly #maximumSize: number;
  /** By what the question asks of relationships, then by the id of the entity. */
  readonly #kept = new Map<string, Map<string, AdjacencyList>>();
  #version: string | undefined;
  #size = 0;

  /** @param maximumSize The most edges the cache holds. */
  constructor(maximumSize = MAXIMUM_SIZE) {
    this.#maximumSize = maximumSize;
  }

  /** The cached lists of the given entities, if they are of that version of the graph. */
  find(version: string, asked: string, ids: readonly string[]): AdjacencyList[] {
    const lists = version === this.#version ? this.#kept.get(asked) : undefined;
    if (lists === undefined) return [];
    putLast(this.#kept, asked, lists);
    return ids.flatMap((id) => {
      const list = lists.get(id);
      if (list === undefined) return [];
      putLast(lists, id, list);
      return [list];
    });
  }

  /** Caches lists read at a version of the graph, and drops those of any other. */
  keep(version: string, asked: string, lists: readonly AdjacencyList[]): void {
    if (version !== this.#version) {
      this.#version = version;
      this.#kept.clear();
      this.#size = 0;
    }
    const own = this.#kept.get(asked) ?? new Map<string, AdjacencyList>();
    putLast(this.#kept, asked, own);
    for (const list of lists) {
      if (own.has(list.id)) continue;
      own.set(list.id, list);
      this.#size += sizeOf(list);
    }
    this.#dropOldest();
  }

  #dropOldest(): void {
    for (const [asked, lists] of this.#kept) {
      for (const [id, list] of lists) {
        if (this.#size <= this.#maximumSize) return;
        lists.delete(id);
        this.#size -= sizeOf(list);
      }
      this.#kept.delete(asked);
    }
  }
}
