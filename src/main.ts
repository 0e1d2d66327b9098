#!/usr/bin/env node
import { type ExitCode, exitCodes } from './cli/exit-codes.js';
import { endWithParent, isWorker, needsWorker, runInWorker } from './cli/worker-process.js';

async function run(args: readonly string[]): Promise<ExitCode> {
  if (needsWorker(args)) return runInWorker();
  if (isWorker()) endWithParent();
  // Loaded only where it runs: a process that waits for its worker takes no memory for it.
  const [{ runCli }, { startCommand }] = await Promise.all([
    import('./cli/run-cli.js'),
    import('./cli/start.command.js'),
  ]);
  return runCli(args, startCommand, process);
}

const code = await run(process.argv.slice(2));
// A server that did start goes on; after a failure nothing may keep the program alive.
if (code === exitCodes.FAILED) process.exit(code);
process.exitCode = code;
