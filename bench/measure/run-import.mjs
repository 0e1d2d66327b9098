import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';

const MEMORY_INTERVAL_MILLISECONDS = 100;

/** @param {string} path */
const read = (path) => readFile(path, 'utf8').catch(() => '');

/**
 * The largest memory so far of a process and those it started, in bytes; 0 where the system does not tell.
 * @param {number} pid
 * @returns {Promise<number>}
 */
async function peakMemory(pid) {
  const [status, children] = await Promise.all([
    read(`/proc/${pid}/status`),
    read(`/proc/${pid}/task/${pid}/children`),
  ]);
  const own = Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) * 1024;
  const others = await Promise.all(children.split(' ').filter(Boolean).map(Number).map(peakMemory));
  return others.reduce((sum, other) => sum + other, own);
}

/**
 * Imports a file by the command of a build.
 * @param {string} main the program, as built
 * @param {string} path
 * @param {Record<string, string | undefined>} environment beside that of this process
 */
export async function runImport(main, path, environment) {
  const since = performance.now();
  const child = spawn(process.execPath, [main, 'import', path], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  let memory = 0;
  const sampling = setInterval(async () => {
    memory = Math.max(memory, await peakMemory(child.pid ?? 0));
  }, MEMORY_INTERVAL_MILLISECONDS);
  const [code] = await once(child, 'close');
  clearInterval(sampling);
  if (code !== 0) throw new Error(`The import ended with ${code}.`);
  return { seconds: (performance.now() - since) / 1000, memory };
}
