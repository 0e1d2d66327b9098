import { badArgument, ClientError } from '../../../model/errors.js';
import type { PartialDate } from '../../../model/partial-date.js';
import { FORM_OF_IDS, isOfNoType, ofNoType } from '../../../model/wrong-id.js';
import { datesOfEnd } from '../../../store/date-of-end.js';
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

/** The variable a condition is about, how deep it is nested, and whether it is inside a negation. */
interface Scope {
  readonly variable: string;
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
 * parameter. A comparison with a missing property counts as false. Cypher makes it null, and NOT leaves null as it is,
 * so comparisons inside a negation are wrapped in `coalesce`. Elsewhere null excludes a row as false does, and the bare
 * comparison lets Neo4j use its indexes.
 */
export class FilterCompiler {
  readonly #parameters: QueryParameters;
  readonly #asOf: PartialDate | null;
  #conditions = 0;
  #variables = 0;

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
    return `COUNT { ${this.#related(relation, condition, { variable: 'n', depth: 1, negated: false })} }`;
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

  #relation(relation: RelationDefinition, value: ParameterValue, scope: Scope): string {
    const parts = given(isEntries(value) ? value : {}).map(([quantifier, condition]) => {
      if (condition === null) return 'true';
      // EXISTS is never null, so only the quantifier negates the conditions inside.
      const negated = quantifier === 'every';
      const exists = `EXISTS { ${this.#related(relation, condition, { ...scope, negated })} }`;
      return quantifier === 'some' ? exists : `NOT ${exists}`;
    });
    return parts.length === 0 ? 'true' : `(${parts.join(' AND ')})`;
  }

  /** The pattern of the relationships of an entity that fit a condition or, if negated, do not. */
  #related(
    { type, direction, node }: RelationDefinition,
    condition: unknown,
    { variable, depth, negated }: Scope,
  ): string {
    this.#variables += 1;
    const [relationship, other] = [`r${this.#variables}`, `m${this.#variables}`];
    const [start, end] = direction === 'outgoing' ? [variable, other] : [other, variable];
    const arrow = direction === 'outgoing' ? `-[${relationship}:${type}]->` : `<-[${relationship}:${type}]-`;
    const { node: nodeFilter, ...edge } = isEntries(condition) ? condition : {};
    const fields = relationshipFields[type] ?? {};
    const edgeConditions = given(edge).map(([name, value]) =>
      value === null ? 'true' : this.#field(fields, name, value, { variable: relationship, depth, negated }),
    );
    const onNode = this.#compile(filterDefinitionOf(node), nodeFilter, { variable: other, depth: depth + 1, negated });
    const fits = [...edgeConditions, `(${onNode})`].join(' AND ');
    const held = heldAt(relationship, datesOfEnd(type, start, end), this.#asOf, this.#parameters);
    return `MATCH (${variable})${arrow}(${other}:Entity) WHERE (${held}) AND ${negated ? `NOT (${fits})` : `(${fits})`}`;
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
