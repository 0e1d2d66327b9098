import 'reflect-metadata';
import type { Copies } from '../curation/copies.js';
import { runPurge } from '../curation/purge/run-purge.js';
import { ClientError, messageOf } from '../model/errors.js';
import { makeBackup } from '../operations/backup/make-backup.js';
import { replaceCopies } from '../operations/backup/replace-copies.js';
import type { GraphStore } from '../store/store.js';
import { type Command, type Invocation, type Terminal, textOption } from './command.js';
import { type ExitCode, exitCodes, UsageError } from './exit-codes.js';
import { withStore } from './with-store.js';

const WHAT_REMAINS =
  'Other backups, dumps and exports made before still hold it: delete them, and make new ones (docs/operations.md).';

function describe({ deleted, made, remaining }: Copies): string[] {
  return [
    ...deleted.map((file) => `  deleted, as it held that: ${file}`),
    ...made.map((file) => `  made in its place: ${file}`),
    ...remaining.map((file) => `  still holds it, delete it: ${file}`),
  ];
}

/** Purges from an open store, and from the backups that are known of. */
async function purgeFrom(store: GraphStore, id: string, reason: string, terminal: Terminal) {
  const { file } = store;
  const copy = file && (async (to: string) => ({ ...(await file.copyTo(to)), byService: false }));
  return runPurge(
    store,
    id,
    reason,
    copy &&
      (() =>
        replaceCopies(file.path, {
          make: async (folder) => void (await makeBackup(file.path, `${folder}/`, { copy })),
          onProblem: (thrown, folder) =>
            terminal.stderr.write(`The backups in ${folder} are left: ${messageOf(thrown)}\n`),
        })),
  );
}

async function run(invocation: Invocation): Promise<ExitCode> {
  const { positionals, options, terminal } = invocation;
  const [id, unexpected] = positionals;
  if (id === undefined) throw new UsageError('purge needs the id of a fact: purge official:an --reason "…"');
  if (unexpected !== undefined) throw new UsageError('purge takes one id at a time.');
  const reason = textOption(invocation, 'reason');
  if (reason === undefined) throw new UsageError('purge needs a reason, which all readers are told: --reason "…"');
  try {
    const { factId, at, copies } = await withStore((store) => purgeFrom(store, id, reason, terminal));
    const lines = [`purged, as ${factId}`, ...(copies ? describe(copies) : [])];
    terminal.stdout.write(
      options['json'] ? `${JSON.stringify({ purged: factId, at, copies })}\n` : `${lines.join('\n')}\n`,
    );
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
