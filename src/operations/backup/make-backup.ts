import { existsSync } from 'node:fs';
import { mkdir, rm, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { graphFiles } from '../../store/open-store.js';
import type { GraphSize } from '../../store/store.js';
import { BackupError } from './backup-error.js';
import { UNFINISHED } from './backup-socket.js';
import { checksumFileOf, sha256Of, writeChecksum } from './checksum.js';
import { removeGraph } from './remove-graph.js';

/** A backup that was made and verified. */
export interface Backup extends GraphSize {
  readonly file: string;
  readonly bytes: number;
  readonly sha256: string;
  /** True if a running service made the copy. */
  readonly byService: boolean;
}

/** Names a backup in a folder after the time, so that scheduled backups never collide. */
async function fileFor(path: string, now: Date): Promise<string> {
  const isFolder = await stat(path).then(
    (found) => found.isDirectory(),
    () => path.endsWith('/'),
  );
  if (!isFolder) return resolve(path);
  const time = now.toISOString().replace(/[-:]|\.\d+/g, '');
  const file = resolve(join(path, `graph-${time}.grafeo`));
  return existsSync(file) ? fileFor(path, new Date(now.getTime() + 1000)) : file;
}

function refuseExisting(file: string, force: boolean): void {
  if (graphFiles.hasLog(file)) {
    throw new BackupError(`Beside ${file} lies a log: it is a graph that was written to, not a backup. Name another.`);
  }
  if (force || !existsSync(file)) return;
  throw new BackupError(`There is a file ${file}: name another, or replace it with --force.`);
}

/** Opening the copy reads all of it and finds any damage; its size must match what was copied. */
function verify(file: string, expected: GraphSize): void {
  const found = graphFiles.sizeOf(file);
  if (found.nodes === expected.nodes && found.relationships === expected.relationships) return;
  const counts = ({ nodes, relationships }: GraphSize) => `${nodes} nodes and ${relationships} relationships`;
  throw new BackupError(`The copy holds ${counts(found)} and not ${counts(expected)}: it is not kept. Try again.`);
}

async function finish(unfinished: string, file: string): Promise<{ bytes: number; sha256: string }> {
  const [{ size }, sha256] = [await stat(unfinished), await sha256Of(unfinished)];
  // In this order no file ever lies next to the checksum of another, and a kill leaves the old backup or the new one.
  await rm(checksumFileOf(file), { force: true });
  await graphFiles.replace(file, unfinished);
  await writeChecksum(file, sha256);
  return { bytes: size, sha256 };
}

export interface BackupOptions {
  /** Copies the graph to a new file. */
  readonly copy: (file: string) => Promise<GraphSize & Pick<Backup, 'byService'>>;
  readonly force?: boolean;
  readonly now?: Date;
}

/**
 * Copies the embedded graph to a file or folder, with or without a running service, and verifies the copy.
 * @throws {BackupError} if the file exists and `force` is not given, or the copy fails.
 */
export async function makeBackup(
  graphFile: string,
  path: string,
  { copy, force = false, now = new Date() }: BackupOptions,
): Promise<Backup> {
  const file = await fileFor(path, now);
  if (file === resolve(graphFile)) throw new BackupError(`${file} is the graph itself: name another file.`);
  refuseExisting(file, force);
  await mkdir(dirname(file), { recursive: true });
  const unfinished = `${file}${UNFINISHED}`;
  await removeGraph(unfinished);
  try {
    const { byService, ...size } = await copy(unfinished);
    verify(unfinished, size);
    refuseExisting(file, force);
    return { file, ...size, byService, ...(await finish(unfinished, file)) };
  } finally {
    await removeGraph(unfinished);
  }
}
