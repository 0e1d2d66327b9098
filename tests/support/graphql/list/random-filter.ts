import type { EntityType } from '../../../../src/model/entity-types.js';
import { leadershipRoles, participationRoles, wordsOf } from '../../../../src/model/kinds.js';
import type { SeededRandom } from '../../seeded-random.js';
import { conditionKind, type Filter, operatorsOf } from './filter-oracle.js';
import type { Inputs } from './list-schema.js';
import { valuesOf } from './random-entities.js';
import { isRelation, linkValues } from './random-relationships.js';

/** Composes filters by chance, of what the schema allows. */
export class RandomFilters {
  readonly #random: SeededRandom;
  readonly #inputs: Inputs;
  readonly #ids: readonly string[];

  constructor(random: SeededRandom, inputs: Inputs, ids: readonly string[]) {
    this.#random = random;
    this.#inputs = inputs;
    this.#ids = ids;
  }

  /** Every operator of every field of a filter, each with a value that an entity may have. */
  *everyOperator(type: string): Generator<Filter> {
    for (const [field, condition] of Object.entries(this.#inputs.get(type) ?? {})) {
      const kind = conditionKind(condition);
      for (const operator of kind === undefined ? [] : operatorsOf(kind)) {
        yield { [field]: { [operator]: this.#operand(type, field, kind ?? '', operator) } };
      }
    }
  }

  /** Every quantifier of every relation of a filter, each with a condition on the relationship or its other end. */
  *everyQuantifier(type: string): Generator<Filter> {
    for (const [field, relation] of Object.entries(this.#inputs.get(type) ?? {})) {
      if (!isRelation(this.#inputs, relation)) continue;
      for (const [quantifier, condition] of Object.entries(this.#inputs.get(relation) ?? {})) {
        yield { [field]: { [quantifier]: this.condition(condition, 0) } };
      }
    }
  }

  /** A filter nested so many levels deep at the most. */
  filter(type: string, depth: number): Filter {
    const fields = Object.entries(this.#inputs.get(type) ?? {}).filter(
      ([name]) => !['and', 'or', 'not'].includes(name),
    );
    const chosen = this.#random.some(fields, 1.5 / fields.length);
    const several = () => Array.from({ length: this.#random.below(3) }, () => this.filter(type, depth - 1));
    return {
      ...Object.fromEntries(chosen.flatMap(([field, input]) => this.#entry(type, field, input, depth))),
      ...(depth > 0 && this.#random.chance(0.25) && { and: several() }),
      ...(depth > 0 && this.#random.chance(0.35) && { or: several() }),
      ...(depth > 0 && this.#random.chance(0.35) && { not: this.filter(type, depth - 1) }),
    };
  }

  /** A condition on a relationship and, sometimes, on the entity at its other end. */
  condition(type: string, depth: number): Filter {
    const { node, ...properties } = this.#inputs.get(type) ?? {};
    const chosen = this.#random.some(Object.entries(properties), 0.4);
    return {
      ...Object.fromEntries(chosen.flatMap(([field, input]) => this.#entry(type, field, input, 0))),
      ...(node !== undefined && this.#random.chance(0.6) && { node: this.filter(node, depth - 1) }),
    };
  }

  #entry(type: string, field: string, input: string, depth: number): [string, Filter][] {
    const kind = conditionKind(input);
    if (kind !== undefined) {
      const operator = this.#random.pick(operatorsOf(kind));
      return [[field, { [operator]: this.#operand(type, field, kind, operator) }]];
    }
    if (!isRelation(this.#inputs, input) || depth < 0) return [];
    const [quantifier = '', condition = ''] = this.#random.pick(Object.entries(this.#inputs.get(input) ?? {}));
    return [[field, { [quantifier]: this.condition(condition, depth - 1) }]];
  }

  #operand(type: string, field: string, kind: string, operator: string): unknown {
    if (operator === 'isNull') return this.#random.chance(0.5);
    const value = () => this.#value(type, field, kind);
    return operator === 'in' ? Array.from({ length: this.#random.below(4) }, value) : value();
  }

  /** Something to compare a field with: often a value that an entity or relationship has. */
  #value(type: string, field: string, kind: string): unknown {
    if (field === 'id') return this.#random.pick(this.#ids);
    if (field === 'role') {
      return this.#random.pick(/Leader/.test(type) ? wordsOf(leadershipRoles) : wordsOf(participationRoles));
    }
    const own = type.replace(/Filter$/, '').replace('LegalDocument', 'Law') as EntityType;
    const values = type.endsWith('Condition') ? linkValues[field] : valuesOf(own, field);
    const value = this.#random.pick(values ?? []);
    return kind === 'TextFilter' ? this.#variantOf(String(value)) : value;
  }

  /** A text that is part of others, written as a client may write it. */
  #variantOf(text: string): string {
    const part = this.#random.chance(0.5) ? text : text.slice(0, 1 + this.#random.below(text.length));
    const decomposed = part.normalize('NFD');
    return this.#random.pick([part, part.toUpperCase(), decomposed, decomposed.replace(/\p{M}/gu, ''), ` ${part}…`]);
  }
}
