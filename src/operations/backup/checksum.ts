import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { BackupError } from './backup-error.js';

/** The checksum file of a backup, as «sha256sum --check» reads it. */
export function checksumFileOf(file: string): string {
  return `${file}.sha256`;
}

export async function sha256Of(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}

export async function writeChecksum(file: string, sha256: string): Promise<void> {
  await writeFile(checksumFileOf(file), `${sha256}  ${basename(file)}\n`);
}

/** The recorded checksum of a backup; undefined if there is none. */
async function readChecksum(file: string): Promise<string | undefined> {
  const text = await readFile(checksumFileOf(file), 'utf8').catch(() => undefined);
  return text?.split(/\s/)[0];
}

/**
 * The checksum of a backup.
 * @throws {BackupError} if it differs from the recorded one.
 */
export async function verifiedSha256(file: string): Promise<string> {
  const [sha256, expected] = [await sha256Of(file), await readChecksum(file)];
  if (expected === undefined || expected === sha256) return sha256;
  throw new BackupError(
    `The backup ${file} is not what was written: its checksum is not the one in ${checksumFileOf(file)}. Restore another.`,
  );
}
