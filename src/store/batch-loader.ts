import { StoreError } from '../model/errors.js';

/** Reads a value for each id, in their order, for the same question. */
export type ReadMany<Q, V> = (ids: readonly string[], question: Q) => Promise<V[]>;

interface Waiting<V> {
  readonly promise: Promise<V>;
  readonly resolve: (value: V) => void;
  readonly reject: (reason: unknown) => void;
}

/** The ids that wait for the same question. */
interface Queue<Q, V> {
  readonly question: Q;
  waiting: Map<string, Waiting<V>>;
  inFlight: number;
  scheduled: boolean;
}

const LONGEST_BATCH = 1000;
/** Two calls keep the store busy while results are decoded; more would make smaller batches. */
const MAXIMUM_IN_FLIGHT = 2;

function newWaiting<V>(): Waiting<V> {
  let resolve: Waiting<V>['resolve'] = () => {};
  let reject: Waiting<V>['reject'] = () => {};
  const promise = new Promise<V>((onResolve, onReject) => {
    resolve = onResolve;
    reject = onReject;
  });
  return { promise, resolve, reject };
}

/** True for a failure of the whole store, which smaller batches cannot avoid. */
function isStoreFailure(thrown: unknown): boolean {
  return thrown instanceof StoreError && ['UNREACHABLE', 'CLOSED', 'AUTHENTICATION'].includes(thrown.kind);
}

/**
 * Reads by id in batches across requests: loads that arrive while two calls are in flight go into the next batch, and
 * each id is read once. A failed batch is retried in halves, so that an id which makes the query fail affects no
 * others. Caches nothing; only for reads that do not depend on the viewer.
 *
 * The standard `dataloader` batches within one request and caches. The shared question of a batch, the limit of calls
 * in flight, the retry in halves and the missing cache would all have to be built around it, and are all that is here.
 */
export class BatchLoader<Q, V> {
  readonly #read: ReadMany<Q, V>;
  readonly #queues = new Map<string, Queue<Q, V>>();

  constructor(read: ReadMany<Q, V>) {
    this.#read = read;
  }

  load(id: string, question: Q): Promise<V> {
    const key = JSON.stringify(question);
    let queue = this.#queues.get(key);
    if (queue === undefined) {
      queue = { question, waiting: new Map(), inFlight: 0, scheduled: false };
      this.#queues.set(key, queue);
    }
    let waiting = queue.waiting.get(id);
    if (waiting === undefined) {
      waiting = newWaiting();
      queue.waiting.set(id, waiting);
      this.#schedule(key, queue);
    }
    return waiting.promise;
  }

  /** Waits for the end of the event loop's turn, so that all of its loads go into one call. */
  #schedule(key: string, queue: Queue<Q, V>): void {
    if (queue.scheduled || queue.inFlight >= MAXIMUM_IN_FLIGHT) return;
    queue.scheduled = true;
    setImmediate(() => {
      queue.scheduled = false;
      void this.#dispatch(key, queue);
    });
  }

  async #dispatch(key: string, queue: Queue<Q, V>): Promise<void> {
    const batch = [...queue.waiting].slice(0, LONGEST_BATCH);
    for (const [id] of batch) queue.waiting.delete(id);
    queue.inFlight += 1;
    if (queue.waiting.size > 0) this.#schedule(key, queue);
    await this.#answer(batch, queue.question);
    queue.inFlight -= 1;
    if (queue.waiting.size > 0) this.#schedule(key, queue);
    else if (queue.inFlight === 0) this.#queues.delete(key);
  }

  /** Settles the promise of each id in a batch. Never rejects itself. */
  async #answer(batch: readonly (readonly [string, Waiting<V>])[], question: Q): Promise<void> {
    let values: V[];
    try {
      values = await this.#read(
        batch.map(([id]) => id),
        question,
      );
    } catch (thrown) {
      if (batch.length === 1 || isStoreFailure(thrown)) {
        for (const [, waiting] of batch) waiting.reject(thrown);
        return;
      }
      const half = Math.ceil(batch.length / 2);
      await Promise.all([this.#answer(batch.slice(0, half), question), this.#answer(batch.slice(half), question)]);
      return;
    }
    batch.forEach(([, waiting], index) => {
      const value = values[index];
      if (value === undefined) waiting.reject(new TypeError('A read answered fewer values than it was asked ids.'));
      else waiting.resolve(value);
    });
  }
}

/** Groups the rows of a query over several ids by id. */
export function groupById<R extends { readonly id: string }>(ids: readonly string[], rows: readonly R[]): R[][] {
  const groups = new Map<string, R[]>(ids.map((id) => [id, []]));
  for (const row of rows) groups.get(row.id)?.push(row);
  return ids.map((id) => groups.get(id) ?? []);
}

/** The totals of a query that counts for several ids; 0 without a row. */
export function totalsById(
  ids: readonly string[],
  rows: readonly { readonly id: string; readonly total: number }[],
): number[] {
  const totals = new Map(rows.map((row) => [row.id, row.total]));
  return ids.map((id) => totals.get(id) ?? 0);
}
