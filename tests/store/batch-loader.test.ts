import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { StoreError } from '../../src/model/errors.js';
import { BatchLoader } from '../../src/store/batch-loader.js';
import { SeededRandom, seedOf, seedsFrom } from '../support/seeded-random.js';

interface Question {
  readonly of: string;
}

/** Lets other work go on for so many turns of the event loop. */
async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn += 1) await setImmediate();
}

/** A store in which some ids make any query fail that names them, and which counts its calls. */
class Store {
  calls = 0;
  underWay = 0;
  mostUnderWay = 0;
  largest = 0;

  constructor(private readonly random: SeededRandom) {}

  async read(ids: readonly string[], { of }: Question): Promise<string[]> {
    this.calls += 1;
    this.underWay += 1;
    this.mostUnderWay = Math.max(this.mostUnderWay, this.underWay);
    this.largest = Math.max(this.largest, ids.length);
    await turns(this.random.below(3));
    this.underWay -= 1;
    const poison = ids.find((id) => id.startsWith('poison'));
    if (poison !== undefined) throw new StoreError('QUERY', `${poison} of ${of} cannot be read`);
    return ids.map((id) => `${of} of ${id}`);
  }
}

describe('batched reads', () => {
  it.each(seedsFrom(1, 3))('return to each caller its own value or error, seed %i', async (seed) => {
    const random = new SeededRandom(seed);
    const store = new Store(random);
    const reads = new BatchLoader<Question, string>((ids, question) => store.read(ids, question));
    const asked = Array.from({ length: 3000 }, async (_, index) => {
      await turns(random.below(40));
      const id = random.chance(0.01) ? `poison-${index}` : `id-${random.below(400)}`;
      const of = random.pick(['name', 'roles']);
      const told = await reads.load(id, { of }).then(
        (value) => value,
        (thrown: Error) => thrown.message,
      );
      expect(told).toBe(id.startsWith('poison') ? `${id} of ${of} cannot be read` : `${of} of ${id}`);
    });
    await Promise.all(asked);
    expect(store.calls).toBeLessThan(1500);
  });

  it('read an id once for concurrent callers', async () => {
    const store = new Store(new SeededRandom(seedOf(1)));
    const reads = new BatchLoader<Question, string>((ids, question) => store.read(ids, question));
    const values = await Promise.all(Array.from({ length: 500 }, () => reads.load('a', { of: 'name' })));
    expect(new Set(values)).toEqual(new Set(['name of a']));
    expect([store.calls, store.largest]).toEqual([1, 1]);
  });

  it('cache nothing: a later call reads again', async () => {
    let value = 0;
    const reads = new BatchLoader<null, number>(async (ids) => {
      value += 1;
      return ids.map(() => value);
    });
    expect(await reads.load('a', null)).toBe(1);
    expect(await reads.load('a', null)).toBe(2);
  });

  it('are retried in parts only where a part may succeed', async () => {
    let calls = 0;
    const reads = new BatchLoader<null, number>(async () => {
      calls += 1;
      throw new StoreError('UNREACHABLE', 'gone');
    });
    const told = await Promise.allSettled(['a', 'b', 'c', 'd'].map((id) => reads.load(id, null)));
    expect(told.every(({ status }) => status === 'rejected')).toBe(true);
    expect(calls).toBe(1);
  });

  it('have at most two calls per question in flight, with at most a thousand ids each', async () => {
    const store = new Store(new SeededRandom(seedOf(2)));
    const reads = new BatchLoader<Question, string>((ids, question) => store.read(ids, question));
    await Promise.all(Array.from({ length: 5000 }, (_, index) => reads.load(`${index}`, { of: 'name' })));
    expect(store.mostUnderWay).toBeLessThanOrEqual(2);
    expect(store.largest).toBeLessThanOrEqual(1000);
  });
});
