import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { syncFolder } from './sync-folder.js';

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
 */
export class LogSync {
  readonly #folder: string;
  /** The files of the log whose names are on the disk too. */
  #synced = '';

  constructor(graphFile: string) {
    this.#folder = `${graphFile}${LOG}`;
  }

  /** @returns The length of the log in bytes. */
  async sync(): Promise<number> {
    const names = await readdir(this.#folder);
    const sizes = await Promise.all(names.map((name) => syncFile(join(this.#folder, name))));
    // Each checkpoint begins a new file.
    if (names.join() !== this.#synced) await syncFolder(this.#folder);
    this.#synced = names.join();
    return sizes.reduce((sum, size) => sum + size, 0);
  }
}
