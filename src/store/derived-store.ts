import type { GraphStore } from './store.js';

/** A store in which some methods are others. */
export function derivedStore(store: GraphStore, others: Partial<GraphStore>): GraphStore {
  return {
    description: store.description,
    location: store.location,
    dialect: store.dialect,
    schema: store.schema,
    file: store.file,
    read: (query, parameters, deadline) => store.read(query, parameters, deadline),
    readMoment: (work) => store.readMoment(work),
    write: (work, deadline) => store.write(work, deadline),
    writeExclusively: (work, deadline) => store.writeExclusively(work, deadline),
    version: () => store.version(),
    entitiesWrittenSince: (version) => store.entitiesWrittenSince(version),
    ping: () => store.ping(),
    close: () => store.close(),
    ...others,
  };
}
