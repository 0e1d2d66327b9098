// Frees one large piece of memory, after which the C library by itself keeps smaller ones; then all but the last, which lies
// above them, of some that take 200 MB. Prints how many megabytes less the process holds after that.
// With other settings of the C library in its environment, these are returned.
import { setImmediate } from 'node:timers/promises';

const MEGABYTE = 2 ** 20;
const held = () => process.memoryUsage.rss() / MEGABYTE;
const allocate = (/** @type {number} */ megabytes) => Buffer.allocUnsafeSlow(megabytes * MEGABYTE).fill(1);

async function collectGarbage() {
  for (let round = 0; round < 3; round += 1) {
    globalThis.gc?.();
    await setImmediate();
  }
}

allocate(30);
await collectGarbage();
const pieces = Array.from({ length: 200 }, () => allocate(1));
const before = held();
const last = pieces.at(-1);
pieces.length = 0;
await collectGarbage();
process.stdout.write(`${before - held()} ${last?.length}\n`);
