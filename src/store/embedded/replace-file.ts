import { rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { GrafeoDB } from '@grafeo-db/js';
import { syncFile } from './sync-file.js';
import { syncFolder } from './sync-folder.js';

/**
 * Closes a graph file and puts a copy in its place, which holds no byte of what was removed: the file itself keeps some for
 * as long as it is written to. A process that is killed leaves the one or the other.
 */
export async function replaceByCopy(database: GrafeoDB, file: string): Promise<void> {
  const copy = `${file}.rewritten`;
  await rm(copy, { force: true });
  database.save(copy);
  await syncFile(copy);
  database.close();
  await rename(copy, file);
  await syncFolder(dirname(file));
}
