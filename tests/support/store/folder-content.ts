import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

async function hashOf(path: string): Promise<string> {
  if ((await stat(path)).isDirectory()) return 'folder';
  return createHash('sha256')
    .update(await readFile(path))
    .digest('hex');
}

/** All that is in a folder: the path of each file in it with a hash of its bytes. */
export async function contentOf(folder: string): Promise<Record<string, string>> {
  const names = (await readdir(folder, { recursive: true })).sort();
  const entries = await Promise.all(names.map(async (name) => [name, await hashOf(join(folder, name))] as const));
  return Object.fromEntries(entries);
}
