import { StoreError } from '../model/errors.js';
import { Deadline } from './deadline.js';
import { derivedStore } from './derived-store.js';
import type { GraphStore } from './store.js';

/** How many heavy reads a store is given, those of all clients together. */
export interface HeavyLaneOptions {
  /** How many at once; the others wait their turn. */
  readonly atOnce: number;
  /** How many questions may wait, each with whatever it reads side by side. */
  readonly waiting: number;
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
class Lane {
  readonly #options: HeavyLaneOptions;
  /** By when their questions began. */
  readonly #waiting: Waiting[] = [];
  #running = 0;

  constructor(options: HeavyLaneOptions) {
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
    if (questions.size >= this.#options.waiting && !questions.has(deadline)) {
      throw new StoreError('BUSY', `${questions.size} questions wait for heavy reads of the graph already.`);
    }
    return new Promise((begin) => {
      const later = this.#waiting.findIndex((waiting) => waiting.deadline.since > deadline.since);
      this.#waiting.splice(later === -1 ? this.#waiting.length : later, 0, { deadline, begin });
    });
  }
}

/**
 * A store whose heavy reads take turns, so that those of few rows do not wait for them. Reads in transactions take none:
 * they are of writers, who take turns already.
 */
export function withHeavyLane(store: GraphStore, options: HeavyLaneOptions): GraphStore {
  const lane = new Lane(options);
  return derivedStore(store, {
    read(query, parameters, deadline) {
      const read = () => store.read(query, parameters);
      return query.isHeavy ? lane.run(deadline ?? new Deadline(), read) : read();
    },
  });
}

/** A store as one question uses it: each read is made by its deadline. */
export function byDeadline(store: GraphStore, deadline: Deadline): GraphStore {
  return derivedStore(store, { read: (query, parameters) => store.read(query, parameters, deadline) });
}
