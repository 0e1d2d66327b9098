import { readdir } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { Copies } from '../../curation/copies.js';
import { graphFiles } from '../../store/open-store.js';
import { backupsIn, deleteBackup, deleteUnfinished } from './backup-folder.js';
import { keptFolders } from './kept-folders.js';

/** Past every name that a backup gets. */
const ANY = 'graph-~';

export interface ReplaceOptions {
  /** Backs the graph up into a folder. */
  readonly make: (folder: string) => Promise<void>;
  readonly onProblem: (thrown: unknown, folder: string) => void;
}

/** Makes a backup in a folder that has some, then deletes those from before. */
async function replaceIn(folder: string, make: ReplaceOptions['make']): Promise<Pick<Copies, 'deleted' | 'made'>> {
  // What is being copied at the moment may be from before too.
  await deleteUnfinished(folder, ANY);
  const before = await backupsIn(folder);
  if (before.length > 0) await make(folder);
  for (const name of before) await deleteBackup(join(folder, name));
  const made = (await backupsIn(folder)).filter((name) => !before.includes(name));
  return { deleted: before.map((name) => join(folder, name)), made: made.map((name) => join(folder, name)) };
}

/** What «restore» and «adopt» set aside, for whoever asked for that to delete. */
async function setAside(graphFile: string): Promise<string[]> {
  const begin = `${basename(graphFile)}.`;
  const names = await readdir(dirname(graphFile));
  return names
    .filter((name) => name.startsWith(begin) && /^(replaced|before-adopt)-\d+T\d+Z$/.test(name.slice(begin.length)))
    .map((name) => join(dirname(graphFile), name))
    .flatMap((path) => graphFiles.pathsOf(path).slice(0, 1));
}

/**
 * Replaces the snapshots of a graph file, and its backups in folders that `backup --keep` was given, by one in each folder.
 * What cannot be replaced is left.
 */
export async function replaceCopies(graphFile: string, { make, onProblem }: ReplaceOptions): Promise<Copies> {
  const file = resolve(graphFile);
  const [deleted, made, remaining]: [string[], string[], string[]] = [[], [], []];
  for (const folder of await keptFolders(file)) {
    try {
      const replaced = await replaceIn(folder, make);
      deleted.push(...replaced.deleted);
      made.push(...replaced.made);
    } catch (thrown) {
      onProblem(thrown, folder);
      remaining.push(...(await backupsIn(folder)).map((name) => join(folder, name)));
    }
  }
  return {
    deleted,
    made,
    remaining: [...remaining, ...(await setAside(file))],
    isUnfinished: remaining.length > 0,
  };
}
