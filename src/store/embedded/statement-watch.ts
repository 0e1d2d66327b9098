import type { StuckStatement } from '../store.js';

/** How long after its deadline a statement counts as one that never ends. */
const GRACE_MILLISECONDS = 10_000;

/**
 * Tells of statements that run on long after their deadline. Nothing can end them but the end of the process, as the
 * database runs them on threads of its own and looks at no signal.
 */
export class StatementWatch {
  readonly #deadlineMilliseconds: number;
  readonly #onStuck: ((statement: StuckStatement) => void) | undefined;

  constructor(deadlineMilliseconds: number, onStuck: ((statement: StuckStatement) => void) | undefined) {
    this.#deadlineMilliseconds = deadlineMilliseconds;
    this.#onStuck = onStuck;
  }

  /** Watches a statement until it settles. */
  async over<T>(queryName: string, parameters: unknown, running: Promise<T>): Promise<T> {
    const onStuck = this.#onStuck;
    if (onStuck === undefined) return running;
    const milliseconds = this.#deadlineMilliseconds + GRACE_MILLISECONDS;
    const timer = setTimeout(() => onStuck({ queryName, parameters, milliseconds }), milliseconds);
    try {
      return await running;
    } finally {
      clearTimeout(timer);
    }
  }
}
