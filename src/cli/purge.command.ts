import 'reflect-metadata';
import { runPurge } from '../curation/purge/run-purge.js';
import { ClientError } from '../model/errors.js';
import { type Command, type Invocation, textOption } from './command.js';
import { type ExitCode, exitCodes, UsageError } from './exit-codes.js';
import { withStore } from './with-store.js';

const WHAT_REMAINS =
  'Backups, dumps and exports made before still hold it: delete them, and make new ones (docs/operations.md).';

async function run(invocation: Invocation): Promise<ExitCode> {
  const { positionals, options, terminal } = invocation;
  const [id, unexpected] = positionals;
  if (id === undefined) throw new UsageError('purge needs the id of a fact: purge official:an --reason "…"');
  if (unexpected !== undefined) throw new UsageError('purge takes one id at a time.');
  const reason = textOption(invocation, 'reason');
  if (reason === undefined) throw new UsageError('purge needs a reason, which all readers are told: --reason "…"');
  try {
    const { factId, at } = await withStore((store) => runPurge(store, id, reason));
    terminal.stdout.write(options['json'] ? `${JSON.stringify({ purged: factId, at })}\n` : `purged, as ${factId}\n`);
  } catch (thrown) {
    if (!(thrown instanceof ClientError)) throw thrown;
    terminal.stderr.write(`Nothing was purged. ${thrown.message}\n`);
    return exitCodes.FAILED;
  }
  terminal.stderr.write(`${WHAT_REMAINS}\n`);
  return exitCodes.OK;
}

export const purgeCommand: Command = {
  name: 'purge',
  usage: 'ID',
  summary: 'removes an entity or a relationship for good, with its history',
  options: {
    reason: { type: 'string', value: 'TEXT', description: 'Why, which all readers are told: name nobody.' },
    json: { type: 'boolean', description: 'Print the result as one line of JSON.' },
  },
  examples: [
    {
      command: 'purge official:nguyen-van-a --reason "A judgement of 2026"',
      does: 'the person with all facts of theirs; the service must not have the graph file open',
    },
  ],
  run,
};
