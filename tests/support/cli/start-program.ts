import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { packageRoot } from '../../../src/package-root.js';

/** What a program that has ended left behind. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Program {
  /** What it has printed up to its address, which it prints once it listens; undefined if it ended before. */
  readonly url: string | undefined;
  readonly banner: string;
  readonly pid: number | undefined;
  readonly ended: Promise<Ended>;
  /** What it has printed after that: its log. */
  log(): string;
  signal(name: NodeJS.Signals): void;
}

const running = new Set<ChildProcess>();

/** Ends the programs that a failed test has left running. */
export async function endPrograms(): Promise<void> {
  for (const child of running) child.kill('SIGKILL');
  await Promise.all([...running].map((child) => once(child, 'close')));
}

/** What is printed up to the empty line that ends the greeting, or up to the end. */
async function readBanner({ stdout }: ChildProcess): Promise<string> {
  let printed = '';
  for await (const chunk of stdout?.iterator({ destroyOnReturn: false }) ?? []) {
    printed += chunk;
    if (printed.includes('Try:')) break;
  }
  return printed;
}

/** Starts the built program with this environment and no other; resolves once it listens or has ended. */
export async function startProgram(environment: Readonly<Record<string, string>>): Promise<Program> {
  const child = spawn(process.execPath, [join(packageRoot, 'dist/src/main.js')], {
    env: { ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  const stderr = text(child.stderr);
  const closed = once(child, 'close').finally(() => running.delete(child));
  const banner = await readBanner(child);
  let log = '';
  // Read to the end, or a program that logs much would wait for a reader.
  child.stdout.on('data', (chunk) => {
    log += chunk;
  });
  const ended = closed.then(async ([code]) => ({ code, stdout: banner, stderr: await stderr }));
  return {
    url: /http:\/\/\S+(?=\/graphql)/.exec(banner)?.[0],
    banner,
    pid: child.pid,
    ended,
    log: () => log,
    signal: (name) => child.kill(name),
  };
}
