import type { Command } from './command.js';
import { exitCodes } from './exit-codes.js';
import { describeFailure } from './expected-errors.js';

/** Serves until a signal stops it; it finishes what has begun, so its exit code says only whether it started. */
export const startCommand: Command = {
  name: 'start',
  usage: '',
  summary: 'serves the graph; what the program does if no command is given',
  options: {},
  handlesSignals: true,
  examples: [{ command: 'start', does: 'serve the graph; the environment says where and which' }],
  async run() {
    try {
      // Loaded only here: the server is half of the program, and no other command needs it.
      const { start } = await import('./start.js');
      await start();
      return exitCodes.OK;
    } catch (thrown) {
      process.stderr.write(`officials-graph cannot start. ${describeFailure(thrown)}\n`);
      return exitCodes.FAILED;
    }
  },
};
