import { readConfig } from '../config.js';
import { BackupError } from '../operations/backup/backup-error.js';
import { type Restored, restoreBackup } from '../operations/backup/restore-backup.js';
import { newestSnapshot } from '../operations/backup/snapshots.js';
import { type Command, type Invocation, textOption } from './command.js';
import { type ExitCode, exitCodes, UsageError } from './exit-codes.js';

function targetOf(invocation: Invocation): string {
  const to = textOption(invocation, 'to');
  if (to !== undefined) return to;
  const { neo4j, graphFile } = readConfig();
  if (neo4j === undefined) return graphFile;
  throw new BackupError('NEO4J_URI is set, and Neo4j restores by its own tools: name a graph file with --to.');
}

function describe({ file, from, nodes, relationships, replaced }: Restored): string {
  const before = replaced === undefined ? [] : [`  the previous graph is now ${replaced}: delete it once you are sure`];
  return [
    `${file}`,
    `  restored from ${from}: ${nodes.toLocaleString('en')} nodes, ${relationships.toLocaleString('en')} relationships`,
    ...before,
    '',
  ].join('\n');
}

async function run(invocation: Invocation): Promise<ExitCode> {
  const { positionals, options, terminal } = invocation;
  const [named, unexpected] = positionals;
  if (unexpected !== undefined) throw new UsageError(`restore takes one backup: write --to ${unexpected}`);
  if (named !== undefined && options['latest']) throw new UsageError('restore takes a backup or --latest, not both.');
  const from = options['latest'] ? await newestSnapshot(readConfig().graphFile) : named;
  if (from === undefined)
    throw new UsageError('restore needs a backup: restore backups/graph.grafeo, or restore --latest');
  const restored = await restoreBackup(from, targetOf(invocation), options['force'] === true);
  terminal.stdout.write(options['json'] ? `${JSON.stringify(restored)}\n` : describe(restored));
  return exitCodes.OK;
}

export const restoreCommand: Command = {
  name: 'restore',
  usage: '[BACKUP]',
  summary: 'restores a graph file from a backup, after verifying it',
  options: {
    latest: { type: 'boolean', description: 'Restore the newest snapshot that the service made of GRAPH_FILE.' },
    to: { type: 'string', value: 'FILE', description: 'The graph file to restore; GRAPH_FILE if left out.' },
    force: { type: 'boolean', description: 'Replace the graph file if it exists; it is moved aside, not deleted.' },
    json: { type: 'boolean', description: 'Print the result as one line of JSON.' },
  },
  examples: [
    { command: 'restore backups/graph.grafeo --to trial.grafeo', does: 'to another file, to inspect it' },
    { command: 'restore --latest --force', does: 'the newest snapshot over the graph' },
    { command: 'restore backups/graph.grafeo --force', does: 'over the graph; the service must not be running' },
  ],
  run,
};
