import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** The log of a graph file, beside it: what was committed since the last checkpoint. */
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
 * Has the operating system write the log of a graph file to the disk, so that what was committed outlives a power failure;
 * answers how long the log is, in bytes. The embedded database does so by itself only ten times a second, or once a
 * thousand records were written.
 */
export async function syncLog(graphFile: string): Promise<number> {
  const folder = `${graphFile}${LOG}`;
  const sizes = await Promise.all((await readdir(folder)).map((name) => syncFile(join(folder, name))));
  return sizes.reduce((sum, size) => sum + size, 0);
}
