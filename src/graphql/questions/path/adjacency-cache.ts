import { hash } from 'node:crypto';
import { VersionedCache } from '../../../store/versioned-cache.js';
import type { AdjacencyList } from './adjacency-reader.js';

/** The most edges the cache holds: about forty megabytes. */
const MAXIMUM_SIZE = 500_000;

/** An empty list takes as much memory as one edge; an edge with its days takes as much as three without. */
function sizeOf({ count, times }: AdjacencyList): number {
  return 1 + (times === undefined ? count : 3 * count);
}

/** Short, as every entity has a key for each question, and a question may name all types of relationships. */
function prefixOf(asked: string): string {
  return hash('sha256', asked, 'base64url').slice(0, 16);
}

/** Caches the adjacency lists that searches read, as most paths lead through the same few hubs. */
export class AdjacencyCache {
  readonly #lists: VersionedCache<AdjacencyList>;

  /** @param maximumSize The most edges the cache holds. */
  constructor(maximumSize = MAXIMUM_SIZE) {
    this.#lists = new VersionedCache({ maximumSize, sizeOf });
  }

  /** The cached lists of the given entities, if they are of that version of the graph. */
  find(version: string, asked: string, ids: readonly string[]): AdjacencyList[] {
    const prefix = prefixOf(asked);
    return ids.flatMap((id) => this.#lists.get(version, prefix + id) ?? []);
  }

  /** Caches lists read at a version of the graph. */
  keep(version: string, asked: string, lists: readonly AdjacencyList[]): void {
    const prefix = prefixOf(asked);
    for (const list of lists) this.#lists.set(version, prefix + list.id, list);
  }
}
