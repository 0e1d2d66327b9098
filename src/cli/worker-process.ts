import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { type ExitCode, exitCodes } from './exit-codes.js';

type Environment = Readonly<Record<string, string | undefined>>;

const BYTES = String(128 * 1024);

/**
 * Has the GNU C library return memory to the system once it is free. Left alone it raises these thresholds, up to 64 MB a
 * thread, as larger blocks are freed: an import, which opens its graph again and again, would take two hundred megabytes
 * more. The values are the library's own first ones, which stay once they are set (mallopt(3)); it reads them only when a
 * process starts.
 */
export const allocatorSettings: Environment = { MALLOC_TRIM_THRESHOLD_: BYTES, MALLOC_MMAP_THRESHOLD_: BYTES };

/** Set in the worker process alone: the id of the process that started it. */
const PARENT = 'OFFICIALS_GRAPH_PARENT';

export function isOnGlibc(): boolean {
  if (process.platform !== 'linux') return false;
  const { header }: { header?: { glibcVersionRuntime?: string } } = process.report.getReport();
  return header?.glibcVersionRuntime !== undefined;
}

/** Whether a command should run in a worker: an import into a graph file, unless the environment has the settings. */
export function needsWorker([command]: readonly string[], environment: Environment = process.env): boolean {
  if (command !== 'import' || environment['NEO4J_URI'] || isWorker(environment)) return false;
  return Object.keys(allocatorSettings).some((name) => environment[name] === undefined) && isOnGlibc();
}

export function isWorker(environment: Environment = process.env): boolean {
  return environment[PARENT] !== undefined;
}

/** Runs this program in a worker with the allocator's settings, and ends as the worker does. */
export async function runInWorker(): Promise<ExitCode> {
  const [, program = '', ...args] = process.argv;
  const worker = fork(program, args, { env: { ...allocatorSettings, ...process.env, [PARENT]: String(process.pid) } });
  const stop = () => sendStop(worker);
  const signals = ['SIGINT', 'SIGTERM'] as const;
  for (const name of signals) process.once(name, stop);
  await once(worker, 'exit');
  for (const name of signals) process.off(name, stop);
  if (worker.signalCode !== null) process.kill(process.pid, worker.signalCode);
  return Object.values(exitCodes).find((code) => code === worker.exitCode) ?? exitCodes.FAILED;
}

/**
 * A message, not the signal: Ctrl-C reaches the worker too, and the same signal twice would end it at once. After a second
 * signal this process ends, and the worker with it.
 */
function sendStop(worker: ChildProcess): void {
  if (worker.connected) worker.send('stop');
}

/** Calls `stop` at the first message of the process that started this worker; answers how to call it no more. */
export function onStopMessage(stop: () => void): () => void {
  if (!isWorker()) return () => undefined;
  process.once('message', stop);
  return () => process.off('message', stop);
}

/**
 * Ends the worker when the process that started it is gone, even by SIGKILL: nothing could stop it any more, and it holds
 * the graph file.
 */
export function endWithParent(): void {
  new Worker(new URL('./parent-watch.js', import.meta.url), { workerData: Number(process.env[PARENT]) }).unref();
  // Listening to the parent alone does not keep a worker alive that has finished.
  process.channel?.unref();
}
