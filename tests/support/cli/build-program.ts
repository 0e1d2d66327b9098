import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { packageRoot } from '../../../src/package-root.js';

/** How long a build may take, in milliseconds. */
export const BUILD_TIMEOUT = 240_000;

/** Builds the program for tests that start it; it does nothing if nothing has changed since the last build. */
export function buildProgram(): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(packageRoot, 'scripts/build.mjs')], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The build failed: ${stdout}${stderr}`);
}
