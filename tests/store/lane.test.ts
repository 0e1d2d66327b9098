import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { Deadline } from '../../src/store/deadline.js';
import { Lane } from '../../src/store/lane.js';

describe('a lane', () => {
  it('takes those of the lowest rank first, and those of one rank as they came', async () => {
    const lane = new Lane({ atOnce: 1 });
    const leave = await lane.enter(new Deadline());
    const order: string[] = [];
    const running = (
      [
        ['long', 9],
        ['short', 1],
        ['as short', 1],
        ['middle', 5],
      ] as const
    ).map(([name, rank]) => lane.run(new Deadline(), async () => order.push(name), rank));
    leave();
    await Promise.all(running);
    expect(order).toEqual(['short', 'as short', 'middle', 'long']);
  });

  it('is entered until it is left', async () => {
    const lane = new Lane({ atOnce: 2, waiting: 0 });
    const [leave] = [await lane.enter(new Deadline()), await lane.enter(new Deadline())];
    await expect(lane.enter(new Deadline())).rejects.toMatchObject({ kind: 'BUSY' });
    leave();
    expect(await lane.run(new Deadline(), async () => 'done')).toBe('done');
  });

  it('is not entered by a question that is over, nor held by it', async () => {
    const lane = new Lane({ atOnce: 1, waiting: 0 });
    const over = new Deadline();
    over.end();
    await expect(lane.enter(over)).rejects.toMatchObject({ kind: 'TIMEOUT' });
    expect(await lane.run(new Deadline(), async () => 'done')).toBe('done');
  });

  it('tells each of many that are given up together in a turn of the event loop of its own', async () => {
    const lane = new Lane({ atOnce: 1 });
    const leave = await lane.enter(new Deadline());
    const deadline = new Deadline();
    let told = 0;
    const waiting = [1, 2, 3].map(() => lane.enter(deadline).catch(() => (told += 1)));
    deadline.end();
    leave();
    const toldByTurn: number[] = [];
    while (told < 3) {
      await setImmediate();
      toldByTurn.push(told);
    }
    await Promise.all(waiting);
    expect(toldByTurn).toEqual(expect.arrayContaining([1, 2, 3]));
  });
});
