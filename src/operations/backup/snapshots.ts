import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Logger } from 'pino';
import { BackupError } from './backup-error.js';
import { BACKUP_NAME, backupsIn } from './backup-folder.js';

/** The folder beside a graph file into which the service backs it up by itself. */
export function snapshotFolder(graphFile: string): string {
  return `${resolve(graphFile)}.snapshots`;
}

/**
 * The newest snapshot of a graph file.
 * @throws {BackupError} if there is none.
 */
export async function newestSnapshot(graphFile: string): Promise<string> {
  const folder = snapshotFolder(graphFile);
  const newest = (await backupsIn(folder)).at(-1);
  if (newest !== undefined) return join(folder, newest);
  throw new BackupError(`There is no snapshot in ${folder}: name a backup to restore.`);
}

/** When the newest snapshot was made or, if there is none, the graph file. */
async function lastTime(graphFile: string): Promise<number> {
  const newest = (await backupsIn(snapshotFolder(graphFile))).at(-1);
  if (newest === undefined) return (await stat(graphFile)).birthtimeMs;
  return Date.parse(newest.replace(BACKUP_NAME, '$1-$2-$3T$4:$5:$6Z'));
}

export interface SnapshotOptions {
  readonly intervalMilliseconds: number;
  /** Backs the graph up into a folder. */
  readonly make: (folder: string, signal: AbortSignal) => Promise<void>;
  readonly logger: Logger;
}

export interface Snapshots {
  /** Ends a snapshot that is being made, and makes no more. */
  close(): Promise<void>;
}

/**
 * Makes a snapshot of a graph file whenever the last is older than the interval, also if the service was stopped
 * meanwhile. One that fails is logged, and tried again after an interval.
 */
export function startSnapshots(graphFile: string, { intervalMilliseconds, make, logger }: SnapshotOptions): Snapshots {
  const stopping = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  let running = schedule();

  async function schedule(): Promise<void> {
    const wait = Math.max(0, (await lastTime(graphFile)) + intervalMilliseconds - Date.now());
    if (!stopping.signal.aborted) timer = setTimeout(run, Math.min(wait, intervalMilliseconds));
  }

  function run(): void {
    running = makeOne();
  }

  async function makeOne(): Promise<void> {
    const folder = snapshotFolder(graphFile);
    try {
      await make(folder, stopping.signal);
      logger.info({ folder }, 'snapshot made');
      await schedule();
    } catch (thrown) {
      if (stopping.signal.aborted) return;
      logger.error({ err: thrown, folder }, 'snapshot failed');
      timer = setTimeout(run, intervalMilliseconds);
    }
  }

  return {
    async close() {
      stopping.abort();
      clearTimeout(timer);
      await running;
    },
  };
}
