import { StoreError } from '../model/errors.js';
import type { GraphStore } from './store.js';

/** How many heavy reads a store is given, those of all clients together. */
export interface HeavyLaneOptions {
  /** How many at once; the others wait their turn. */
  readonly atOnce: number;
  /** How many may wait. */
  readonly waiting: number;
  /** How long a question may take: what waits so long belongs to one that is given up. Forever if not given. */
  readonly waitMilliseconds?: number | undefined;
}

/** Runs so many tasks at once, in the order in which they came. */
class Lane {
  readonly #options: HeavyLaneOptions;
  readonly #waiting: (() => void)[] = [];
  #running = 0;

  constructor(options: HeavyLaneOptions) {
    this.#options = options;
  }

  /** @throws {StoreError} BUSY if too many wait already, TIMEOUT if its turn comes after its question is given up. */
  async run<T>(task: () => Promise<T>): Promise<T> {
    const since = performance.now();
    if (this.#running >= this.#options.atOnce) await this.#turn();
    else this.#running += 1;
    try {
      if (performance.now() - since > (this.#options.waitMilliseconds ?? Number.POSITIVE_INFINITY)) {
        throw new StoreError('TIMEOUT', 'Nobody waits any longer for a read that has waited so long for its turn.');
      }
      return await task();
    } finally {
      const next = this.#waiting.shift();
      if (next === undefined) this.#running -= 1;
      else next();
    }
  }

  #turn(): Promise<void> {
    if (this.#waiting.length >= this.#options.waiting) {
      throw new StoreError('BUSY', `${this.#options.waiting} heavy reads wait for the graph already.`);
    }
    return new Promise((resolve) => {
      this.#waiting.push(resolve);
    });
  }
}

/**
 * A store whose heavy reads take turns, so that those of few rows do not wait for them. Reads in transactions take none:
 * they are of writers, who take turns already.
 */
export function withHeavyLane(store: GraphStore, options: HeavyLaneOptions): GraphStore {
  const lane = new Lane(options);
  return {
    description: store.description,
    location: store.location,
    dialect: store.dialect,
    schema: store.schema,
    file: store.file,
    read: (query, parameters) =>
      query.isHeavy ? lane.run(() => store.read(query, parameters)) : store.read(query, parameters),
    write: (work) => store.write(work),
    writeExclusively: (work) => store.writeExclusively(work),
    version: () => store.version(),
    ping: () => store.ping(),
    close: () => store.close(),
  };
}
