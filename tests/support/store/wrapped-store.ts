import { derivedStore } from '../../../src/store/derived-store.js';
import type { GraphStore, QueryRunner } from '../../../src/store/store.js';

/** A store on which somebody does something else once, when something is to be written and before it is. */
export function interruptedStore(store: GraphStore, meanwhile: () => Promise<unknown>): GraphStore {
  let isDone = false;
  return derivedStore(store, {
    async writeExclusively(work) {
      if (!isDone) {
        isDone = true;
        await meanwhile();
      }
      return store.writeExclusively(work);
    },
  });
}

/** A store that names each call before it is made, those within transactions too. */
export function observedStore(store: GraphStore, onCall: (name: string) => void): GraphStore {
  const observed =
    <T>(work: (transaction: QueryRunner) => Promise<T>) =>
    (transaction: QueryRunner) => {
      onCall('transaction');
      return work({
        run: (query, parameters) => {
          onCall(query.name);
          return transaction.run(query, parameters);
        },
      });
    };
  return derivedStore(store, {
    read: (query, parameters, deadline) => {
      onCall(query.name);
      return store.read(query, parameters, deadline);
    },
    write: (work) => store.write(observed(work)),
    writeExclusively: (work) => store.writeExclusively(observed(work)),
  });
}

/** A store that counts its calls. */
export function countingStore(store: GraphStore): { readonly store: GraphStore; readonly calls: string[] } {
  const calls: string[] = [];
  return { store: observedStore(store, (name) => calls.push(name)), calls };
}
