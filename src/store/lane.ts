import { setImmediate } from 'node:timers/promises';
import { StoreError } from '../model/errors.js';
import type { Deadline } from './deadline.js';

/** How much a lane takes, of all clients together. */
export interface LaneOptions {
  /** How many at once, read anew at each turn; the others wait theirs. */
  readonly atOnce: number;
  /** How many questions may wait, each with whatever it reads side by side; any number if left out. */
  readonly waiting?: number;
}

/** A task that waits for its turn. */
interface Waiting {
  /** That of its question, and of no other. */
  readonly deadline: Deadline;
  readonly rank: number;
  readonly begin: () => void;
}

/**
 * Runs so many tasks at once. Those of the lowest rank come first: unless it is given, those of the question that began
 * first, as with turns by arrival, of many long questions at once none would be answered in time.
 */
export class Lane {
  readonly #options: LaneOptions;
  /** By their ranks. */
  readonly #waiting: Waiting[] = [];
  #running = 0;

  constructor(options: LaneOptions) {
    this.#options = options;
  }

  /** @throws {StoreError} BUSY if too many wait already, TIMEOUT if its turn comes after its question is given up. */
  async run<T>(deadline: Deadline, task: () => Promise<T>, rank = deadline.since): Promise<T> {
    const leave = await this.enter(deadline, rank);
    try {
      return await task();
    } finally {
      leave();
    }
  }

  /**
   * Waits for a turn, which the function that is returned ends.
   * @throws {StoreError} as `run` does.
   */
  async enter(deadline: Deadline, rank = deadline.since): Promise<() => void> {
    if (this.#isFull) await this.#turn(deadline, rank);
    else this.#running += 1;
    try {
      deadline.check();
    } catch (thrown) {
      this.#leave();
      throw thrown;
    }
    return () => this.#leave();
  }

  get #isFull(): boolean {
    return this.#running >= this.#options.atOnce;
  }

  #leave(): void {
    this.#running -= 1;
    while (!this.#isFull) {
      const next = this.#waiting.shift();
      if (next === undefined) return;
      this.#running += 1;
      next.begin();
    }
  }

  async #turn(deadline: Deadline, rank: number): Promise<void> {
    const questions = new Set(this.#waiting.map((waiting) => waiting.deadline));
    if (questions.size >= (this.#options.waiting ?? Number.POSITIVE_INFINITY) && !questions.has(deadline)) {
      throw new StoreError('BUSY', `${questions.size} questions wait for their turns at the graph already.`);
    }
    await new Promise<void>((begin) => {
      const later = this.#waiting.findIndex((waiting) => waiting.rank > rank);
      this.#waiting.splice(later === -1 ? this.#waiting.length : later, 0, { deadline, rank, begin });
    });
    // Of many that are given up together, each is told in a turn of the event loop of its own.
    await setImmediate();
  }
}
