import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** The first round frees what references the handle, the second the handle itself. */
const ROUNDS = 2;

/**
 * Forces garbage collection. The embedded database frees the memory of a graph only when its handle is collected, not
 * when it is closed, and JavaScript does not account for that memory.
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
