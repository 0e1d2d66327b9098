import { rebuildBounds } from '../facts/bounds/rebuild-bounds.js';
import type { Command, Invocation } from './command.js';
import { type ExitCode, exitCodes, UsageError } from './exit-codes.js';
import { withStore } from './with-store.js';

async function run({ positionals, options, terminal }: Invocation): Promise<ExitCode> {
  if (positionals.length > 0) throw new UsageError('rebuild-bounds takes no arguments: it is of the whole graph.');
  const rebuilt = await withStore(rebuildBounds, async () => undefined);
  terminal.stdout.write(
    options['json']
      ? `${JSON.stringify({ rebuilt })}\n`
      : `the bounds of ${rebuilt.toLocaleString('en')} tenures were others\n`,
  );
  return exitCodes.OK;
}

export const rebuildBoundsCommand: Command = {
  name: 'rebuild-bounds',
  usage: '',
  summary: 'computes anew the days on which tenures surely did not hold, which lists leave out',
  options: { json: { type: 'boolean', description: 'Print the result as one line of JSON.' } },
  examples: [
    {
      command: 'rebuild-bounds',
      does: 'mend what check reports as derived-bounds; the service must not have the graph file open',
    },
  ],
  run,
};
