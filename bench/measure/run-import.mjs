import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpuSeconds, peakBytes, processesOf } from './process-usage.mjs';

const SAMPLING_MILLISECONDS = 100;

/**
 * Imports a file by the command of a build. Its memory, in bytes, is the most that it and the processes it starts held.
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
  const pid = child.pid ?? 0;
  let [memory, cpu] = [0, 0];
  const sampling = setInterval(() => {
    memory = Math.max(memory, peakBytes(pid));
    cpu = Math.max(
      cpu,
      processesOf(pid).reduce((total, one) => total + cpuSeconds(one), 0),
    );
  }, SAMPLING_MILLISECONDS);
  const [code] = await once(child, 'close');
  clearInterval(sampling);
  if (code !== 0) throw new Error(`The import ended with ${code}.`);
  return { seconds: (performance.now() - since) / 1000, cpu, memory };
}
