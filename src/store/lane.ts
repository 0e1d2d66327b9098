import { StoreError } from '../model/errors.js';
import type { Deadline } from './deadline.js';

/** How much a lane takes, of all clients together. */
export interface LaneOptions {
  /** How many at once; the others wait their turn. */
  readonly atOnce: number;
  /** How many questions may wait, each with whatever it reads side by side; any number if left out. */
  readonly waiting?: number;
}

/** A task that waits for its turn. */
interface Waiting {
  /** That of its question, and of no other. */
  readonly deadline: Deadline;
  readonly begin: () => void;
}

/**
 * Runs so many tasks at once. Those of the question that began first come first: with turns by arrival, of many long
 * questions at once none would be answered in time.
 */
export class Lane {
  readonly #options: LaneOptions;
  /** By when their questions began. */
  readonly #waiting: Waiting[] = [];
  #running = 0;

  constructor(options: LaneOptions) {
    this.#options = options;
  }

  /** @throws {StoreError} BUSY if too many wait already, TIMEOUT if its turn comes after its question is given up. */
  async run<T>(deadline: Deadline, task: () => Promise<T>): Promise<T> {
    if (this.#running >= this.#options.atOnce) await this.#turn(deadline);
    else this.#running += 1;
    try {
      deadline.check();
      return await task();
    } finally {
      const next = this.#waiting.shift();
      if (next === undefined) this.#running -= 1;
      else next.begin();
    }
  }

  #turn(deadline: Deadline): Promise<void> {
    const questions = new Set(this.#waiting.map((waiting) => waiting.deadline));
    if (questions.size >= (this.#options.waiting ?? Number.POSITIVE_INFINITY) && !questions.has(deadline)) {
      throw new StoreError('BUSY', `${questions.size} questions wait for their turns at the graph already.`);
    }
    return new Promise((begin) => {
      const later = this.#waiting.findIndex((waiting) => waiting.deadline.since > deadline.since);
      this.#waiting.splice(later === -1 ? this.#waiting.length : later, 0, { deadline, begin });
    });
  }
}
