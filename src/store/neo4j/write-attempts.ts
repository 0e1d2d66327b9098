import { Neo4jError, type Session, type Transaction } from 'neo4j-driver';
import { StoreError } from '../../model/errors.js';
import { isLost } from './neo4j-errors.js';
import { retryTransient } from './retry-transient.js';

/** Rethrows the error of the driver, by which it is decided whether to try again, in place of the one made of it. */
function errorOfDriver(thrown: unknown): unknown {
  return thrown instanceof StoreError && thrown.cause instanceof Neo4jError ? thrown.cause : thrown;
}

/**
 * The attempts at one transaction that writes. A connection that is lost between a commit and its acknowledgement leaves
 * open whether it was written: then the work is done once more, and finds what it wrote.
 */
export class WriteAttempts<T> {
  readonly #work: (transaction: Transaction) => Promise<T>;
  readonly #milliseconds: number;
  readonly #interrupted = new AbortController();
  #isCommitting = false;
  #isUnknown = false;

  constructor(work: (transaction: Transaction) => Promise<T>, milliseconds: number) {
    this.#work = work;
    this.#milliseconds = milliseconds;
  }

  /** For the sessions of attempts: aborted to end them. */
  get signal(): AbortSignal {
    return this.#interrupted.signal;
  }

  /** True if nobody knows whether it was written. */
  get isUnknown(): boolean {
    return this.#isUnknown || this.#isCommitting;
  }

  /**
   * @param givenUp Once aborted, nothing is committed any more; a commit under way is left to its end.
   * @param inSession Opens a session for an attempt.
   */
  untilWritten(givenUp: AbortSignal, inSession: (attempt: (session: Session) => Promise<T>) => Promise<T>): Promise<T> {
    const interrupt = () => this.#isCommitting || this.#interrupted.abort(givenUp.reason);
    givenUp.addEventListener('abort', interrupt, { once: true });
    return retryTransient(() => inSession((session) => this.#attempt(session)), this.#milliseconds, givenUp);
  }

  async #attempt(session: Session): Promise<T> {
    const transaction = await session.beginTransaction({ timeout: Math.ceil(this.#milliseconds) });
    try {
      const result = await this.#work(transaction);
      this.signal.throwIfAborted();
      await this.#commit(transaction);
      return result;
    } catch (thrown) {
      // Why it failed says more than that it cannot be rolled back either.
      if (transaction.isOpen()) await transaction.rollback().catch(() => {});
      throw errorOfDriver(thrown);
    }
  }

  async #commit(transaction: Transaction): Promise<void> {
    this.#isCommitting = true;
    try {
      await transaction.commit();
      this.#isUnknown = false;
    } catch (thrown) {
      if (thrown instanceof Neo4jError && isLost(thrown)) this.#isUnknown = true;
      throw thrown;
    } finally {
      this.#isCommitting = false;
    }
  }
}
