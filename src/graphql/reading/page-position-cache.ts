import { putLast } from '../../store/put-last.js';
import type { RelationshipPosition } from './relationship-page.js';

/** Consecutive positions in an order, as of a version of the graph. */
export interface PositionWindow {
  readonly version: string;
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

/** Caches one window of each long order; the least recently used is dropped first. */
export class PagePositionCache {
  readonly #windows = new Map<string, PositionWindow>();

  /** The next `limit` positions after one, if they are cached for that version of the graph. */
  find(order: string, after: RelationshipPosition | undefined, limit: number, version: string) {
    const window = this.#windows.get(order);
    if (window === undefined || window.version !== version) return undefined;
    const index = window.positions.findIndex((position) => isSame(position, after));
    if (index < 0 && !isSame(after, window.after)) return undefined;
    const positions = window.positions.slice(index + 1, index + 1 + limit);
    if (positions.length < limit && !window.isEnd) return undefined;
    putLast(this.#windows, order, window);
    return positions;
  }

  drop(order: string): void {
    this.#windows.delete(order);
  }

  keep(order: string, window: PositionWindow): void {
    putLast(this.#windows, order, window);
    const [oldest] = this.#windows.keys();
    if (this.#windows.size > MAXIMUM_WINDOWS && oldest !== undefined) this.#windows.delete(oldest);
  }
}
