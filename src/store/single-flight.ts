/** A running call and the next one, which callers that arrive meanwhile share. */
interface Flight<V> {
  readonly running: Promise<V>;
  next: Promise<V> | undefined;
}

/**
 * Shares a call between concurrent callers of the same key. A caller that arrives during a call waits for the next one,
 * so no result is older than its request. Only for reads that do not depend on the viewer.
 */
export class SingleFlight<V> {
  readonly #flights = new Map<string, Flight<V>>();

  run(key: string, work: () => Promise<V>): Promise<V> {
    const flight = this.#flights.get(key);
    if (flight === undefined) return this.#start(key, work);
    const start = () => this.#start(key, work);
    flight.next ??= flight.running.then(start, start);
    return flight.next;
  }

  #start(key: string, work: () => Promise<V>): Promise<V> {
    const running = work();
    const flight: Flight<V> = { running, next: undefined };
    this.#flights.set(key, flight);
    const end = () => {
      if (this.#flights.get(key) === flight && flight.next === undefined) this.#flights.delete(key);
    };
    running.then(end, end);
    return running;
  }
}
