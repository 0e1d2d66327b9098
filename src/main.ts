#!/usr/bin/env node
import type { Command } from './cli/command.js';
import { exitCodes } from './cli/exit-codes.js';
import { describeFailure } from './cli/expected-errors.js';
import { runCli } from './cli/run-cli.js';

/** Serving: it stops at a signal by itself, once what began is finished, and so never answers how it ended. */
const startCommand: Command = {
  name: 'start',
  usage: '',
  summary: 'serves the graph; what the program does if no command is given',
  options: {},
  mindsSignals: true,
  examples: [{ command: 'start', does: 'serve the graph; the environment says where and which' }],
  async run() {
    try {
      // Loaded only to serve: it is half of the program, and no other command has a use for its memory.
      const { start } = await import('./cli/start.js');
      await start();
      return exitCodes.OK;
    } catch (thrown) {
      process.stderr.write(`officials-graph cannot start. ${describeFailure(thrown)}\n`);
      return exitCodes.FAILED;
    }
  },
};

runCli(process.argv.slice(2), startCommand, process).then((code) => {
  // A server that did start goes on; after a failure nothing may keep the program alive.
  if (code === exitCodes.FAILED) process.exit(code);
  process.exitCode = code;
});
