import { describe, expect, it } from 'vitest';
import { Pace } from '../../../src/http/exports/pace.js';

async function* numbers(count: number, ended: () => void = () => {}): AsyncGenerator<number> {
  try {
    for (let number = 0; number < count; number += 1) yield number;
  } finally {
    ended();
  }
}

async function allOf<T>(parts: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const part of parts) all.push(part);
  return all;
}

describe('the pace of exports', () => {
  it('is not held up by those whose clients do not read on', async () => {
    const pace = new Pace(2);
    const stalled = [1, 2, 3].map(() => pace.of(numbers(5)));
    for (const each of stalled) expect((await each.next()).value).toBe(0);
    expect(await allOf(pace.of(numbers(3)))).toEqual([0, 1, 2]);
  });

  it('lets no more read at once than it says, and all of them in the end', async () => {
    const pace = new Pace(2);
    let [reading, most] = [0, 0];
    async function* slow() {
      for (let part = 0; part < 3; part += 1) {
        reading += 1;
        most = Math.max(most, reading);
        await new Promise(setImmediate);
        reading -= 1;
        yield part;
      }
    }
    const all = await Promise.all([1, 2, 3, 4, 5].map(() => allOf(pace.of(slow()))));
    expect(all).toEqual(Array(5).fill([0, 1, 2]));
    expect(most).toBe(2);
  });

  it('goes on after one that fails or is left, which is told so', async () => {
    const pace = new Pace(1);
    async function* failing(): AsyncGenerator<number> {
      yield* numbers(1);
      throw new Error('broken');
    }
    await expect(allOf(pace.of(failing()))).rejects.toThrow('broken');
    let isEnded = false;
    const left = pace.of(
      numbers(5, () => {
        isEnded = true;
      }),
    );
    await left.next();
    await left.return(undefined);
    expect(isEnded).toBe(true);
    expect(await allOf(pace.of(numbers(2)))).toEqual([0, 1]);
  });
});
