import { existsSync, renameSync } from 'node:fs';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';
import { StoreError } from '../../model/errors.js';
import { MARK } from './graph-mark.js';
import { syncFile } from './sync-file.js';
import { syncFolder } from './sync-folder.js';
import { LOG } from './sync-log.js';

/** The suffix of the note, beside a graph file, of what takes its place: several files cannot be renamed at once. */
const EXCHANGE = '.exchange';

const exchangeSchema = z.strictObject({
  /** The graph that takes the place. */
  by: z.string(),
  /** What the graph that was there is called from then on. */
  aside: z.string(),
});

/** A note that was cut off says nothing: nothing was moved before it was whole. */
async function readExchange(file: string) {
  try {
    return exchangeSchema.parse(JSON.parse(await readFile(`${file}${EXCHANGE}`, 'utf8')));
  } catch {
    return undefined;
  }
}

function moveIfThere(path: string, to: string): void {
  if (existsSync(path) && !existsSync(to)) renameSync(path, to);
}

/** The file comes last, as by it is told whether all is done. Its log would be replayed into another at the same path. */
function moveAll(file: string, by: string, aside: string): void {
  moveIfThere(`${file}${LOG}`, `${aside}${LOG}`);
  for (const ending of [MARK, '']) {
    // What has moved in already is not the old one.
    if (!existsSync(`${by}${ending}`)) continue;
    moveIfThere(`${file}${ending}`, `${aside}${ending}`);
    renameSync(`${by}${ending}`, `${file}${ending}`);
  }
}

function goneError(file: string, by: string, aside: string): StoreError {
  return new StoreError(
    'LOST',
    `The graph file ${file} was being replaced by ${by}, and both are gone. What was there before is ${aside}: restore a backup, «officials-graph restore BACKUP», or move that back with its log and its mark.`,
  );
}

/**
 * Finishes what a killed process began, if there is any.
 * @throws {StoreError} LOST if what was to take the place is gone.
 */
export async function finishExchange(file: string): Promise<void> {
  const note = `${file}${EXCHANGE}`;
  if (!existsSync(note)) return;
  const exchange = await readExchange(file);
  if (exchange !== undefined) {
    const { by, aside } = exchange;
    if (existsSync(by)) moveAll(file, by, aside);
    else if (!existsSync(file)) throw goneError(file, by, aside);
    await syncFolder(dirname(file));
  }
  await rm(note, { force: true });
}

/**
 * Puts a closed graph that has a mark in the place of another, which is moved aside with its log and its mark. From the
 * moment the note is on the disk, whoever opens the file next finishes what a killed process left.
 */
export async function exchangeGraph(file: string, by: string, aside: string): Promise<void> {
  for (const ending of ['', MARK]) await syncFile(`${by}${ending}`);
  const note = `${file}${EXCHANGE}`;
  await writeFile(note, JSON.stringify({ by, aside }));
  await syncFile(note);
  await syncFolder(dirname(file));
  await finishExchange(file);
}

/**
 * Puts a closed graph that has a mark in the place of one that nobody writes to, and that so has no log. A process that is
 * killed leaves the one or the other, at worst without its mark.
 */
export async function replaceGraph(file: string, by: string): Promise<void> {
  for (const ending of ['', MARK]) await syncFile(`${by}${ending}`);
  // No file ever lies beside the mark of another.
  await rm(`${file}${MARK}`, { force: true });
  await rename(by, file);
  await rename(`${by}${MARK}`, `${file}${MARK}`);
  await syncFolder(dirname(file));
}
