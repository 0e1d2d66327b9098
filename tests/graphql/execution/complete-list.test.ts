import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { completeList } from '../../../src/graphql/execution/complete.js';
import { Deadline } from '../../../src/store/deadline.js';

describe('a list whose items must not be null', () => {
  it('leaves no rejection unhandled when one item fails while another is in progress', async () => {
    const unhandled: unknown[] = [];
    const remember = (reason: unknown) => unhandled.push(reason);
    process.on('unhandledRejection', remember);
    const complete = completeList(
      (item) => {
        if (item === 'fails at once') throw new Error('at once');
        return setImmediate().then(() => Promise.reject(new Error('later')));
      },
      false,
      'Thing.items',
      [],
    );
    const run = { context: {}, variables: {}, deadline: new Deadline(), args: [], errors: [] };
    try {
      expect(() => complete(['fails later', 'fails at once'], run, undefined, 'items')).toThrow('at once');
      for (let turn = 0; turn < 5; turn += 1) await setImmediate();
    } finally {
      process.off('unhandledRejection', remember);
    }
    expect(unhandled).toEqual([]);
  });
});
