import { StoreError } from '../model/errors.js';

function pastDeadline(): StoreError {
  return new StoreError('TIMEOUT', 'The question was not answered by its deadline (STORE_TIMEOUT), and was given up.');
}

/** The time by which a question is answered or given up; it ends earlier if nobody waits for the answer any more. */
export class Deadline {
  /** When the question began, on the clock of `performance.now`. */
  readonly since = performance.now();
  readonly #milliseconds: number;
  readonly #timer: NodeJS.Timeout | undefined;
  readonly #late: () => StoreError;
  readonly #listeners = new Set<(reason: StoreError) => void>();
  readonly #onAnswered: (() => void)[] = [];
  #isOver = false;

  /**
   * @param milliseconds From now; without them only `end` ends the question.
   * @param late The error once it is over.
   */
  constructor(milliseconds?: number, late = pastDeadline) {
    this.#late = late;
    this.#milliseconds = milliseconds ?? Number.POSITIVE_INFINITY;
    if (milliseconds !== undefined) this.#timer = setTimeout(() => this.end(), milliseconds).unref();
  }

  /** The time left by the clock, whether anybody waits for the answer or not. */
  get remainingMilliseconds(): number {
    return Math.max(0, this.since + this.#milliseconds - performance.now());
  }

  /** Gives the question up, whatever of it is still to be read. */
  end(): void {
    this.#isOver = true;
    clearTimeout(this.#timer);
    if (this.#listeners.size === 0) return;
    const reason = this.#late();
    for (const listener of this.#listeners) listener(reason);
    this.#listeners.clear();
  }

  /** Forgets the deadline of a question that is answered, be it with an error. */
  clear(): void {
    clearTimeout(this.#timer);
    for (const listener of this.#onAnswered.splice(0)) listener();
  }

  /** Has the listener called once the question is answered. */
  onAnswered(listener: () => void): void {
    this.#onAnswered.push(listener);
  }

  /**
   * To be called before each step of a question that takes long.
   * @throws {StoreError} once the deadline is over.
   */
  check(): void {
    if (this.#isOver) throw this.#late();
  }

  /** Has the listener told why when the deadline is over; the function that is returned forgets it. */
  onOver(listener: (reason: StoreError) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Settles as the answer does, or rejects once the deadline is over, though a read may still be running. */
  limit<T>(answer: Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      if (this.#isOver) reject(this.#late());
      const forget = this.onOver(reject);
      answer.then(resolve, reject).finally(forget);
    });
  }
}

/** Settles as `running` does, or rejects with the error from `late` if that takes too long. */
export async function withDeadline<T>(running: Promise<T>, milliseconds: number, late: () => StoreError): Promise<T> {
  const deadline = new Deadline(milliseconds, late);
  try {
    return await deadline.limit(running);
  } finally {
    deadline.clear();
  }
}
