import type { Query } from './query.js';
import type { GraphStore, Parameters } from './store.js';

/** A read under way, and the one that begins when it has ended, for those who asked meanwhile. */
interface Flight<R> {
  readonly running: Promise<R[]>;
  next: Promise<R[]> | undefined;
}

/**
 * Reads that several ask with the same parameters at once, done once: who asks while such a read is under way waits for
 * its end and shares the next with all others who do. Nobody is answered by a read that began before the question came,
 * and nothing is kept. Only for what depends on no viewer.
 */
export class SingleFlight<P extends Parameters, R> {
  readonly #store: GraphStore;
  readonly #flights = new Map<string, Flight<R>>();

  constructor(store: GraphStore) {
    this.#store = store;
  }

  /** Reads as the store does. */
  read(query: Query<P, R>, parameters: P): Promise<R[]> {
    const key = JSON.stringify([query.text, parameters]);
    const flight = this.#flights.get(key);
    if (flight === undefined) return this.#start(key, query, parameters);
    const start = () => this.#start(key, query, parameters);
    flight.next ??= flight.running.then(start, start);
    return flight.next;
  }

  #start(key: string, query: Query<P, R>, parameters: P): Promise<R[]> {
    const running = this.#store.read(query, parameters);
    const flight: Flight<R> = { running, next: undefined };
    this.#flights.set(key, flight);
    const end = () => {
      if (this.#flights.get(key) === flight && flight.next === undefined) this.#flights.delete(key);
    };
    running.then(end, end);
    return running;
  }
}
