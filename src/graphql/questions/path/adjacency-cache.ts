import { putLast } from '../../../store/put-last.js';
import type { LinkList } from './link-reader.js';

/** How much is kept, counted in links: some forty megabytes. */
const MAXIMUM_SIZE = 500_000;

/** A list without links takes as much room as one link, and a link with its days as much as three without. */
function sizeOf({ count, times }: LinkList): number {
  return 1 + (times === undefined ? count : 3 * count);
}

/**
 * The links of entities that searches have read, while nothing is written to the graph: most paths lead through the same
 * few hubs. Those longest unused are dropped first, beginning with the questions longest unasked.
 */
export class AdjacencyCache {
  readonly #maximumSize: number;
  /** By what was asked of the links, then by the id of the entity. */
  readonly #kept = new Map<string, Map<string, LinkList>>();
  #version: string | undefined;
  #size = 0;

  /** @param maximumSize How many links are kept at the most. */
  constructor(maximumSize = MAXIMUM_SIZE) {
    this.#maximumSize = maximumSize;
  }

  /** What is kept of some entities, as it is in one version of the graph. */
  find(version: string, asked: string, ids: readonly string[]): LinkList[] {
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

  /** Keeps lists of the version that the graph now has. */
  keep(version: string, asked: string, lists: readonly LinkList[]): void {
    if (version !== this.#version) {
      this.#version = version;
      this.#kept.clear();
      this.#size = 0;
    }
    const own = this.#kept.get(asked) ?? new Map<string, LinkList>();
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
