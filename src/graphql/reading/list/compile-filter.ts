import { badArgument, ClientError } from '../../../model/errors.js';
import type { PartialDate } from '../../../model/partial-date.js';
import { FORM_OF_IDS, isOfNoType, ofNoType } from '../../../model/wrong-id.js';
import { datesOfEnd } from '../../../store/date-of-end.js';
import { and } from '../../../store/fragments.js';
import type { ParameterValue } from '../../../store/store.js';
import {
  type FieldDefinition,
  type FieldDefinitions,
  type FilterDefinition,
  filterDefinitionOf,
  kindOf,
  type RelationDefinition,
} from './filter-definition.js';
import { heldAt } from './held-at.js';
import { operators } from './operators.js';
import type { QueryParameters } from './query-parameters.js';
import type { RelatedSet } from './related-sets.js';
import { relationshipFields } from './relation-edges.js';

type Entries = Readonly<Record<string, ParameterValue | undefined>>;

const MAXIMUM_DEPTH = 10;
const MAXIMUM_CONDITIONS = 100;

function isEntries(value: unknown): value is Entries {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Omits undefined entries. */
function given(entries: Entries): [string, ParameterValue][] {
  return Object.entries(entries).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));
}

/**
 * The variable a condition is about, how deep it is nested, and whether it is inside a negation. Only one relationship is
 * followed at a time, from `n` over `r` to `m`.
 */
interface Scope {
  readonly variable: 'n' | 'r' | 'm';
  readonly depth: number;
  readonly negated: boolean;
}

/** @throws {ClientError} BAD_USER_INPUT for an id that begins with no type, which would find nothing. */
function checkIds(path: string, operand: ParameterValue): void {
  for (const id of [operand].flat()) {
    if (typeof id === 'string' && isOfNoType(id)) throw badArgument(path, `${ofNoType(id)}${FORM_OF_IDS}.`);
  }
}

/**
 * Compiles filters to Cypher conditions made of fragments in this file and names of the model; every value is a
 * parameter. A condition on related entities becomes one on a set of ids, which is read beforehand: subqueries inside
 * subqueries would be answered anew for each row, and nothing would bound how long they take.
 *
 * A comparison with a missing property counts as false. Cypher makes it null, and NOT leaves null as it is, so comparisons
 * inside a negation are wrapped in `coalesce`. Elsewhere null excludes a row as false does, and the bare comparison lets
 * Neo4j use its indexes.
 */
export class FilterCompiler {
  /** The sets that the conditions name; each names only those before it. */
  readonly sets: RelatedSet[] = [];
  readonly #parameters: QueryParameters;
  readonly #asOf: PartialDate | null;
  readonly #parameterBySet = new Map<string, string>();
  #conditions = 0;

  constructor(parameters: QueryParameters, asOf: PartialDate | null) {
    this.#parameters = parameters;
    this.#asOf = asOf;
  }

  /**
   * The condition that an entity `n` fits a filter; `true` without a filter.
   * @throws {ClientError} LIMIT_EXCEEDED if the filter is too deep or too long, BAD_USER_INPUT if an operator is null.
   */
  compile(definition: FilterDefinition, filter: unknown): string {
    return this.#compile(definition, filter, { variable: 'n', depth: 0, negated: false });
  }

  /** The number of relationships of an entity `n` that fit a condition. */
  compileCount(relation: RelationDefinition, condition: unknown): string {
    const { type, direction } = relation;
    const { onRelationship, onNode } = this.#fitting(relation, condition, { variable: 'n', depth: 1, negated: false });
    const [left, right] = direction === 'outgoing' ? ['-', '->'] : ['<-', '-'];
    return `COUNT { MATCH (n)${left}[r:${type}]${right}(m:Entity) WHERE ${and([onRelationship, onNode])} }`;
  }

  #compile(definition: FilterDefinition, filter: unknown, scope: Scope): string {
    if (!isEntries(filter)) return 'true';
    if (scope.depth > MAXIMUM_DEPTH) {
      throw new ClientError('LIMIT_EXCEEDED', `\`filter\` is nested more than ${MAXIMUM_DEPTH} levels deep.`);
    }
    const inside = { ...scope, depth: scope.depth + 1 };
    const parts = given(filter).map(([name, value]) => this.#entry(definition, name, value, inside));
    return parts.length === 0 ? 'true' : parts.join(' AND ');
  }

  #entry(definition: FilterDefinition, name: string, value: ParameterValue, scope: Scope): string {
    if (value === null) return 'true';
    if (name === 'and' || name === 'or') return this.#junction(definition, name, value, scope);
    if (name === 'not') return `NOT (${this.#compile(definition, value, { ...scope, negated: true })})`;
    const relation = definition.relations[name];
    if (relation !== undefined) return this.#relation(relation, value, scope);
    return this.#field(definition.fields, name, value, scope);
  }

  #junction(definition: FilterDefinition, name: 'and' | 'or', value: ParameterValue, scope: Scope): string {
    const parts = Array.isArray(value) ? value : [];
    if (parts.length === 0) return name === 'and' ? 'true' : 'false';
    const conditions = parts.map((part) => `(${this.#compile(definition, part, scope)})`);
    return `(${conditions.join(name === 'and' ? ' AND ' : ' OR ')})`;
  }

  #relation(relation: RelationDefinition, value: ParameterValue, { variable, depth }: Scope): string {
    const parts = given(isEntries(value) ? value : {}).map(([quantifier, condition]) => {
      if (condition === null) return 'true';
      const negated = quantifier === 'every';
      const isIn = `${this.#set(relation, condition, { variable, depth, negated })}[${variable}.id] IS NOT NULL`;
      return quantifier === 'some' ? isIn : `NOT (${isIn})`;
    });
    return parts.length === 0 ? 'true' : `(${parts.join(' AND ')})`;
  }

  /** The parameter for the set of entities with a relationship that fits a condition or, if negated, does not. */
  #set(relation: RelationDefinition, condition: unknown, scope: Scope): string {
    const key = JSON.stringify([relation, condition, scope.negated]);
    const known = this.#parameterBySet.get(key);
    // A filter is bounded by what is written in it, so what it says twice counts twice.
    const fitting = this.#fitting(relation, condition, scope);
    if (known !== undefined) return known;
    const parameter = this.#parameters.add({});
    this.sets.push({ parameter, relation, ...fitting });
    this.#parameterBySet.set(key, parameter);
    return parameter;
  }

  /** When a relationship `r` of an entity `n` and its other end `m` fit a condition or, if negated, do not. */
  #fitting({ type, direction, node }: RelationDefinition, condition: unknown, { depth, negated }: Scope) {
    const { node: nodeFilter, ...edge } = isEntries(condition) ? condition : {};
    const fields = relationshipFields[type] ?? {};
    const edgeConditions = given(edge).map(([name, value]) =>
      value === null ? 'true' : this.#field(fields, name, value, { variable: 'r', depth, negated }),
    );
    const fits = this.#compile(filterDefinitionOf(node), nodeFilter, { variable: 'm', depth: depth + 1, negated });
    const [start, end] = direction === 'outgoing' ? ['n', 'm'] : ['m', 'n'];
    const held = `(${heldAt('r', datesOfEnd(type, start, end), this.#asOf, this.#parameters)})`;
    if (!negated) return { onRelationship: and([held, ...edgeConditions]), onNode: `(${fits})` };
    return { onRelationship: and([held, `NOT (${[...edgeConditions, `(${fits})`].join(' AND ')})`]), onNode: 'true' };
  }

  #field(fields: FieldDefinitions, name: string, value: ParameterValue, scope: Scope): string {
    const definition = fields[name];
    if (definition === undefined) throw new TypeError(`No filter is defined for the field ${name}.`);
    const conditions = given(isEntries(value) ? value : {}).map(([operator, operand]) =>
      this.#condition(definition, name, operator, operand, scope),
    );
    return conditions.length === 0 ? 'true' : conditions.join(' AND ');
  }

  #condition(
    definition: FieldDefinition,
    name: string,
    operator: string,
    operand: ParameterValue,
    { variable, negated }: Scope,
  ): string {
    if (operand === null) {
      const advice = 'is null: leave it out, or use `isNull: true` for those without a value.';
      throw badArgument(`filter.${name}.${operator}`, advice);
    }
    this.#conditions += 1;
    if (this.#conditions > MAXIMUM_CONDITIONS) {
      throw new ClientError('LIMIT_EXCEEDED', `\`filter\` has more than ${MAXIMUM_CONDITIONS} conditions.`);
    }
    const kind = kindOf(definition);
    // Other fields of this kind are codes.
    if (name === 'id') checkIds(`filter.${name}.${operator}`, operand);
    const compile = operators[kind][operator];
    if (compile === undefined) throw new TypeError(`The operator ${operator} is not defined for a ${kind}.`);
    const compared = compile(`${variable}.${name}`, operand, this.#parameters);
    return negated ? `coalesce(${compared}, false)` : compared;
  }
}
