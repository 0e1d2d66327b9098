import { StoreError } from '../../model/errors.js';
import { withDeadline } from '../deadline.js';
import type { QueryRunner } from '../store.js';

/** How often the graph is read while others write, before it is read while they wait. */
const FREE_TRIES = 2;

/** A graph of which each query sees the latest. */
export interface ChangingGraph {
  readonly reads: QueryRunner;
  /** The version of the graph, which no two states share. */
  version(): Promise<string>;
  /** Runs `work` while nobody writes facts; it begins once those have committed that do. */
  whileLocked<T>(work: () => Promise<T>): Promise<T>;
  /** How long writes may be made to wait. */
  readonly longestLock: number;
}

type Work<T> = (moment: QueryRunner) => Promise<T>;

function tooLong(milliseconds: number): StoreError {
  return new StoreError(
    'TIMEOUT',
    `The graph is written to all the time, and was not read in the ${milliseconds / 1000} seconds for which writes wait. Read it when less is written, or copy it with «neo4j-admin database dump».`,
  );
}

function othersWrite(): StoreError {
  return new StoreError(
    'CONFLICT',
    'The graph could not be read as it is at one moment: another program writes to it and does not take the write lock. Try again when that has ended.',
  );
}

/** Reads, and answers nothing if the graph was written to meanwhile. */
async function tryToRead<T>({ version }: ChangingGraph, read: () => Promise<T>, versionAfter = version) {
  const before = await version();
  const result = await read();
  return (await versionAfter()) === before ? { result } : undefined;
}

/** Gives up, so that writes go on, though a query may still be running. */
async function readWhileWritesWait<T>(graph: ChangingGraph, work: Work<T>) {
  let isOver = false;
  const reads: QueryRunner = {
    async run(query, parameters) {
      if (isOver) throw tooLong(graph.longestLock);
      return graph.reads.run(query, parameters);
    },
  };
  const reading = tryToRead(graph, () => work(reads));
  try {
    return await withDeadline(reading, graph.longestLock, () => tooLong(graph.longestLock));
  } finally {
    isOver = true;
  }
}

/**
 * Reads one state of the graph, with as many queries as that takes. The version afterwards is read under the lock: what
 * others commit may be seen, and in part, before their commit has a version.
 * @throws {StoreError} TIMEOUT, or CONFLICT if others write without the lock.
 */
export async function readMoment<T>(graph: ChangingGraph, work: Work<T>): Promise<T> {
  const versionAfter = () => graph.whileLocked(graph.version);
  for (let tries = 0; tries < FREE_TRIES; tries += 1) {
    const found = await tryToRead(graph, () => work(graph.reads), versionAfter);
    if (found !== undefined) return found.result;
  }
  const found = await graph.whileLocked(() => readWhileWritesWait(graph, work));
  if (found !== undefined) return found.result;
  throw othersWrite();
}
