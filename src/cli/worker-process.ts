import { type ChildProcess, execFile, fork } from 'node:child_process';
import { once } from 'node:events';
import { promisify } from 'node:util';
import { Worker } from 'node:worker_threads';
import { type ExitCode, exitCodes } from './exit-codes.js';
import { onStopSignal } from './stop-signals.js';

type Environment = Readonly<Record<string, string | undefined>>;

const BYTES = String(128 * 1024);

/**
 * Makes the GNU C library return free memory to the system. By default it raises these thresholds as larger blocks are
 * freed, up to 64 MB a thread, which costs an import 200 MB, as it reopens its graph again and again. The values are the
 * library's initial ones, which no longer change once set (mallopt(3)); it reads them only when a process starts.
 */
export const allocatorSettings: Environment = { MALLOC_TRIM_THRESHOLD_: BYTES, MALLOC_MMAP_THRESHOLD_: BYTES };

/** The id of the parent process; set only in a worker. */
const PARENT = 'OFFICIALS_GRAPH_PARENT';

export function isOnGlibc(): boolean {
  if (process.platform !== 'linux') return false;
  const { header }: { header?: { glibcVersionRuntime?: string } } = process.report.getReport();
  return header?.glibcVersionRuntime !== undefined;
}

/** True for an import into a graph file, unless the environment already has the settings. */
export function needsWorker([command]: readonly string[], environment: Environment = process.env): boolean {
  if (command !== 'import' || environment['NEO4J_URI'] || isWorker(environment)) return false;
  return Object.keys(allocatorSettings).some((name) => environment[name] === undefined) && isOnGlibc();
}

export function isWorker(environment: Environment = process.env): boolean {
  return environment[PARENT] !== undefined;
}

/** Runs this program in a worker with the allocator settings, and ends as the worker does. */
export async function runInWorker(): Promise<ExitCode> {
  const [, program = '', ...args] = process.argv;
  const worker = fork(program, args, { env: { ...allocatorSettings, ...process.env, [PARENT]: String(process.pid) } });
  const ignoreSignals = onStopSignal(() => sendStop(worker));
  await once(worker, 'exit');
  ignoreSignals();
  if (worker.signalCode !== null) process.kill(process.pid, worker.signalCode);
  return Object.values(exitCodes).find((code) => code === worker.exitCode) ?? exitCodes.FAILED;
}

/**
 * Runs a command of this program in a process of its own, with the environment of this one and what is given beside.
 * @throws if it fails, with what it says.
 */
export async function runCommandApart(
  args: readonly string[],
  environment: Environment,
  signal: AbortSignal,
): Promise<void> {
  const [, program = ''] = process.argv;
  await promisify(execFile)(process.execPath, [program, ...args], { env: { ...process.env, ...environment }, signal });
}

/**
 * Sends a message instead of the signal: Ctrl-C reaches the worker too, and a second signal would end it at once. A second
 * signal ends this process, and the worker with it.
 */
function sendStop(worker: ChildProcess): void {
  if (worker.connected) worker.send('stop');
}

/** Calls `stop` at the first message of the parent process. Returns how to stop listening. */
export function onStopMessage(stop: () => void): () => void {
  if (!isWorker()) return () => undefined;
  process.once('message', stop);
  return () => process.off('message', stop);
}

/** Ends the worker when its parent is gone, even by SIGKILL: nothing else could stop it, and it locks the graph file. */
export function endWithParent(): void {
  new Worker(new URL('./parent-watch.js', import.meta.url), { workerData: Number(process.env[PARENT]) }).unref();
  // Otherwise the open channel would keep a finished worker alive.
  process.channel?.unref();
}
