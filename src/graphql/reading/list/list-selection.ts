import type { ParameterValue } from '../../../store/store.js';
import type { MergeLoader } from '../merge.loader.js';
import type { FilterCompiler } from './compile-filter.js';
import type { Condition } from './condition.js';
import { entitiesOf, selectedOf } from './list.queries.js';
import type { QueryParameters } from './query-parameters.js';
import { EntitySelector, type SelectionReads } from './select-entities.js';

type Values = Readonly<Record<string, ParameterValue>>;

interface Reads extends SelectionReads {
  readonly merges: Pick<MergeLoader, 'survivor'>;
}

/** Runs the work on the first call only. */
export function once<T>(work: () => Promise<T>): () => Promise<T> {
  let result: Promise<T> | undefined;
  return () => {
    result ??= work();
    return result;
  };
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
  readonly #selector: () => Promise<EntitySelector>;
  readonly #ids: (() => Promise<ReadonlySet<string>>) | undefined;
  readonly #sets: () => Promise<Values>;

  constructor(
    reads: Reads,
    label: string,
    condition: Condition,
    { parameters, sets }: { parameters: QueryParameters } & Pick<FilterCompiler, 'sets'>,
  ) {
    const isOfProperties = condition.kind === 'properties';
    this.entities = isOfProperties ? entitiesOf(label) : selectedOf(label);
    this.condition = isOfProperties ? condition.text : 'true';
    this.#parameters = parameters;
    const values = once(() => parameters.currentValues(reads.merges));
    this.#selector = once(async () => new EntitySelector(reads, parameters, await values()));
    this.#ids = isOfProperties ? undefined : once(async () => (await this.#selector()).select(label, condition, 'n'));
    this.#sets = once(async () => {
      const named: Record<string, ParameterValue> = { ...(await values()) };
      for (const set of sets) {
        const ids = await (await this.#selector()).select(set.label, set.condition, 'm');
        named[set.parameter.slice(1)] = Object.fromEntries([...ids].map((id) => [id, true]));
      }
      return named;
    });
  }

  /** How many they are, if that is known without counting. */
  async size(): Promise<number | undefined> {
    return (await this.#ids?.())?.size;
  }

  /** The values of the parameters that a query over them names. */
  async parametersOf(text: string): Promise<Record<string, ParameterValue>> {
    const values = { ...this.#parameters.given, ...(await this.#sets()) };
    const ids = await this.#ids?.();
    return { ...this.#parameters.namedIn(text, values), ...(ids && { selected: [...ids].join(' ') }) };
  }
}
