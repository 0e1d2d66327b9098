import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { isOnGlibc } from '../../src/cli/return-freed-memory.js';
import { packageRoot } from '../../src/package-root.js';
import { BUILD_TIMEOUT, buildProgram } from '../support/cli/build-program.js';

const script = join(packageRoot, 'tests/support/cli/free-memory.mjs');
const run = promisify(execFile);

beforeAll(buildProgram, BUILD_TIMEOUT);

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
