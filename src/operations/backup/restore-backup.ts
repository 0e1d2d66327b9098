import { constants, existsSync } from 'node:fs';
import { copyFile, mkdir } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { StoreError } from '../../model/errors.js';
import { graphFiles } from '../../store/open-store.js';
import type { GraphSize } from '../../store/store.js';
import { BackupError } from './backup-error.js';
import { UNFINISHED } from './backup-socket.js';
import { sha256Of, verifiedSha256 } from './checksum.js';
import { removeGraph } from './remove-graph.js';

/** A backup that was restored and verified. */
export interface Restored extends GraphSize {
  readonly from: string;
  readonly file: string;
  readonly sha256: string;
  /** Where the previous graph was moved; undefined if there was none. */
  readonly replaced: string | undefined;
}

function refuseExisting(file: string, force: boolean): void {
  const [there] = graphFiles.pathsOf(file);
  if (force || there === undefined) return;
  throw new BackupError(`There is a file ${there}: restore to another with --to, or replace it with --force.`);
}

/** Never replaces a graph that is open in a process; a damaged graph may be replaced. */
function refuseOpen(file: string): void {
  try {
    if (existsSync(file)) graphFiles.sizeOf(file);
  } catch (thrown) {
    if (!(thrown instanceof StoreError && thrown.kind === 'LOCKED')) return;
    throw new BackupError(`A process has the graph file ${file} open: stop the service, then restore.`);
  }
}

/** Where the old graph goes. Nothing is deleted, so that restoring the wrong backup can be undone. */
function asideOf(file: string, now: Date): string {
  const aside = `${file}.replaced-${now.toISOString().replace(/[-:]|\.\d+/g, '')}`;
  return graphFiles.pathsOf(aside).length === 0 ? aside : asideOf(file, new Date(now.getTime() + 1000));
}

/** Finishes what a killed restore left. If that is lost, this one takes its place. */
async function finishEarlier(file: string): Promise<void> {
  try {
    await graphFiles.finishExchange(file);
  } catch (thrown) {
    if (!(thrown instanceof StoreError && thrown.kind === 'LOST')) throw thrown;
  }
}

async function copyVerified(from: string, unfinished: string): Promise<string> {
  const sha256 = await verifiedSha256(from);
  await copyFile(from, unfinished, constants.COPYFILE_EXCL);
  if ((await sha256Of(unfinished)) === sha256) return sha256;
  throw new BackupError(`The copy of ${from} is not the same as the backup: check the disk, then restore again.`);
}

/**
 * Restores a graph file from a backup, which is verified before anything is replaced.
 * @throws {BackupError} if the backup is damaged, if the file is open, or if it exists and `force` is not given.
 */
export async function restoreBackup(from: string, to: string, force: boolean, now = new Date()): Promise<Restored> {
  const [backup, file] = [resolve(from), resolve(to)];
  if (!existsSync(backup)) throw new BackupError(`There is no backup ${backup}.`);
  if (backup === file) throw new BackupError(`${file} is the backup itself: restore to another file with --to.`);
  await finishEarlier(file);
  refuseExisting(file, force);
  refuseOpen(file);
  await mkdir(dirname(file), { recursive: true });
  const unfinished = `${file}${UNFINISHED}`;
  const prepared = await prepare(backup, unfinished);
  const wasThere = graphFiles.pathsOf(file).length > 0;
  const aside = asideOf(file, now);
  await graphFiles.exchange(file, unfinished, aside);
  return { from: backup, file, replaced: wasThere ? aside : undefined, ...prepared };
}

/** Copies a backup, and verifies the copy. */
async function prepare(backup: string, unfinished: string): Promise<GraphSize & { readonly sha256: string }> {
  await removeGraph(unfinished);
  try {
    const sha256 = await copyVerified(backup, unfinished);
    const size = graphFiles.sizeOf(unfinished);
    // Whoever holds an answer of the graph as it was, or went on to be, asks again.
    await graphFiles.beginAnew(unfinished);
    return { sha256, ...size };
  } catch (thrown) {
    await removeGraph(unfinished);
    throw thrown;
  }
}
