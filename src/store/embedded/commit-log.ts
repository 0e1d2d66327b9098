import type { GrafeoDB } from '@grafeo-db/js';
import { type GraphMark, markCopy } from './graph-mark.js';
import { sizeOf } from './open-database.js';
import { LogSync } from './sync-log.js';

/** A log left by a killed process is replayed when the file is opened, which takes some seconds at this size. */
const MAXIMUM_LOG_BYTES = 32 * 2 ** 20;

/** Puts commits on the disk: the log first, then the mark, which so never says more than the log holds. */
export class CommitLog {
  readonly #sync: LogSync;
  readonly #mark: GraphMark | undefined;
  readonly #onProblem: (thrown: unknown) => void;

  constructor(graphFile: string, mark: GraphMark | undefined, onProblem: (thrown: unknown) => void = () => {}) {
    this.#sync = new LogSync(graphFile);
    this.#mark = mark;
    this.#onProblem = onProblem;
  }

  /**
   * Resolves once a commit is on the disk. What fails after that is only told of: the commit lasts, and who is told
   * that it failed would repeat it.
   * @param stateId What it made the state; undefined if it stated only the schema, which every start states again.
   */
  async acknowledge(database: GrafeoDB, stateId: string | undefined): Promise<void> {
    const length = await this.#sync.sync();
    try {
      if (stateId !== undefined) {
        const epoch = Number(database.currentEpoch());
        await this.#mark?.write({ epoch, stateId, ...sizeOf(database), at: new Date().toISOString() });
      }
      // A checkpoint at each commit would sync it too, but takes a tenth of a second with a million relationships.
      if (length > MAXIMUM_LOG_BYTES) database.walCheckpoint();
    } catch (thrown) {
      this.#onProblem(thrown);
    }
  }

  /** The states that the mark on the disk may tell of. */
  get markedIds(): readonly string[] {
    return this.#mark?.ids ?? [];
  }

  /** Marks a copy that was just made. */
  async markCopy(copy: string): Promise<void> {
    if (this.#mark !== undefined) await markCopy(copy, this.#mark.last);
  }

  async close(): Promise<void> {
    await this.#mark?.close();
  }
}
