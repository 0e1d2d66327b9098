import type { Deadline } from './deadline.js';
import type { Query } from './query.js';
import type { GraphStore, Parameters, QueryRunner } from './store.js';

/** All methods of another store. A class, as one is made for each request: the methods of a prototype are not made anew. */
class DerivedStore implements GraphStore {
  readonly #store: GraphStore;
  readonly description;
  readonly location;
  readonly dialect;
  readonly schema;
  readonly file;
  readonly heavyReads;

  constructor(store: GraphStore) {
    this.#store = store;
    this.description = store.description;
    this.location = store.location;
    this.dialect = store.dialect;
    this.schema = store.schema;
    this.file = store.file;
    this.heavyReads = store.heavyReads;
  }

  read<P extends Parameters, R>(query: Query<P, R>, parameters: P, deadline?: Deadline): Promise<R[]> {
    return this.#store.read(query, parameters, deadline);
  }

  readMoment<T>(work: (moment: QueryRunner) => Promise<T>): Promise<T> {
    return this.#store.readMoment(work);
  }

  write<T>(work: (transaction: QueryRunner) => Promise<T>, deadline?: Deadline): Promise<T> {
    return this.#store.write(work, deadline);
  }

  writeExclusively<T>(work: (transaction: QueryRunner) => Promise<T>, deadline?: Deadline): Promise<T> {
    return this.#store.writeExclusively(work, deadline);
  }

  version(): Promise<string> {
    return this.#store.version();
  }

  entitiesWrittenSince(version: string): ReturnType<GraphStore['entitiesWrittenSince']> {
    return this.#store.entitiesWrittenSince(version);
  }

  ping(): Promise<void> {
    return this.#store.ping();
  }

  close(): Promise<void> {
    return this.#store.close();
  }
}

/** A store in which some methods are others. */
export function derivedStore(store: GraphStore, others: Partial<GraphStore>): GraphStore {
  return Object.assign(new DerivedStore(store), others);
}
