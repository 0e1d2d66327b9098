import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** What holds the handle lets go of it in a first round, and the handle goes in a second. */
const ROUNDS = 2;

/**
 * Has JavaScript forget what it can. The embedded database frees the memory of a graph when its handle is forgotten, not
 * when it is closed; JavaScript, which knows nothing of that memory, would not hurry.
 */
export async function collectGarbage(): Promise<void> {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  for (let round = 0; round < ROUNDS; round += 1) {
    await setImmediate();
    if (typeof collect === 'function') collect();
  }
  await setImmediate();
}
