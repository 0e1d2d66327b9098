import { StoreError } from '../model/errors.js';

/** Reads one value for each of several ids, in their order, of which the same is asked. */
export type ReadMany<Q, V> = (ids: readonly string[], question: Q) => Promise<V[]>;

interface Waiting<V> {
  readonly promise: Promise<V>;
  readonly resolve: (value: V) => void;
  readonly reject: (reason: unknown) => void;
}

/** The ids that wait to be asked the same question. */
interface Lane<Q, V> {
  readonly question: Q;
  waiting: Map<string, Waiting<V>>;
  inFlight: number;
  scheduled: boolean;
}

const LONGEST_BATCH = 1000;
/** Two keep the store busy while answers are decoded; with more, batches would be smaller and calls more. */
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

/** True for a failure of the store as a whole, which asking again in smaller parts cannot mend. */
function concernsAll(thrown: unknown): boolean {
  return thrown instanceof StoreError && ['UNREACHABLE', 'CLOSED', 'AUTHENTICATION'].includes(thrown.kind);
}

/**
 * Reads by id in batches that span requests: what is asked while two calls are in flight goes into the next, and an id that
 * several ask for is read once. A batch that fails is read again in halves, so that an id which makes a query fail fails
 * alone. For what depends on no viewer; no value is cached.
 *
 * `dataloader`, the field's standard, gathers keys within one request and remembers them: the question each batch asks, the
 * limit of calls in flight, forgetting and the halves would all have to be built around it, and are all there is here.
 */
export class BatchLoader<Q, V> {
  readonly #read: ReadMany<Q, V>;
  readonly #lanes = new Map<string, Lane<Q, V>>();

  constructor(read: ReadMany<Q, V>) {
    this.#read = read;
  }

  load(id: string, question: Q): Promise<V> {
    const key = JSON.stringify(question);
    let lane = this.#lanes.get(key);
    if (lane === undefined) {
      lane = { question, waiting: new Map(), inFlight: 0, scheduled: false };
      this.#lanes.set(key, lane);
    }
    let waiting = lane.waiting.get(id);
    if (waiting === undefined) {
      waiting = newWaiting();
      lane.waiting.set(id, waiting);
      this.#schedule(key, lane);
    }
    return waiting.promise;
  }

  /** Waits for the end of the event loop's turn: all that this turn asks goes into one call. */
  #schedule(key: string, lane: Lane<Q, V>): void {
    if (lane.scheduled || lane.inFlight >= MAXIMUM_IN_FLIGHT) return;
    lane.scheduled = true;
    setImmediate(() => {
      lane.scheduled = false;
      void this.#dispatch(key, lane);
    });
  }

  async #dispatch(key: string, lane: Lane<Q, V>): Promise<void> {
    const batch = [...lane.waiting].slice(0, LONGEST_BATCH);
    for (const [id] of batch) lane.waiting.delete(id);
    lane.inFlight += 1;
    if (lane.waiting.size > 0) this.#schedule(key, lane);
    await this.#answer(batch, lane.question);
    lane.inFlight -= 1;
    if (lane.waiting.size > 0) this.#schedule(key, lane);
    else if (lane.inFlight === 0) this.#lanes.delete(key);
  }

  /** Answers every id of a batch, with a value or an error; never rejects itself. */
  async #answer(batch: readonly (readonly [string, Waiting<V>])[], question: Q): Promise<void> {
    let values: V[];
    try {
      values = await this.#read(
        batch.map(([id]) => id),
        question,
      );
    } catch (thrown) {
      if (batch.length === 1 || concernsAll(thrown)) {
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

/** The rows of a query over several ids, in a list for each id. */
export function groupById<R extends { readonly id: string }>(ids: readonly string[], rows: readonly R[]): R[][] {
  const groups = new Map<string, R[]>(ids.map((id) => [id, []]));
  for (const row of rows) groups.get(row.id)?.push(row);
  return ids.map((id) => groups.get(id) ?? []);
}

/** The totals of a query that counts over several ids; an id without a row has none. */
export function totalsById(
  ids: readonly string[],
  rows: readonly { readonly id: string; readonly total: number }[],
): number[] {
  const totals = new Map(rows.map((row) => [row.id, row.total]));
  return ids.map((id) => totals.get(id) ?? 0);
}
