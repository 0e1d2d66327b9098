import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { cpuSeconds, residentBytes } from '../measure/process-usage.mjs';

const SECONDS_TO_START = 120;
const project = fileURLToPath(new URL('../..', import.meta.url));

// A signal would end this process without the handlers of its exit, which end the servers.
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.once(signal, () => process.exit(1));

/**
 * @typedef {object} RunningServer
 * @property {string} url of its GraphQL
 * @property {() => number} memory what the process holds of the machine's memory now, in bytes
 * @property {() => number} cpuSeconds how long its threads computed so far; 0 where the system does not tell
 * @property {() => Promise<void>} stop
 */

/**
 * Starts a server as a process of its own and waits for the address of its GraphQL, which it prints.
 * @param {string} file below the project, or anywhere by an absolute path
 * @param {Record<string, string | undefined>} environment beside that of this process
 * @param {readonly string[]} [nodeOptions]
 * @returns {Promise<RunningServer>}
 */
export async function startServer(file, environment, nodeOptions = []) {
  const child = spawn(process.execPath, [...nodeOptions, resolve(project, file)], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_ENV: 'production', LOG_LEVEL: 'warn', PORT: '0', ...environment },
  });
  const ended = once(child, 'exit');
  // A server must not outlive a benchmark that fails.
  const kill = () => void child.kill('SIGKILL');
  process.once('exit', kill);
  const stop = async () => {
    if (child.exitCode === null) child.kill('SIGTERM');
    await ended;
    process.off('exit', kill);
  };
  const url = await Promise.race([addressOf(child.stdout), ended.then(() => undefined), lateness()]);
  if (url === undefined) {
    kill();
    throw new Error(`${file} did not start; what it printed is above.`);
  }
  const pid = child.pid ?? 0;
  return { url, memory: () => residentBytes(pid), cpuSeconds: () => cpuSeconds(pid), stop };
}

/** @param {import('node:stream').Readable} output */
async function addressOf(output) {
  const lines = createInterface({ input: output });
  /** @type {string} */
  const address = await new Promise((resolve) => {
    lines.on('line', (line) => {
      const found = /http:\/\/\S+\/graphql/.exec(line)?.[0];
      if (found) resolve(found);
    });
  });
  return address;
}

/** @returns {Promise<undefined>} */
function lateness() {
  return new Promise((resolve) => {
    setTimeout(resolve, SECONDS_TO_START * 1000, undefined).unref();
  });
}
