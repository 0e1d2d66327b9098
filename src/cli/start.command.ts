import type { Command } from './command.js';
import { exitCodes } from './exit-codes.js';
import { describeFailure } from './expected-errors.js';

/** Serving: it stops at a signal by itself, once what began is finished, and so never answers how it ended. */
export const startCommand: Command = {
  name: 'start',
  usage: '',
  summary: 'serves the graph; what the program does if no command is given',
  options: {},
  mindsSignals: true,
  examples: [{ command: 'start', does: 'serve the graph; the environment says where and which' }],
  async run() {
    try {
      // Loaded only to serve: it is half of the program, and no other command has a use for its memory.
      const { start } = await import('./start.js');
      await start();
      return exitCodes.OK;
    } catch (thrown) {
      process.stderr.write(`officials-graph cannot start. ${describeFailure(thrown)}\n`);
      return exitCodes.FAILED;
    }
  },
};
