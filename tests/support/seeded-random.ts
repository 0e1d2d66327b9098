import { z } from 'zod';

const asked = z.coerce.number().int().optional().parse(process.env['SEED']);

/** The seeds that the tests of a file have taken so far: told beside a failure. */
export const takenSeeds = new Set<number>();

/** A test's own seed, the same in every run, or the one asked for: `SEED=7 npx vitest run …`. */
export function seedOf(own: number): number {
  const seed = asked ?? own;
  takenSeeds.add(seed);
  return seed;
}

/** As many seeds, each one more than the last, from `seedOf(first)`. */
export function seedsFrom(first: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => seedOf(first) + index);
}

/** Random choices that a seed repeats. */
export class SeededRandom {
  #state: number;

  constructor(readonly seed: number) {
    this.#state = seed;
  }

  /** A number from 0 to below 1 (mulberry32). */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number from 0 to below the given one. */
  below(limit: number): number {
    return Math.floor(this.next() * limit);
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  pick<T>(items: readonly T[]): T {
    return items[this.below(items.length)] as T;
  }

  /** Several of the items, none twice, in their order. */
  some<T>(items: readonly T[], probability: number): T[] {
    return items.filter(() => this.chance(probability));
  }
}
