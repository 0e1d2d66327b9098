import type { ParameterValue } from '../graph/store.js';

/** The values of a query by the names of their parameters, collected while its text is composed: the text names them and holds none. */
export class ValueBag {
  readonly values: Record<string, ParameterValue> = {};
  #count = 0;

  /** Adds a value; answers how the text names it. */
  add(value: ParameterValue): string {
    const name = `p${this.#count}`;
    this.#count += 1;
    this.values[name] = value;
    return `$${name}`;
  }
}
