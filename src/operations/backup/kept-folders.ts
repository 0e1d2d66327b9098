import { appendFile, readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { snapshotFolder } from './snapshots.js';

/** Beside a graph file: the folders into which it was backed up with `--keep`, one on a line. */
const listOf = (graphFile: string) => `${resolve(graphFile)}.backups`;

/** The folders of whose backups the program itself deletes the older ones. */
export async function keptFolders(graphFile: string): Promise<string[]> {
  const text = await readFile(listOf(graphFile), 'utf8').catch(() => '');
  return [...new Set([snapshotFolder(graphFile), ...text.split('\n').filter((line) => line !== '')])];
}

/** Remembers a folder, for a purge to find its backups. */
export async function rememberFolder(graphFile: string, folder: string): Promise<void> {
  if ((await keptFolders(graphFile)).includes(resolve(folder))) return;
  await appendFile(listOf(graphFile), `${resolve(folder)}\n`);
}
