#!/usr/bin/env node
import { type ExitCode, exitCodes } from './cli/exit-codes.js';
import { endWithParent, isWorker, needsWorker, runInWorker } from './cli/worker-process.js';

async function run(args: readonly string[]): Promise<ExitCode> {
  if (needsWorker(args)) return runInWorker();
  if (isWorker()) endWithParent();
  // Loaded here, so that a process that only waits for its worker does not hold it in memory.
  const [{ runCli }, { startCommand }] = await Promise.all([
    import('./cli/run-cli.js'),
    import('./cli/start.command.js'),
  ]);
  return runCli(args, startCommand, process);
}

const code = await run(process.argv.slice(2));
// A server keeps running; after a failure nothing may keep the process alive.
if (code === exitCodes.FAILED) process.exit(code);
process.exitCode = code;
