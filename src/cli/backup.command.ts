import { dirname, resolve } from 'node:path';
import { readConfig } from '../config.js';
import { BackupError } from '../operations/backup/backup-error.js';
import { keepNewest } from '../operations/backup/backup-folder.js';
import { copyGraph } from '../operations/backup/copy-graph.js';
import { rememberFolder } from '../operations/backup/kept-folders.js';
import { type Backup, makeBackup } from '../operations/backup/make-backup.js';
import { type Command, type Invocation, textOption } from './command.js';
import { type ExitCode, exitCodes, UsageError } from './exit-codes.js';
import { PROGRAM } from './help.js';

const ON_NEO4J = `The graph is on Neo4j, whose own tools back it up:
  while it runs (Enterprise):    neo4j-admin database backup --to-path=FOLDER neo4j
  stopped (every edition):       neo4j-admin database dump --to-path=FOLDER neo4j
  to restore:                    neo4j-admin database restore, neo4j-admin database load
«${PROGRAM} export --out graph.ndjson» holds all facts too, and «import» reads them into either store.`;

function describe({ file, bytes, nodes, relationships, sha256, byService }: Backup): string {
  return [
    `${file}`,
    `  ${bytes.toLocaleString('en')} bytes, ${nodes.toLocaleString('en')} nodes, ${relationships.toLocaleString('en')} relationships`,
    `  copied by ${byService ? 'the running service' : 'this command, as no service runs'}; verified by opening and counting`,
    `  sha256 ${sha256}`,
    '',
  ].join('\n');
}

/** How many backups are kept in the folder; undefined for all. */
function keepOf(invocation: Invocation): number | undefined {
  const keep = textOption(invocation, 'keep');
  if (keep !== undefined && !/^[1-9]\d{0,3}$/.test(keep))
    throw new UsageError('--keep is a whole number from 1 to 9999.');
  return keep === undefined ? undefined : Number(keep);
}

async function run(invocation: Invocation): Promise<ExitCode> {
  const { positionals, options, terminal } = invocation;
  const [path, unexpected] = positionals;
  if (path === undefined) throw new UsageError('backup needs a file or a folder: backup backups/');
  if (unexpected !== undefined) throw new UsageError(`backup takes one file or folder, not ${unexpected} too.`);
  const config = readConfig();
  if (config.neo4j !== undefined) throw new BackupError(ON_NEO4J);
  const keep = keepOf(invocation);
  const graphFile = resolve(config.graphFile);
  const backup = await makeBackup(graphFile, path, {
    copy: (file) => copyGraph({ ...config, graphFile }, file),
    force: options['force'] === true,
  });
  if (keep !== undefined) {
    await keepNewest(dirname(backup.file), keep);
    await rememberFolder(graphFile, dirname(backup.file));
  }
  terminal.stdout.write(options['json'] ? `${JSON.stringify(backup)}\n` : describe(backup));
  return exitCodes.OK;
}

export const backupCommand: Command = {
  name: 'backup',
  usage: 'FILE|FOLDER/',
  summary: 'copies the graph file, with or without a running service, and verifies the copy',
  options: {
    force: { type: 'boolean', description: 'Replace the file if it exists.' },
    keep: {
      type: 'string',
      value: 'COUNT',
      description: 'Then delete all backups in the same folder but so many, the newest.',
    },
    json: { type: 'boolean', description: 'Print the result as one line of JSON.' },
  },
  examples: [
    { command: 'backup backups/', does: 'into a folder, under a name with the time' },
    { command: 'backup backups/ --keep 30', does: 'and delete all in it but the newest 30' },
    { command: 'backup before-import.grafeo', does: 'to a new file' },
  ],
  run,
};
