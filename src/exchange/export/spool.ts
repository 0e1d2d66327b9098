import { randomUUID } from 'node:crypto';
import { type FileHandle, open, unlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';

/** Runs `work` with a temporary file that has no name: it is gone once the work ends, even by the end of the process. */
export async function withSpool<T>(work: (spool: FileHandle) => Promise<T>): Promise<T> {
  const path = join(tmpdir(), `officials-graph-export-${randomUUID()}`);
  const spool = await open(path, 'wx+', 0o600);
  try {
    await unlink(path);
    return await work(spool);
  } finally {
    await spool.close();
  }
}

/** What a file holds, from its beginning. The file stays open. */
export function contentOf(file: FileHandle): Readable {
  return file.createReadStream({ start: 0, autoClose: false });
}
