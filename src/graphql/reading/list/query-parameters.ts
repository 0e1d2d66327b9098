import type { ParameterValue } from '../../../store/store.js';
import type { MergeLoader } from '../merge.loader.js';

/** The values of a query by the names of their parameters, collected while its text is composed: the text names them and holds none. */
export class QueryParameters {
  readonly #values = new Map<string, ParameterValue>();
  /** Those of the values that are ids of entities which a client named. */
  readonly #ids = new Map<string, ParameterValue>();

  /** Adds a value; answers how the text names it. */
  add(value: ParameterValue): string {
    const name = `p${this.#values.size}`;
    this.#values.set(name, value);
    return `$${name}`;
  }

  /** Adds ids of entities, or one. */
  addIds(value: ParameterValue): string {
    const named = this.add(value);
    this.#ids.set(named.slice(1), value);
    return named;
  }

  /**
   * The values, with each id that a client named of what was merged as that of what it has become; without ids, nothing is
   * read. A cursor stays as it is: it names a place in the list, which what was merged still has.
   */
  async currentValues(merges: Pick<MergeLoader, 'survivor'>): Promise<Record<string, ParameterValue>> {
    const currentOf = (value: ParameterValue) => (typeof value === 'string' ? merges.survivor(value) : value);
    const current = [...this.#ids].map(async ([name, value]) => {
      const now = Array.isArray(value) ? await Promise.all(value.map(currentOf)) : await currentOf(value);
      return [name, now] as const;
    });
    return Object.fromEntries([...this.#values, ...(await Promise.all(current))]);
  }
}
