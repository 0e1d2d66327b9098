import type { GraphStore } from '../../../src/store/store.js';

/** A store in which some methods are others. */
export function wrappedStore(store: GraphStore, others: Partial<GraphStore>): GraphStore {
  return {
    description: store.description,
    location: store.location,
    dialect: store.dialect,
    schema: store.schema,
    file: store.file,
    read: (query, parameters) => store.read(query, parameters),
    write: (work) => store.write(work),
    writeExclusively: (work) => store.writeExclusively(work),
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
    async writeExclusively(work) {
      if (!isDone) {
        isDone = true;
        await meanwhile();
      }
      return store.writeExclusively(work);
    },
  });
}
