import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const script = fileURLToPath(new URL('write-graph-file.mjs', import.meta.url));

export interface GraphFileProcess {
  /** The lines it has printed so far. */
  readonly lines: readonly string[];
  /** Resolves once it has printed so many lines; rejects if it ends before. */
  printed(count: number): Promise<void>;
  /** Resolves once it has ended by itself, and all it printed is in `lines`. */
  ended(): Promise<void>;
  /** Kills it with SIGKILL, and resolves once it is gone and all it printed is in `lines`. */
  kill(): Promise<void>;
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'close');
}

/**
 * Starts a process that opens a graph file, with «write» writes to it without end, with «checkpoint» merges its log into the
 * file after each write, with «version» writes once.
 */
export function startGraphFileProcess(
  file: string,
  mode: 'hold' | 'write' | 'checkpoint' | 'version',
  environment: Readonly<Record<string, string>> = {},
): GraphFileProcess {
  const child = spawn(process.execPath, [script, file, mode], {
    env: { ...process.env, ...environment },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const lines: string[] = [];
  const reader = createInterface({ input: child.stdout });
  reader.on('line', (line) => lines.push(line));
  const finished = once(reader, 'close');
  return {
    lines,
    async printed(count) {
      while (lines.length < count) {
        const gone = finished.then(() => 'gone');
        if ((await Promise.race([once(reader, 'line'), gone])) === 'gone' && lines.length < count) {
          throw new Error(`The process ended after ${lines.length} lines.`);
        }
      }
    },
    async ended() {
      await Promise.all([ended(child), finished]);
    },
    async kill() {
      child.kill('SIGKILL');
      await Promise.all([ended(child), finished]);
    },
  };
}
