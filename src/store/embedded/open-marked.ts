import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import type { GrafeoDB } from '@grafeo-db/js';
import { z } from 'zod';
import { StoreError } from '../../model/errors.js';
import type { StoreOptions } from '../store.js';
import { collectGarbage } from './collect-garbage.js';
import { finishExchange } from './exchange-graph.js';
import { GraphMark, idOf, MARK, type Mark, readMark } from './graph-mark.js';
import { readState } from './graph-state.js';
import { openDatabase, sizeOf } from './open-database.js';
import { syncFolder } from './sync-folder.js';

const stateRows = z.array(z.object({ stateId: z.string(), markedIds: z.array(z.string()).nullable() }));

/** A graph as it is. */
interface Found {
  /** What it would be marked with now. */
  readonly mark: Mark;
  /** The states that its mark may tell of; undefined if an older version of the program wrote it last. */
  readonly markedIds: readonly string[] | undefined;
}

async function findState(database: GrafeoDB): Promise<Found> {
  const [state] = stateRows.parse((await database.executeCypher(readState.text)).toArray());
  const mark = {
    epoch: Number(database.currentEpoch()),
    stateId: state?.stateId ?? null,
    ...sizeOf(database),
    at: new Date().toISOString(),
  };
  return { mark, markedIds: state?.markedIds ?? undefined };
}

/** Looks at a graph that nobody has open and changes nothing: opened for writing, a damaged log would be cut off. */
export async function lookAt(file: string): Promise<Found> {
  const database = openDatabase(file, { readOnly: true });
  try {
    return await findState(database);
  } finally {
    database.close();
  }
}

/**
 * True if the graph holds all that its mark says was acknowledged: it is in that state, or went on from it, as a kill
 * between the two leaves it. A copy that was written to elsewhere has other states, however many.
 */
export function holdsAll({ mark, markedIds }: Found, marked: Mark): boolean {
  if (mark.stateId === marked.stateId) return true;
  return markedIds === undefined ? mark.epoch > marked.epoch : markedIds.includes(idOf(marked));
}

function counted({ nodes, relationships }: Mark): string {
  return `${nodes} nodes and ${relationships} relationships`;
}

export function missingError(file: string, marked: Mark): StoreError {
  return new StoreError(
    'LOST',
    `The graph file ${file} is gone: its mark says that it held ${counted(marked)} at ${marked.at}. Put it back with its log, or restore a backup: «officials-graph restore BACKUP --force». To begin an empty graph, move ${file}${MARK} away.`,
  );
}

export function lostError(file: string, { mark: found }: Found, marked: Mark): StoreError {
  const what =
    found.epoch < marked.epoch
      ? 'it is older, or its log is missing, shortened or damaged'
      : 'it is another graph, or a copy that was written to elsewhere';
  return new StoreError(
    'LOST',
    `The graph file ${file} does not hold all that was acknowledged: ${what}. Its mark says ${counted(marked)} at ${marked.at}; it holds ${counted(found)}. Nothing is changed. Put the right file and log back, or restore a backup: «officials-graph restore BACKUP --force». To go on without what is lost: «officials-graph adopt ${file} --accept-loss».`,
  );
}

function unmarkedError(file: string, { mark: found }: Found): StoreError {
  return new StoreError(
    'UNMARKED',
    `Beside the graph file ${file} is no mark of what was acknowledged, as an older version wrote it or it was copied alone. It holds ${counted(found)}. If that is all: «officials-graph adopt ${file}».`,
  );
}

/**
 * Refuses a graph that holds less than its mark says, and changes nothing.
 * @throws {StoreError} LOST, UNMARKED, LOCKED or DAMAGED.
 */
async function checkMarked(file: string): Promise<void> {
  const marked = await readMark(file);
  if (!existsSync(file)) {
    if (marked !== undefined) throw missingError(file, marked);
    return;
  }
  const found = await lookAt(file);
  // What it holds in memory is freed before it is opened again.
  await collectGarbage();
  // A process killed before it could mark its new graph leaves an empty one.
  if (marked === undefined && found.mark.nodes > 0) throw unmarkedError(file, found);
  if (marked !== undefined && !holdsAll(found, marked)) throw lostError(file, found, marked);
}

export interface MarkedGraph {
  readonly database: GrafeoDB;
  /** Undefined for a graph opened read-only. */
  readonly mark: GraphMark | undefined;
}

async function markFor(file: string, database: GrafeoDB): Promise<GraphMark> {
  const [{ mark }, marked] = [await findState(database), await readMark(file)];
  await syncFolder(dirname(file)); // for a new log
  if (marked === undefined) return GraphMark.create(file, mark);
  return GraphMark.resume(file, mark.stateId === marked.stateId ? marked : mark);
}

/** Opens a graph that nobody changes; one without a mark too, as old backups are. */
async function openToRead(file: string, options: StoreOptions): Promise<MarkedGraph> {
  const [database, marked] = [openDatabase(file, options), await readMark(file)];
  try {
    const found = await findState(database);
    if (marked !== undefined && !holdsAll(found, marked)) throw lostError(file, found, marked);
    return { database, mark: undefined };
  } catch (thrown) {
    database.close();
    throw thrown;
  }
}

/** Whether a graph must hold all that was acknowledged, is taken as it is, or even with a damaged log. */
export type Accepted = 'marked' | 'any' | 'salvage';

/**
 * Opens a graph file that holds all that was acknowledged; creates it and its folder if there never was one.
 * @throws {StoreError} LOST, UNMARKED, LOCKED, DAMAGED or UNREACHABLE.
 */
export async function openMarked(file: string, options: StoreOptions, accept: Accepted): Promise<MarkedGraph> {
  await finishExchange(file);
  if (options.readOnly) return openToRead(file, options);
  if (accept === 'marked') await checkMarked(file);
  const database = openDatabase(file, { ...options, salvage: accept === 'salvage' });
  try {
    return { database, mark: await markFor(file, database) };
  } catch (thrown) {
    database.close();
    throw thrown;
  }
}
