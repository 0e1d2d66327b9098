import type { ParameterValue } from '../graph/store.js';
import type { MergeLoader } from '../merge/merge.loader.js';
import { entityTypeOf } from '../model/entity-types.js';

/** The values of a query by the names of their parameters, collected while its text is composed: the text names them and holds none. */
export class ValueBag {
  readonly #values: Record<string, ParameterValue> = {};
  readonly #ids = new Set<string>();
  #count = 0;

  /** Adds a value; answers how the text names it. */
  add(value: ParameterValue): string {
    const name = `p${this.#count}`;
    this.#count += 1;
    this.#values[name] = value;
    return `$${name}`;
  }

  /** Adds ids of entities, or one. */
  addIds(value: ParameterValue): string {
    for (const id of [value].flat()) if (typeof id === 'string' && entityTypeOf(id) !== undefined) this.#ids.add(id);
    return this.add(value);
  }

  /** The values, with each id of what was merged as that of what it has become; without ids, nothing is read. */
  async currentValues(merges: Pick<MergeLoader, 'survivor'>): Promise<Record<string, ParameterValue>> {
    const ids = [...this.#ids];
    const survivors = await Promise.all(ids.map((id) => merges.survivor(id)));
    const changed = new Map(ids.flatMap((id, index) => (survivors[index] === id ? [] : [[id, survivors[index]]])));
    if (changed.size === 0) return this.#values;
    const currentOf = (value: ParameterValue) => (typeof value === 'string' ? (changed.get(value) ?? value) : value);
    return Object.fromEntries(
      Object.entries(this.#values).map(([name, value]) => [
        name,
        Array.isArray(value) ? value.map(currentOf) : currentOf(value),
      ]),
    );
  }
}
