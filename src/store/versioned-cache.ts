import { LRUCache } from 'lru-cache';

/** The bounds of a cache; sizes are positive whole numbers in any unit. */
export interface CacheBounds<V> {
  readonly maximumSize: number;
  sizeOf(value: V, key: string): number;
}

/**
 * A cache of values for one version of the graph (`GraphStore.version`). A request for another version empties it; when
 * it is full, the least recently used values are evicted.
 */
export class VersionedCache<V extends object> {
  readonly #values: LRUCache<string, V>;
  #version: string | undefined;

  constructor({ maximumSize, sizeOf }: CacheBounds<V>) {
    this.#values = new LRUCache({ maxSize: maximumSize, sizeCalculation: sizeOf });
  }

  /** Whether there is a value, possibly of an older version of the graph. */
  has(key: string): boolean {
    return this.#values.has(key);
  }

  get(version: string, key: string): V | undefined {
    this.#moveTo(version);
    return this.#values.get(key);
  }

  set(version: string, key: string, value: V): void {
    this.#moveTo(version);
    this.#values.set(key, value);
  }

  delete(key: string): void {
    this.#values.delete(key);
  }

  #moveTo(version: string): void {
    if (version === this.#version) return;
    this.#values.clear();
    this.#version = version;
  }
}
