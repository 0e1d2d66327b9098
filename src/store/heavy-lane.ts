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

/**
 * A store whose heavy reads take turns, and those that name many, so that those of few rows do not wait for them. Reads in
 * transactions take none: they are of writers, who take turns already. Those of many questions at once are few.
 */
export function withHeavyLane(store: GraphStore, options: LaneOptions): GraphStore {
  const heavy = new Lane(options);
  const named = new Lane({ ...options, atOnce: NAMED_AT_ONCE });
  return derivedStore(store, {
    read(query, parameters, deadline) {
      const read = () => store.read(query, parameters, deadline);
      if (query.isHeavy) return heavy.run(deadline ?? new Deadline(), read);
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
