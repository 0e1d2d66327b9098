import { resolve } from 'node:path';

/** What the systems that have sockets in folders take: 104 bytes on some, 108 on others, an end included. */
const MAXIMUM_BYTES = 103;

/**
 * Where a running service takes requests for backups of its graph file: a socket beside it, for the user of the service
 * alone, on this machine alone. Undefined if the path is too long to be one.
 */
export function socketPathOf(graphFile: string): string | undefined {
  const path = `${resolve(graphFile)}.sock`;
  if (process.platform === 'win32') return `\\\\.\\pipe\\${encodeURIComponent(path)}`;
  return Buffer.byteLength(path) <= MAXIMUM_BYTES ? path : undefined;
}

/** Where a copy is asked for on the socket. */
export const BACKUP_PATH = '/backup';

/** A copy is written beside the backup it becomes, and has its name once it is verified. */
export const UNFINISHED = '.unfinished';
