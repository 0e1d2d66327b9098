import { resolve } from 'node:path';

/** The longest path of a Unix socket: some systems allow 104 bytes, others 108, both with a terminating null. */
const MAXIMUM_BYTES = 103;

/**
 * The socket next to a graph file on which the running service takes backup requests, only from its own user on this
 * machine. Undefined if the path is too long for a socket.
 */
export function socketPathOf(graphFile: string): string | undefined {
  const path = `${resolve(graphFile)}.sock`;
  if (process.platform === 'win32') return `\\\\.\\pipe\\${encodeURIComponent(path)}`;
  return Buffer.byteLength(path) <= MAXIMUM_BYTES ? path : undefined;
}

export const BACKUP_PATH = '/backup';

/** The suffix of a copy until it is verified and renamed. */
export const UNFINISHED = '.unfinished';
