import { Neo4jError } from 'neo4j-driver';
import { messageOf, StoreError, type StoreErrorKind } from '../../model/errors.js';
import type { Deadline } from '../deadline.js';
import { kindOf, nextStep } from './neo4j-errors.js';
import type { Pulse } from './pulse.js';

/** How long a call may take. */
export interface Bounds {
  readonly milliseconds: number;
  /** The error if it takes longer. */
  readonly late: () => StoreError;
  /** Ends the call too, if it is over before. */
  readonly deadline?: Deadline | undefined;
}

/** The calls of a store that run: ends those that take too long, and converts the errors of the driver. */
export class Neo4jCalls {
  readonly #location: string;
  readonly #running = new Set<Promise<unknown>>();
  /** The store errors of driver errors, each with the name of the query that failed first. */
  readonly #converted = new WeakMap<Neo4jError, StoreError>();
  #isClosed = false;

  constructor(location: string) {
    this.#location = location;
  }

  /** @param start Begins the call, which ends what it does on the server once the signal is aborted. */
  async run<T>(
    name: string,
    pulse: Pulse | undefined,
    bounds: Bounds,
    start: (signal: AbortSignal) => Promise<T>,
  ): Promise<T> {
    if (this.#isClosed) throw new StoreError('CLOSED', 'The connection to Neo4j is closed: the service is stopping.');
    if (pulse?.isSilent) throw this.silent(name);
    const running = this.#limited(name, pulse, bounds, start);
    this.#running.add(running);
    try {
      return await running;
    } catch (thrown) {
      throw this.convert(thrown, name);
    } finally {
      this.#running.delete(running);
    }
  }

  /** Takes no more calls; resolves when those that run have ended. */
  async close(): Promise<void> {
    this.#isClosed = true;
    await Promise.allSettled([...this.#running]);
  }

  /** Converts errors of the driver; others were thrown by the work itself and pass through. */
  convert(thrown: unknown, name: string): unknown {
    if (!(thrown instanceof Neo4jError)) return thrown;
    const converted = this.#converted.get(thrown) ?? this.error(kindOf(thrown), name, messageOf(thrown), thrown);
    this.#converted.set(thrown, converted);
    return converted;
  }

  /** The error of a call that a silent server does not answer. */
  silent(name: string): StoreError {
    return this.error('UNREACHABLE', name, 'no answer.');
  }

  error(kind: StoreErrorKind, name: string, message: string, cause?: unknown): StoreError {
    const text = `Neo4j at ${this.#location} failed on ${name}: ${message} ${nextStep(kind)}`;
    return new StoreError(kind, text.trim(), { cause });
  }

  /** Settles as the call does, or rejects as soon as it is to end. */
  async #limited<T>(
    name: string,
    pulse: Pulse | undefined,
    { milliseconds, late, deadline }: Bounds,
    start: (signal: AbortSignal) => Promise<T>,
  ): Promise<T> {
    const ending = new AbortController();
    const { signal } = ending;
    const ended = new Promise<never>((_, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    });
    const timer = setTimeout(() => ending.abort(late()), milliseconds);
    const forget = [
      () => clearTimeout(timer),
      deadline?.onOver((reason) => ending.abort(reason)),
      pulse?.watch(() => ending.abort(this.silent(name))),
    ];
    try {
      return await Promise.race([start(signal), ended]);
    } finally {
      for (const end of forget) end?.();
    }
  }
}
