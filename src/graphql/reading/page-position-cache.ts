import { putLast } from '../../store/put-last.js';
import type { RelationshipPosition } from './relationship-page.js';

/** Successive places of an order, as they were in a version of the graph. */
export interface PlaceWindow {
  readonly version: string;
  /** The place they follow; undefined for the first ones. */
  readonly after: RelationshipPosition | undefined;
  readonly places: readonly RelationshipPosition[];
  /** True if no place comes after them. */
  readonly isEnd: boolean;
}

/** How many windows are kept, each some hundred kilobytes at the most. */
const MAXIMUM_WINDOWS = 64;

function isSame(left: RelationshipPosition | undefined, right: RelationshipPosition | undefined): boolean {
  return left?.every((value, index) => value === right?.[index]) ?? right === undefined;
}

/** Windows on long orders, one for each order; those longest unused are dropped first. */
export class PagePositionCache {
  readonly #windows = new Map<string, PlaceWindow>();

  /** So many places of an order that follow one, if they are kept as they are in that version of the graph. */
  find(order: string, after: RelationshipPosition | undefined, limit: number, version: string) {
    const window = this.#windows.get(order);
    if (window === undefined || window.version !== version) return undefined;
    const index = window.places.findIndex((place) => isSame(place, after));
    if (index < 0 && !isSame(after, window.after)) return undefined;
    const places = window.places.slice(index + 1, index + 1 + limit);
    if (places.length < limit && !window.isEnd) return undefined;
    putLast(this.#windows, order, window);
    return places;
  }

  drop(order: string): void {
    this.#windows.delete(order);
  }

  keep(order: string, window: PlaceWindow): void {
    putLast(this.#windows, order, window);
    const [oldest] = this.#windows.keys();
    if (this.#windows.size > MAXIMUM_WINDOWS && oldest !== undefined) this.#windows.delete(oldest);
  }
}
