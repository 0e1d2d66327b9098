import { execFile, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { isOnGlibc } from '../../src/cli/return-freed-memory.js';
import { packageRoot } from '../../src/package-root.js';

const script = join(packageRoot, 'tests/cli/support/free-memory.mjs');
const run = promisify(execFile);

// It does nothing if nothing has changed since the last build.
beforeAll(() => {
  const { status, stderr } = spawnSync(process.execPath, [join(packageRoot, 'scripts/build.mjs')], {
    encoding: 'utf8',
  });
  expect(status, stderr).toBe(0);
}, 240_000);

async function megabytesReturned(...args: string[]): Promise<number> {
  const { stdout } = await run(process.execPath, ['--expose-gc', script, ...args]);
  return Number.parseFloat(stdout);
}

// Other C libraries are left as they are: there is nothing to set.
describe.runIf(isOnGlibc())('memory that is freed', () => {
  it('goes back to the system at once if so told, which the C library by itself would keep', async () => {
    expect(await megabytesReturned()).toBeLessThan(50);
    expect(await megabytesReturned('return')).toBeGreaterThan(150);
  });
});
