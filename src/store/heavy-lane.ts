import { Deadline } from './deadline.js';
import { derivedStore } from './derived-store.js';
import { Lane, type LaneOptions } from './lane.js';
import type { GraphStore, Parameters } from './store.js';

/** A question that names more at once reads much, whatever is asked of each. */
const FEW = 100;
/** The store finds what is named at once: while the rows of one read become objects, it sends those of another. */
const NAMED_AT_ONCE = 2;

function namesMany(parameters: Parameters): boolean {
  return Object.values(parameters).some((value) => Array.isArray(value) && value.length > FEW);
}

/** A read that ends sooner is short: while its rows become objects, the store reads for another. */
const SHORT_MILLISECONDS = 20;
/** How much the last read says of what reads take now. */
const WEIGHT_OF_LAST = 0.2;

/** What heavy reads take now, long until they are seen to be short. */
class ReadTimes {
  #usual = 2 * SHORT_MILLISECONDS;

  get areShort(): boolean {
    return this.#usual < SHORT_MILLISECONDS;
  }

  async watch<T>(read: () => Promise<T>): Promise<T> {
    const since = performance.now();
    try {
      const rows = await read();
      this.#note(performance.now() - since);
      return rows;
    } catch (thrown) {
      // One that failed or was given up might have taken any time: it never tells that reads are short.
      this.#note(Math.max(this.#usual, performance.now() - since));
      throw thrown;
    }
  }

  #note(milliseconds: number): void {
    this.#usual += WEIGHT_OF_LAST * (milliseconds - this.#usual);
  }
}

/**
 * A store whose heavy reads take turns, and those that name many, so that those of few rows do not wait for them. Reads in
 * transactions take none: they are of writers, who take turns already. Those of many questions at once are few.
 * @param options Of heavy reads it takes one more at once while they are short.
 */
export function withHeavyLane(store: GraphStore, options: LaneOptions): GraphStore {
  const times = new ReadTimes();
  const heavy = new Lane({
    ...options,
    get atOnce() {
      return options.atOnce + (times.areShort ? 1 : 0);
    },
  });
  const named = new Lane({ ...options, atOnce: NAMED_AT_ONCE });
  return derivedStore(store, {
    read(query, parameters, deadline) {
      const read = () => store.read(query, parameters, deadline);
      if (query.isHeavy) return heavy.run(deadline ?? new Deadline(), () => times.watch(read));
      return deadline !== undefined && namesMany(parameters) ? named.run(deadline, read) : read();
    },
  });
}

/** A store as one request uses it: each read and each transaction is made by its deadline. */
export function byDeadline(store: GraphStore, deadline: Deadline): GraphStore {
  return derivedStore(store, {
    read: (query, parameters) => store.read(query, parameters, deadline),
    write: (work) => store.write(work, deadline),
    writeExclusively: (work) => store.writeExclusively(work, deadline),
  });
}
