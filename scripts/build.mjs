// Builds what changed since the last build: the server with TypeScript, the pages with Vite.
// `npm start` always runs it, so it must cost nothing if nothing changed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const POLLING_MILLISECONDS = 100;

/** What the pages import of the service. */
const sharedWithPages = ['src/collections.ts', 'src/model', 'src/exchange/formats', 'src/http/pages'];

const parts = [
  {
    name: 'server',
    inputs: ['src', 'tsconfig.json', 'package-lock.json'],
    output: 'dist/src',
    command: ['node_modules/typescript/bin/tsc', '-p', '.'],
  },
  {
    name: 'pages',
    inputs: ['web', ...sharedWithPages, 'schema/examples', 'package-lock.json'],
    output: 'dist/web',
    command: ['node_modules/vite/bin/vite.js', 'build', 'web', '--logLevel', 'warn'],
  },
  {
    name: 'pages on the server',
    inputs: ['web', ...sharedWithPages, 'package-lock.json'],
    output: 'dist/web-server',
    command: ['node_modules/vite/bin/vite.js', 'build', '-c', 'web/vite.server.config.ts', '--logLevel', 'warn'],
  },
];

function filesBelow(path) {
  if (!statSync(join(root, path)).isDirectory()) return [path];
  return readdirSync(join(root, path), { withFileTypes: true })
    .sort((left, right) => (left.name < right.name ? -1 : 1))
    .flatMap((entry) => filesBelow(`${path}/${entry.name}`));
}

function fingerprint(inputs) {
  const hash = createHash('sha256');
  for (const file of inputs.flatMap(filesBelow))
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

function readIfThere(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
}

function isRunning(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** One build at a time, as two would delete each other's files. The lock of a build that was killed does not count. */
function waitForTurn() {
  mkdirSync(join(root, 'dist'), { recursive: true });
  const lock = join(root, 'dist', '.building');
  for (;;) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' });
      process.on('exit', () => rmSync(lock, { force: true }));
      return;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    const holder = readIfThere(lock);
    if (holder === undefined) continue;
    if (!isRunning(Number(holder))) rmSync(lock, { force: true });
    else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, POLLING_MILLISECONDS);
  }
}

waitForTurn();
for (const { name, inputs, output, command } of parts) {
  const stamp = join(root, 'dist', `.${name}-fingerprint`);
  const current = fingerprint(inputs);
  if (readIfThere(stamp) === current) continue;
  process.stdout.write(`Building the ${name} …\n`);
  // Remove outdated files, and repeat a build that failed.
  rmSync(stamp, { force: true });
  rmSync(join(root, output), { recursive: true, force: true });
  // Whatever the environment says, as that of a test does: the pages of development are twice as large.
  const env = { ...process.env, NODE_ENV: 'production' };
  const { status } = spawnSync(process.execPath, command, { cwd: root, stdio: 'inherit', env });
  if (status !== 0) process.exit(status ?? 1);
  writeFileSync(stamp, current);
}
