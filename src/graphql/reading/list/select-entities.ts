import { batchesOf } from '../../../collections.js';
import { ClientError } from '../../../model/errors.js';
import type { Deadline } from '../../../store/deadline.js';
import type { GraphStore, ParameterValue } from '../../../store/store.js';
import { type Condition, isAlways, isNever, type RelatedCondition, TRUE } from './condition.js';
import { labelOf } from './filter-definition.js';
import { fittingIds, patternTo, relatedIds, relatedToIds } from './list.queries.js';
import type { ListReads } from './list-reads.js';
import type { QueryParameters } from './query-parameters.js';

type Ids = ReadonlySet<string>;

/** How many ids may be read for one list: reading more takes longer than anybody waits. */
const MAXIMUM_IDS = 2_000_000;

/** What selecting reads with. */
export interface SelectionReads {
  readonly lists: ListReads;
  readonly store: Pick<GraphStore, 'dialect'>;
  readonly deadline: Deadline;
}

/**
 * Selects the entities that fit a condition, from the inside out: what a subquery of a query would be is a set of ids, read
 * once and in slices, between which a question can end. Nested subqueries would be answered anew for each row.
 */
export class EntitySelector {
  readonly #reads: SelectionReads;
  readonly #parameters: QueryParameters;
  readonly #values: Readonly<Record<string, ParameterValue>>;
  readonly #idsByLabel = new Map<string, Ids>();
  #idCount = 0;

  /** @param values The values of the parameters that conditions name. */
  constructor(reads: SelectionReads, parameters: QueryParameters, values: Readonly<Record<string, ParameterValue>>) {
    this.#reads = reads;
    this.#parameters = parameters;
    this.#values = values;
  }

  /**
   * The ids of the entities of a label that fit.
   * @param variable The name that the condition gives them.
   * @throws {ClientError} LIMIT_EXCEEDED if the filter leads over too many.
   */
  async select(label: string, condition: Condition, variable: 'n' | 'm'): Promise<Ids> {
    this.#reads.deadline.check();
    switch (condition.kind) {
      case 'properties':
        if (isNever(condition)) return new Set();
        return isAlways(condition) ? this.#all(label) : this.#fitting(label, condition.text, variable);
      case 'related':
        return this.#related(label, condition);
      case 'not':
        return without(await this.#all(label), await this.select(label, condition.part, variable));
      case 'and':
        return this.#inAll(label, condition.parts, variable);
      case 'or':
        return this.#inAny(label, condition.parts, variable);
    }
  }

  async #all(label: string): Promise<Ids> {
    const ids = this.#idsByLabel.get(label) ?? (await this.#fitting(label, TRUE.text, 'n'));
    this.#idsByLabel.set(label, ids);
    return ids;
  }

  async #inAll(label: string, parts: readonly Condition[], variable: 'n' | 'm'): Promise<Ids> {
    let common: Ids | undefined;
    for (const part of parts) {
      if (common?.size === 0) break;
      const ids = await this.select(label, part, variable);
      common = common === undefined ? ids : intersection(common, ids);
    }
    return common ?? this.#all(label);
  }

  async #inAny(label: string, parts: readonly Condition[], variable: 'n' | 'm'): Promise<Ids> {
    const ids = new Set<string>();
    for (const part of parts) for (const id of await this.select(label, part, variable)) ids.add(id);
    return ids;
  }

  async #fitting(label: string, text: string, variable: 'n' | 'm'): Promise<Ids> {
    const query = fittingIds.with({ VARIABLE: variable, ENTITY_LABEL: label, CONDITION: text });
    return this.#counted(
      await this.#reads.lists.sets.read(...this.#parameters.numbered(query, this.#values), this.#reads.deadline),
    );
  }

  async #related(label: string, condition: RelatedCondition): Promise<Ids> {
    const { relation, onRelationship, onOther } = condition;
    const pattern = patternTo(label, relation, onRelationship);
    const { sliceSize } = this.#reads.store.dialect;
    if (sliceSize === undefined && onOther.kind === 'properties') {
      const query = relatedIds.with({ ...pattern, OTHER_LABEL: labelOf(relation), OTHER_CONDITION: onOther.text });
      return this.#counted(
        await this.#reads.lists.sets.read(...this.#parameters.numbered(query, this.#values), this.#reads.deadline),
      );
    }
    const others = await this.select(labelOf(relation), onOther, 'm');
    return this.#relatedTo([...others], relatedToIds.with(pattern), sliceSize ?? others.size);
  }

  async #relatedTo(others: readonly string[], template: ReturnType<typeof relatedToIds.with>, sliceSize: number) {
    const [query, named] = this.#parameters.numbered(template, this.#values);
    const related = new Set<string>();
    for (const batch of batchesOf(others, sliceSize)) {
      this.#reads.deadline.check();
      const ids = batch.join(' ');
      const slice = await this.#reads.lists.slices.read(query, { ...named, ids }, this.#reads.deadline);
      for (const id of this.#counted(slice)) related.add(id);
    }
    return related;
  }

  #counted(rows: readonly { readonly id: string }[]): Ids {
    this.#idCount += rows.length;
    if (this.#idCount > MAXIMUM_IDS) throw tooLarge();
    return new Set(rows.map(({ id }) => id));
  }
}

function intersection(left: Ids, right: Ids): Ids {
  const [few, many] = left.size < right.size ? [left, right] : [right, left];
  return new Set([...few].filter((id) => many.has(id)));
}

function without(ids: Ids, others: Ids): Ids {
  return new Set([...ids].filter((id) => !others.has(id)));
}

function tooLarge(): ClientError {
  return new ClientError(
    'LIMIT_EXCEEDED',
    `\`filter\` leads over more than ${MAXIMUM_IDS} entities. Give fewer conditions on related entities, or narrow ` +
      'them by their own properties, as `{ node: { name: { startsWith: … } } }`.',
    { argument: 'filter' },
  );
}
