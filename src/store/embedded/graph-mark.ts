import { createHash } from 'node:crypto';
import { type FileHandle, open, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';
import { syncFolder } from './sync-folder.js';

/** The suffix of the mark beside a graph file. */
export const MARK = '.mark';

/** A write in one of two places that a mark is written to in turn: one that is cut off leaves the one before. */
const SLOT_BYTES = 512;
const SLOTS = 2;

/** Each write holds them all, where marks fail again and again. */
const MAXIMUM_IDS = 100;

const markSchema = z.strictObject({
  /** The database's count of commits, which lasts over restarts, checkpoints and replayed logs: it orders states. */
  epoch: z.int(),
  /** The id of the state, which tells it from another with the same count; null in a graph that has none yet. */
  stateId: z.string().nullable(),
  nodes: z.int(),
  relationships: z.int(),
  /** When it was acknowledged. */
  at: z.iso.datetime(),
});

/** The last state of a graph that was acknowledged. */
export type Mark = z.infer<typeof markSchema>;

/** The id of its state, and of that without one a text that is none. */
export function idOf({ stateId }: Pick<Mark, 'stateId'>): string {
  return stateId ?? '';
}

const slotSchema = z.strictObject({ ...markSchema.shape, sha256: z.string() });

function sha256Of(mark: Mark): string {
  const { epoch, stateId, nodes, relationships, at } = mark;
  return createHash('sha256')
    .update(JSON.stringify([epoch, stateId, nodes, relationships, at]))
    .digest('hex');
}

/** One line of JSON, as long as its place, so that no write changes the length of the file. */
function slotOf(mark: Mark): Buffer {
  const text = JSON.stringify({ ...mark, sha256: sha256Of(mark) });
  return Buffer.from(`${text.padEnd(SLOT_BYTES - 1)}\n`);
}

function parseSlot(text: string): Mark[] {
  try {
    const { sha256, ...mark } = slotSchema.parse(JSON.parse(text));
    return sha256 === sha256Of(mark) ? [mark] : [];
  } catch {
    return []; // It was never written, or cut off; the other place counts.
  }
}

/** The mark beside a graph file; undefined if there is none that can be read. */
export async function readMark(file: string): Promise<Mark | undefined> {
  const text = await readFile(`${file}${MARK}`, 'utf8').catch(() => '');
  const marks = text.split('\n').flatMap(parseSlot);
  return marks.sort((one, other) => other.epoch - one.epoch)[0];
}

/** The mark beside the graph file that this process has open. */
export class GraphMark {
  readonly #handle: FileHandle;
  #last: Mark;
  #slot = 0;
  /** The states that a reader may find, the newest last. */
  #ids: string[];

  private constructor(handle: FileHandle, mark: Mark) {
    this.#handle = handle;
    this.#last = mark;
    this.#ids = [idOf(mark)];
  }

  /** Makes the mark of a graph, in the place of any there is. */
  static async create(file: string, mark: Mark): Promise<GraphMark> {
    const handle = await open(`${file}${MARK}`, 'w');
    await handle.write(Buffer.concat(Array.from({ length: SLOTS }, () => slotOf(mark))));
    await handle.sync();
    await syncFolder(dirname(file));
    return new GraphMark(handle, mark);
  }

  /** Goes on with the mark that is there. */
  static async resume(file: string, mark: Mark): Promise<GraphMark> {
    const graphMark = new GraphMark(await open(`${file}${MARK}`, 'r+'), mark);
    await graphMark.write(mark);
    await graphMark.write(mark);
    return graphMark;
  }

  get last(): Mark {
    return this.#last;
  }

  /**
   * The states that a reader may find the mark to tell of: those of both places, and of all that failed to be written
   * since, any of which may be on the disk all the same.
   */
  get ids(): readonly string[] {
    return this.#ids;
  }

  /** Replaces the older of the two places. Once it resolves, the mark is on the disk. */
  async write(mark: Mark): Promise<void> {
    this.#ids = [...this.#ids, idOf(mark)].slice(-MAXIMUM_IDS);
    await this.#handle.write(slotOf(mark), 0, SLOT_BYTES, this.#slot * SLOT_BYTES);
    await this.#handle.datasync();
    this.#slot = (this.#slot + 1) % SLOTS;
    this.#ids = [idOf(this.#last), idOf(mark)];
    this.#last = mark;
  }

  async close(): Promise<void> {
    await this.#handle.close();
  }
}

/** Writes the mark of a copy of a graph beside it. */
export async function markCopy(file: string, mark: Mark): Promise<void> {
  await (await GraphMark.create(file, mark)).close();
}
