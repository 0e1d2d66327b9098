import { expect } from 'vitest';

/** An answer and how long it took, in milliseconds. */
export interface Timed<T> {
  readonly answer: T;
  readonly milliseconds: number;
}

export async function timed<T>(ask: () => Promise<T>): Promise<Timed<T>> {
  const since = performance.now();
  const answer = await ask();
  return { answer, milliseconds: performance.now() - since };
}

/**
 * Holds a time against its bound. A test that fails by this alone is tried three times, as vitest.config.ts of the hostile
 * tests says: what other programs of a machine take is not there each time, what the service takes is.
 */
export function expectWithin(milliseconds: number, bound: number, what: string): void {
  expect(milliseconds, `too slow: ${what}`).toBeLessThan(bound);
}

/** The value that so large a part of all values does not exceed. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}

/** Asks again and again, one after another, until the work is done; returns how long each answer took. */
export async function askDuring(work: Promise<unknown>, ask: () => Promise<unknown>): Promise<number[]> {
  let isDone = false;
  const finished = work.finally(() => {
    isDone = true;
  });
  const times: number[] = [];
  while (!isDone) times.push((await timed(ask)).milliseconds);
  await finished;
  return times;
}
