import type { GraphStore } from '../../../src/store/store.js';

/** A store in which some methods are others. */
export function wrappedStore(store: GraphStore, others: Partial<GraphStore>): GraphStore {
  return {
    kind: store.kind,
    location: store.location,
    read: (query, parameters) => store.read(query, parameters),
    write: (work) => store.write(work),
    version: () => store.version(),
    ping: () => store.ping(),
    close: () => store.close(),
    ...others,
  };
}

/** A store on which somebody does something else once, when something is to be written and before it is. */
export function interruptedStore(store: GraphStore, meanwhile: () => Promise<unknown>): GraphStore {
  let isDone = false;
  return wrappedStore(store, {
    async write(work) {
      if (!isDone) {
        isDone = true;
        await meanwhile();
      }
      return store.write(work);
    },
  });
}
