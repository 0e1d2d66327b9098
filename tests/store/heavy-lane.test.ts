import { setImmediate } from 'node:timers/promises';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { z } from 'zod';
import { Deadline } from '../../src/store/deadline.js';
import { derivedStore } from '../../src/store/derived-store.js';
import { withHeavyLane } from '../../src/store/heavy-lane.js';
import type { LaneOptions } from '../../src/store/lane.js';
import type { Query } from '../../src/store/query.js';
import { createGate, type Gate } from '../support/store/gate.js';
import { openTestStore } from '../support/store/test-store.js';

const shape = { text: 'RETURN 1 AS one', parameters: z.strictObject({}), row: z.strictObject({ one: z.number() }) };
const heavy: Query<Record<string, never>, { one: number }> = { name: 'heavy', isHeavy: true, ...shape };
const light: Query<Record<string, never>, { one: number }> = { name: 'light', ...shape };
const lightOfIds: Query<{ ids: string[] }, { one: number }> = {
  ...{ name: 'light of ids', text: 'RETURN size($ids) / size($ids) AS one' },
  parameters: z.strictObject({ ids: z.array(z.string()) }),
  row: shape.row,
};
const gatedOfIds = { ...lightOfIds, name: 'gated' };

/** A store whose heavy and gated reads wait for gates, in a lane. */
async function openLane(options: LaneOptions) {
  const { store, close } = await openTestStore();
  const gates: Gate[] = [];
  const gated = derivedStore(store, {
    async read(query, parameters) {
      if (query.isHeavy || query.name === gatedOfIds.name) {
        const gate = createGate();
        gates.push(gate);
        await gate.opened;
      }
      return store.read(query, parameters);
    },
  });
  return { laned: withHeavyLane(gated, options), gates, close };
}

describe('the heavy lane', () => {
  it('gives the store so many heavy reads at once, the others in turn, and light ones past them', async () => {
    const { laned, gates, close } = await openLane({ atOnce: 2, waiting: 3 });
    const finished: number[] = [];
    const running = [0, 1, 2, 3, 4].map((index) => laned.read(heavy, {}).then(() => finished.push(index)));
    expect(await laned.read(light, {})).toEqual([{ one: 1 }]);
    await setImmediate();
    expect(gates).toHaveLength(2);
    for (let index = 0; index < 5; index += 1) {
      gates[index]?.open();
      await running[index];
      await vi.waitUntil(() => gates.length >= Math.min(5, index + 3));
      await setImmediate();
      expect(gates).toHaveLength(Math.min(5, index + 3));
    }
    expect(finished).toEqual([0, 1, 2, 3, 4]);
    await close();
  });

  it('gives the store one more while heavy reads are short', async () => {
    const { laned, gates, close } = await openLane({ atOnce: 1, waiting: 9 });
    const clock = vi.spyOn(performance, 'now').mockReturnValue(0);
    onTestFinished(() => clock.mockRestore());
    /** How many of three reads the store is given at once, before each has taken so long. */
    const atOnce = async (milliseconds: number) => {
      const begun = gates.length;
      const running = [1, 2, 3].map(() => laned.read(heavy, {}));
      await setImmediate();
      const given = gates.length - begun;
      clock.mockReturnValue(performance.now() + milliseconds);
      for (let index = begun; index < begun + 3; index += 1) {
        await vi.waitUntil(() => gates[index] !== undefined);
        gates[index]?.open();
      }
      await Promise.all(running);
      return given;
    };
    const given = [await atOnce(0), await atOnce(0), await atOnce(0), await atOnce(1000), await atOnce(0)];
    expect(given).toEqual([1, 1, 2, 2, 1]);
    await close();
  });

  it('does not take reads that fail at once for short ones', async () => {
    const { store, close } = await openTestStore();
    let running = 0;
    let most = 0;
    const failing = derivedStore(store, {
      async read() {
        running += 1;
        most = Math.max(most, running);
        await setImmediate();
        running -= 1;
        throw new Error('failed');
      },
    });
    const laned = withHeavyLane(failing, { atOnce: 1, waiting: 20 });
    await Promise.allSettled(Array.from({ length: 20 }, () => laned.read(heavy, {})));
    expect(most).toBe(1);
    await close();
  });

  it('lets a question wait with all that it reads', async () => {
    const { laned, gates, close } = await openLane({ atOnce: 1, waiting: 1 });
    const [first, second] = [new Deadline(), new Deadline()];
    const running = [laned.read(heavy, {}, first), laned.read(heavy, {}, first), laned.read(heavy, {}, first)];
    await expect(laned.read(heavy, {}, second)).rejects.toMatchObject({ kind: 'BUSY' });
    for (let index = 0; index < 3; index += 1) {
      await vi.waitUntil(() => gates[index] !== undefined);
      gates[index]?.open();
    }
    expect(await Promise.all(running)).toHaveLength(3);
    await close();
  });

  it('refuses what would wait too long, and takes more once there is room', async () => {
    const { laned, gates, close } = await openLane({ atOnce: 1, waiting: 1 });
    const running = [laned.read(heavy, {}), laned.read(heavy, {})];
    await expect(laned.read(heavy, {})).rejects.toMatchObject({ kind: 'BUSY' });
    gates[0]?.open();
    await running[0];
    running.push(laned.read(heavy, {}));
    for (let index = 1; index < 3; index += 1) {
      await vi.waitUntil(() => gates[index] !== undefined);
      gates[index]?.open();
    }
    expect(await running[2]).toEqual([{ one: 1 }]);
    await close();
  });

  it('gives the store no read whose turn comes after its question is given up', async () => {
    const { laned, gates, close } = await openLane({ atOnce: 1, waiting: 9 });
    const deadline = new Deadline();
    const first = laned.read(heavy, {}, deadline);
    const others = Promise.allSettled([laned.read(heavy, {}, deadline), laned.read(heavy, {}, deadline)]);
    await vi.waitUntil(() => gates.length === 1);
    deadline.end();
    gates[0]?.open();
    expect(await first).toEqual([{ one: 1 }]);
    expect(await others).toMatchObject([{ reason: { kind: 'TIMEOUT' } }, { reason: { kind: 'TIMEOUT' } }]);
    expect(gates).toHaveLength(1);
    await close();
  });

  it('gives the store two reads of one question at once that name many, beside heavy ones', async () => {
    const { laned, gates, close } = await openLane({ atOnce: 1, waiting: 9 });
    const named = (count: number) => ({ ids: Array.from({ length: count }, (_, index) => `official:${index}`) });
    const running = laned.read(heavy, {});
    await vi.waitUntil(() => gates.length === 1);
    const deadline = new Deadline();
    const waiting = [1, 2, 3].map(() => laned.read(gatedOfIds, named(101), deadline));
    await vi.waitUntil(() => gates.length === 3);
    expect(await laned.read(lightOfIds, named(100), deadline)).toEqual([{ one: 1 }]);
    expect(await laned.read(lightOfIds, named(101))).toEqual([{ one: 1 }]);
    expect(gates).toHaveLength(3);
    for (let index = 0; index < 4; index += 1) {
      await vi.waitUntil(() => gates[index] !== undefined);
      gates[index]?.open();
    }
    expect(await Promise.all([running, ...waiting])).toEqual(Array(4).fill([{ one: 1 }]));
    await close();
  });

  it('lets the question go first that began first', async () => {
    const { laned, gates, close } = await openLane({ atOnce: 1, waiting: 9 });
    const [early, late] = [new Deadline(), new Deadline()];
    const finished: string[] = [];
    const running = [
      laned.read(heavy, {}, late),
      laned.read(heavy, {}, late).then(() => finished.push('late')),
      laned.read(heavy, {}, early).then(() => finished.push('early')),
    ];
    for (let index = 0; index < 3; index += 1) {
      await vi.waitUntil(() => gates[index] !== undefined);
      gates[index]?.open();
    }
    await Promise.all(running);
    expect(finished).toEqual(['early', 'late']);
    await close();
  });

  it('lets others have the turn of a read that fails', async () => {
    const { store, close } = await openTestStore();
    const failing = derivedStore(store, { read: () => Promise.reject(new Error('failed')) });
    const laned = withHeavyLane(failing, { atOnce: 1, waiting: 1 });
    const results = await Promise.allSettled([laned.read(heavy, {}), laned.read(heavy, {})]);
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    await expect(laned.read(heavy, {})).rejects.toThrow('failed');
    await close();
  });
});
