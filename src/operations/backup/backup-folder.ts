import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { UNFINISHED } from './backup-socket.js';
import { checksumFileOf } from './checksum.js';
import { removeGraph } from './remove-graph.js';

/** The names that backups get in a folder; their order is that of their times. */
export const BACKUP_NAME = /^graph-(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z\.grafeo$/;

async function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch(() => []);
}

/** The names of the backups in a folder, the oldest first. */
export async function backupsIn(folder: string): Promise<string[]> {
  return (await namesIn(folder)).filter((name) => BACKUP_NAME.test(name)).sort();
}

export async function deleteBackup(file: string): Promise<void> {
  await rm(checksumFileOf(file), { force: true });
  await removeGraph(file);
}

/**
 * Deletes what killed processes left of backups that were to have names before the given one. Who is making one of them has
 * to begin again.
 */
export async function deleteUnfinished(folder: string, before: string): Promise<void> {
  for (const name of await namesIn(folder)) {
    const [whole = '', rest] = name.split(UNFINISHED);
    if (rest === '' && BACKUP_NAME.test(whole) && whole < before) await removeGraph(join(folder, name));
  }
}

/** Deletes all backups in a folder but the newest. */
export async function keepNewest(folder: string, count: number): Promise<void> {
  const names = await backupsIn(folder);
  await deleteUnfinished(folder, names.at(-1) ?? '');
  for (const name of names.slice(0, -count)) await deleteBackup(join(folder, name));
}
