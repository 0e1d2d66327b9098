import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import type { Command } from '../../../src/cli/command.js';
import { exitCodes } from '../../../src/cli/exit-codes.js';
import { runCli } from '../../../src/cli/run-cli.js';

const start: Command = {
  name: 'start',
  usage: '',
  summary: 'serves',
  options: {},
  examples: [],
  run: async ({ terminal }) => {
    terminal.stdout.write('serving');
    return exitCodes.OK;
  },
};

/** Runs the program in this process, with a `start` that only prints `serving`; returns its exit code and output. */
export async function runCommand(...args: string[]) {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const printed = Promise.all([text(stdout), text(stderr)]);
  const code = await runCli(args, start, { stdout, stderr });
  stdout.end();
  stderr.end();
  const [out, err] = await printed;
  return { code, out, err };
}
