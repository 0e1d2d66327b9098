import { StoreError } from '../../model/errors.js';
import type { StoreOptions, StuckStatement } from '../store.js';

/** How long after its deadline a statement counts as one that never ends. */
const GRACE_MILLISECONDS = 10_000;

type Statement = Omit<StuckStatement, 'milliseconds'>;
/** Is told why nobody waits for a statement any longer. */
export type Late = (reason: StoreError) => void;

/**
 * Tells of statements that run on after their deadline. Nothing can end them but the end of the process, as the database
 * runs them on threads of its own and looks at no signal.
 */
export class StatementWatch {
  readonly #options: Pick<StoreOptions, 'timeoutMilliseconds' | 'onStuck'>;

  constructor(options: Pick<StoreOptions, 'timeoutMilliseconds' | 'onStuck'>) {
    this.#options = options;
  }

  /**
   * Settles as a statement does.
   * @param late Called at its deadline.
   */
  async over<T>(running: Promise<T>, statement: Statement, late?: Late): Promise<T> {
    const { timeoutMilliseconds, onStuck } = this.#options;
    const milliseconds = timeoutMilliseconds + GRACE_MILLISECONDS;
    const stuck = () => onStuck?.({ ...statement, milliseconds });
    let timer = setTimeout(() => {
      late?.(new StoreError('TIMEOUT', `The query ${statement.queryName} ran longer than STORE_TIMEOUT and runs on.`));
      timer = setTimeout(stuck, GRACE_MILLISECONDS);
    }, timeoutMilliseconds);
    try {
      return await running;
    } finally {
      clearTimeout(timer);
    }
  }
}
