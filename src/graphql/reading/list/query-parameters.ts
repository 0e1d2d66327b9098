import type { ParameterValue } from '../../../store/store.js';
import type { MergeLoader } from '../merge.loader.js';

/** Collects the parameters of a query while its text is composed. */
export class QueryParameters {
  readonly #values = new Map<string, ParameterValue>();
  /** The parameters that hold entity ids from a client. */
  readonly #ids = new Map<string, ParameterValue>();

  /** The values as they were added. */
  get given(): Readonly<Record<string, ParameterValue>> {
    return Object.fromEntries(this.#values);
  }

  /** Adds a value and returns the placeholder for it. */
  add(value: ParameterValue): string {
    const name = `p${this.#values.size}`;
    this.#values.set(name, value);
    return `$${name}`;
  }

  /** Adds one or several entity ids and returns the placeholder for them. */
  addIds(value: ParameterValue): string {
    const named = this.add(value);
    this.#ids.set(named.slice(1), value);
    return named;
  }

  /**
   * The values, with the ids of merged entities replaced by those of their survivors; without ids, nothing is read.
   * Cursor values stay as they are: a merged entity's position in the list remains valid.
   */
  async currentValues(merges: Pick<MergeLoader, 'survivor'>): Promise<Record<string, ParameterValue>> {
    const currentOf = (value: ParameterValue) => (typeof value === 'string' ? merges.survivor(value) : value);
    const current = [...this.#ids].map(async ([name, value]) => {
      const now = Array.isArray(value) ? await Promise.all(value.map(currentOf)) : await currentOf(value);
      return [name, now] as const;
    });
    return Object.fromEntries([...this.#values, ...(await Promise.all(current))]);
  }

  /**
   * A query with its parameters numbered anew, and the values of these alone: so conditions that differ only in where they
   * stand in a filter are one text, which a store plans once.
   */
  numbered<Q extends { readonly text: string }>(
    query: Q,
    values: Readonly<Record<string, ParameterValue>>,
  ): [Q, Record<string, ParameterValue>] {
    const names = new Map<string, string>();
    const text = query.text.replace(/\$(p\d+)\b/g, (_, name: string) => {
      const number = names.get(name) ?? `p${names.size}`;
      names.set(name, number);
      return `$${number}`;
    });
    const named = [...names].map(([name, number]) => [number, values[name] ?? null] as const);
    return [{ ...query, text }, Object.fromEntries(named)];
  }
}
