import type { ParameterValue } from '../../../store/store.js';
import { once } from '../../common/once.js';
import type { MergeLoader } from '../merge.loader.js';
import type { FilterCompiler, NamedSet } from './compile-filter.js';
import type { Condition } from './condition.js';
import { entitiesOf, SELECTED_ENTITIES } from './list.queries.js';
import type { QueryParameters } from './query-parameters.js';
import { EntitySelector, type SelectionReads } from './select-entities.js';

type Values = Readonly<Record<string, ParameterValue>>;

interface Reads extends SelectionReads {
  readonly merges: Pick<MergeLoader, 'survivor'>;
}

/**
 * The entities of a label that fit a condition, as the queries of a list read them: by a condition on their properties, or,
 * where it is also on what they are related to, by their ids.
 */
export class ListSelection {
  /** The pattern and the condition of a query over them. */
  readonly entities: string;
  readonly condition: string;
  readonly #parameters: QueryParameters;
  readonly #values: () => Promise<Values>;
  readonly #ids: (() => Promise<ReadonlySet<string>>) | undefined;
  /** What the sets hold that queries name, each read for the first query that names it. */
  readonly #sets: ReadonlyMap<NamedSet, () => Promise<ParameterValue>>;

  constructor(
    reads: Reads,
    label: string,
    condition: Condition,
    { parameters, sets }: { parameters: QueryParameters } & Pick<FilterCompiler, 'sets'>,
  ) {
    const isOfProperties = condition.kind === 'properties';
    this.entities = isOfProperties ? entitiesOf(label) : SELECTED_ENTITIES;
    this.condition = isOfProperties ? condition.text : 'true';
    this.#parameters = parameters;
    this.#values = once(() => parameters.currentValues(reads.merges));
    const selector = once(async () => new EntitySelector(reads, parameters, await this.#values()));
    this.#ids = isOfProperties ? undefined : once(async () => (await selector()).select(label, condition, 'n'));
    const read = async (set: NamedSet) => {
      const ids = await (await selector()).select(set.label, set.condition, 'm');
      return Object.fromEntries([...ids].map((id) => [id, true] as const));
    };
    this.#sets = new Map(sets.map((set) => [set, once(() => read(set))]));
  }

  /** How many they are, if that is known without counting. */
  async size(): Promise<number | undefined> {
    return (await this.#ids?.())?.size;
  }

  /** A query over them as it is read, and the values of the parameters that it names. */
  async bind<Q extends { readonly text: string }>(query: Q): Promise<[Q, Record<string, ParameterValue>]> {
    const values: Record<string, ParameterValue> = { ...this.#parameters.given, ...(await this.#values()) };
    for (const [{ parameter }, read] of this.#sets) {
      if (query.text.includes(`${parameter}[`)) values[parameter.slice(1)] = await read();
    }
    const [bound, named] = this.#parameters.numbered(query, values);
    const ids = await this.#ids?.();
    return [bound, { ...named, ...(ids && { selected: [...ids].join(' ') }) }];
  }
}
