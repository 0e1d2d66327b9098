import type { Logger } from 'pino';
import type { Config } from '../config.js';
import type { ReplaceCopies } from '../curation/copies.js';
import { replaceCopies } from '../operations/backup/replace-copies.js';
import { type Snapshots, snapshotFolder, startSnapshots } from '../operations/backup/snapshots.js';
import type { GraphStore } from '../store/store.js';
import { runCommandApart } from './worker-process.js';

const HOUR = 60 * 60 * 1000;

/**
 * Makes snapshots of the graph that the service has open, if it is a file. Each is made by `backup` in a process of its
 * own: it verifies the copy, which takes as much time and memory as opening the graph.
 */
export function serveSnapshots(store: GraphStore, { hours, count }: Config['snapshots'], logger: Logger): Snapshots {
  if (store.file === undefined || hours === 0) return { close: async () => {} };
  const { path } = store.file;
  const args = ['backup', `${snapshotFolder(path)}/`, '--keep', String(count)];
  return startSnapshots(path, {
    intervalMilliseconds: hours * HOUR,
    logger,
    make: (_, signal) => runCommandApart(args, { GRAPH_FILE: path }, signal),
  });
}

/** Long enough for every graph; one that a process is stuck with is tried again at the next start. */
const REPLACING_MILLISECONDS = 10 * 60 * 1000;

/** Replaces the copies of the graph that the service has open, if it is a file, each by a process of its own. */
export function copiesReplacer({ file }: GraphStore, logger: Logger): ReplaceCopies | undefined {
  if (file === undefined) return undefined;
  return () =>
    replaceCopies(file.path, {
      make: (folder) =>
        runCommandApart(
          ['backup', `${folder}/`],
          { GRAPH_FILE: file.path },
          AbortSignal.timeout(REPLACING_MILLISECONDS),
        ),
      onProblem: (thrown, folder) =>
        logger.error({ err: thrown, folder }, 'backups that hold what was purged could not be replaced'),
    });
}
