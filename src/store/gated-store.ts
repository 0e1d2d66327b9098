import { StoreError } from '../model/errors.js';
import { derivedStore } from './derived-store.js';
import type { GraphStore } from './store.js';

/** A store that answers nothing until it is opened, so that nobody takes a graph that is still being made for the whole. */
export interface GatedStore {
  readonly store: GraphStore;
  open(): void;
}

export function gatedStore(store: GraphStore): GatedStore {
  let isOpen = false;
  const whenOpen = async <T>(call: () => Promise<T>): Promise<T> => {
    if (!isOpen) throw new StoreError('UNREACHABLE', `${store.description} at ${store.location} is waited for.`);
    return call();
  };
  return {
    open() {
      isOpen = true;
    },
    store: derivedStore(store, {
      read: (query, parameters, deadline) => whenOpen(() => store.read(query, parameters, deadline)),
      readMoment: (work) => whenOpen(() => store.readMoment(work)),
      write: (work, deadline) => whenOpen(() => store.write(work, deadline)),
      writeExclusively: (work, deadline) => whenOpen(() => store.writeExclusively(work, deadline)),
      version: () => whenOpen(() => store.version()),
      entitiesWrittenSince: (version) => whenOpen(() => store.entitiesWrittenSince(version)),
      ping: () => whenOpen(() => store.ping()),
    }),
  };
}
