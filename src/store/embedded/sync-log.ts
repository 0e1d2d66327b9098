import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** The suffix of the log beside a graph file, which holds the commits since the last checkpoint. */
export const LOG = '.wal';

async function syncFile(path: string): Promise<number> {
  const file = await open(path, 'r+');
  try {
    await file.datasync();
    return (await file.stat()).size;
  } finally {
    await file.close();
  }
}

/**
 * Flushes the log of a graph file to disk, so that commits survive a power failure; by itself the embedded database
 * does so only ten times a second or after a thousand records.
 * @returns The length of the log in bytes.
 */
export async function syncLog(graphFile: string): Promise<number> {
  const folder = `${graphFile}${LOG}`;
  const sizes = await Promise.all((await readdir(folder)).map((name) => syncFile(join(folder, name))));
  return sizes.reduce((sum, size) => sum + size, 0);
}
