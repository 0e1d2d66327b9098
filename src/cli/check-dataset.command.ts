import { readFile, stat } from 'node:fs/promises';
import { DatasetError, type DatasetFile } from '../exchange/formats/dataset/dataset-file.js';
import { parseDataset, readDatasetFolder } from '../exchange/formats/dataset/parse-dataset.js';
import type { Command, Invocation } from './command.js';
import { type ExitCode, exitCodes, UsageError } from './exit-codes.js';

async function readFiles(path: string): Promise<DatasetFile[]> {
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) throw new UsageError(`There is no file or folder ${path}: give the path of one.`);
  return found.isDirectory() ? readDatasetFolder(path) : [{ path, text: await readFile(path, 'utf8') }];
}

async function run({ positionals, options, terminal }: Invocation): Promise<ExitCode> {
  if (positionals.length === 0) throw new UsageError('check-dataset needs a folder or files: check-dataset data');
  const files = (await Promise.all(positionals.map(readFiles))).flat();
  try {
    const { entities, relationships } = parseDataset(files);
    const counts = { files: files.length, entities: entities.length, relationships: relationships.length };
    const text = `${counts.files} files, ${counts.entities} entities, ${counts.relationships} relationships: no problems.`;
    terminal.stdout.write(options['json'] ? `${JSON.stringify({ ...counts, problems: [] })}\n` : `${text}\n`);
    return exitCodes.OK;
  } catch (thrown) {
    if (!(thrown instanceof DatasetError)) throw thrown;
    const { problems, message } = thrown;
    terminal.stdout.write(options['json'] ? `${JSON.stringify({ files: files.length, problems })}\n` : `${message}\n`);
    return exitCodes.INCOMPLETE;
  }
}

export const checkDatasetCommand: Command = {
  name: 'check-dataset',
  usage: 'FOLDER|FILE...',
  summary: 'reports what is wrong in a dataset that curators write; needs no graph',
  options: { json: { type: 'boolean', description: 'Print the problems as JSON.' } },
  examples: [{ command: 'check-dataset data', does: 'check the starting dataset' }],
  run,
};
