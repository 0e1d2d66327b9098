import { StoreError } from '../model/errors.js';

/** The time by which a question is answered or given up; it ends earlier if nobody waits for the answer any more. */
export class Deadline {
  /** When the question began, on the clock of `performance.now`. */
  readonly since = performance.now();
  readonly #timer: NodeJS.Timeout | undefined;
  #isOver = false;
  #giveUp: ((reason: unknown) => void) | undefined;

  /** @param milliseconds From now; without them only `end` ends the question. */
  constructor(milliseconds?: number) {
    if (milliseconds !== undefined) this.#timer = setTimeout(() => this.end(), milliseconds).unref();
  }

  /** Gives the question up, whatever of it is still to be read. */
  end(): void {
    this.#isOver = true;
    clearTimeout(this.#timer);
    this.#giveUp?.(pastDeadline());
  }

  /** Forgets the deadline of a question that is answered. */
  clear(): void {
    clearTimeout(this.#timer);
  }

  /**
   * To be called before each step of a question that takes long.
   * @throws {StoreError} TIMEOUT once the deadline is over.
   */
  check(): void {
    if (this.#isOver) throw pastDeadline();
  }

  /**
   * Settles as the answer does, or rejects once the deadline is over, though a read may still be running.
   * @throws {StoreError} TIMEOUT
   */
  limit<T>(answer: Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      this.#giveUp = reject;
      if (this.#isOver) reject(pastDeadline());
      answer.then(resolve, reject);
    });
  }
}

function pastDeadline(): StoreError {
  return new StoreError('TIMEOUT', 'The question was not answered by its deadline (STORE_TIMEOUT), and was given up.');
}
