import { VersionedCache } from '../../store/versioned-cache.js';
import type { RelationshipPosition } from './relationship-page.js';

/** Consecutive positions in an order. */
export interface PositionWindow {
  /** The position before the first; undefined at the beginning. */
  readonly after: RelationshipPosition | undefined;
  readonly positions: readonly RelationshipPosition[];
  /** True if the last position is the last of the order. */
  readonly isEnd: boolean;
}

/** Each window takes a few hundred kilobytes at most. */
const MAXIMUM_WINDOWS = 64;

function isSame(left: RelationshipPosition | undefined, right: RelationshipPosition | undefined): boolean {
  return left?.every((value, index) => value === right?.[index]) ?? right === undefined;
}

/** Caches one window of each long order. */
export class PagePositionCache {
  readonly #windows = new VersionedCache<PositionWindow>({ maximumSize: MAXIMUM_WINDOWS, sizeOf: () => 1 });

  /** The next `limit` positions after one, if they are cached for that version of the graph. */
  find(version: string, order: string, after: RelationshipPosition | undefined, limit: number) {
    const window = this.#windows.get(version, order);
    if (window === undefined) return undefined;
    const index = window.positions.findIndex((position) => isSame(position, after));
    if (index < 0 && !isSame(after, window.after)) return undefined;
    const positions = window.positions.slice(index + 1, index + 1 + limit);
    return positions.length < limit && !window.isEnd ? undefined : positions;
  }

  keep(version: string, order: string, window: PositionWindow): void {
    this.#windows.set(version, order, window);
  }

  delete(order: string): void {
    this.#windows.delete(order);
  }
}
