import type { Query } from './query.js';
import type { Parameters, QueryRunner, WrittenEntities } from './store.js';

/** Of a transaction that writes more, such as a batch of an import, it is not noted which they are. */
const MOST_IN_TRANSACTION = 1000;
/** How many transactions are remembered. */
export const TRANSACTIONS_KEPT = 128;

/** The entities that one transaction writes. */
export class EntitiesOfTransaction {
  readonly #ids = new Set<string>();
  #isUnknown = false;

  note<P extends Parameters, R>(query: Query<P, R>, parameters: P): void {
    const ids = query.entitiesWritten?.(parameters);
    if (ids === null) this.#isUnknown = true;
    for (const id of ids ?? []) this.#ids.add(id);
  }

  /** A runner of the transaction, of whose queries it takes note. */
  noting(transaction: QueryRunner): QueryRunner {
    return {
      run: (query, parameters) => {
        this.note(query, parameters);
        return transaction.run(query, parameters);
      },
    };
  }

  /** Undefined if they are very many, or must be known by no id. */
  get ids(): string[] | undefined {
    return this.#isUnknown || this.#ids.size > MOST_IN_TRANSACTION ? undefined : [...this.#ids];
  }
}

/** What one transaction wrote. */
export interface EntityWrite {
  /** What told the state of the graph before the transaction, and what tells it after. */
  readonly before: string | null | undefined;
  readonly after: string;
  readonly ids: readonly string[];
}

/** The ids of the entities that were written between two states; undefined if no writes lead from the one to the other. */
export function writtenBetween(
  writes: readonly EntityWrite[],
  before: string,
  after: string,
): ReadonlySet<string> | undefined {
  const byState = new Map(writes.map((write) => [write.before, write]));
  const ids = new Set<string>();
  for (let state = before; state !== after; ) {
    const write = byState.get(state);
    if (write === undefined) return undefined;
    // A state never comes again, so nobody is led in a circle.
    byState.delete(state);
    for (const id of write.ids) ids.add(id);
    state = write.after;
  }
  return ids;
}

/** The last writes of this process. */
export class WriteLog {
  #writes: EntityWrite[] = [];

  /** @param ids Undefined if it is not known which: then nothing is known of what was written up to now either. */
  add(before: string | undefined, after: string, ids: readonly string[] | undefined): void {
    if (ids === undefined) this.#writes = [];
    else this.#writes = [...this.#writes.slice(1 - TRANSACTIONS_KEPT), { before, after, ids }];
  }

  /** What was written since a version of the graph; undefined if that is not known. */
  between(before: string, version: string): WrittenEntities | undefined {
    const ids = writtenBetween(this.#writes, before, version);
    return ids && { version, ids };
  }
}
