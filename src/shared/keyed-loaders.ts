import DataLoader from 'dataloader';

const LONGEST_BATCH = 1000;

/**
 * Loaders of one request for answers that depend on an id and on what is asked of it.
 * The ids of which the same is asked are read in one call.
 */
export class KeyedLoaders<Q, V> {
  readonly #read: (ids: readonly string[], question: Q) => Promise<V[]>;
  readonly #loaders = new Map<string, DataLoader<string, V>>();

  /** `read` answers one value for each id, in their order. */
  constructor(read: (ids: readonly string[], question: Q) => Promise<V[]>) {
    this.#read = read;
  }

  load(id: string, question: Q): Promise<V> {
    return this.#loader(question).load(id);
  }

  /** Remembers an answer that another query has read. */
  prime(id: string, question: Q, value: V): void {
    this.#loader(question).prime(id, value);
  }

  #loader(question: Q): DataLoader<string, V> {
    const key = JSON.stringify(question);
    let loader = this.#loaders.get(key);
    if (loader === undefined) {
      loader = new DataLoader((ids) => this.#read(ids, question), { maxBatchSize: LONGEST_BATCH });
      this.#loaders.set(key, loader);
    }
    return loader;
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
