import { badArgument, ClientError } from '../../../model/errors.js';
import type { PartialDate } from '../../../model/partial-date.js';
import { referenceTypes } from '../../../model/references.js';
import { FORM_OF_IDS, isOfNoType, ofNoType } from '../../../model/wrong-id.js';
import { datesOfEnd } from '../../../store/date-of-end.js';
import { and, directions } from '../../../store/fragments.js';
import type { ParameterValue } from '../../../store/store.js';
import { all, any, type Condition, not, related, TRUE } from './condition.js';
import {
  type FieldDefinition,
  type FieldDefinitions,
  type FilterDefinition,
  filterDefinitionOf,
  kindOf,
  labelOf,
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

/**
 * The variable a condition is about, how deep it is nested, and whether it is inside a negation. The listed entity is `n`,
 * and so is each that a relationship is followed to; `r` is the relationship, `m` where it comes from.
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

/** A set of entities `m` that the text of a query names by a parameter. */
export interface NamedSet {
  /** With its `$`. */
  readonly parameter: string;
  readonly label: string;
  readonly condition: Condition;
}

/**
 * Compiles filters to conditions made of fragments in this file and names of the model; every value is a parameter.
 *
 * A comparison with a missing property counts as false. Cypher makes it null, and NOT leaves null as it is, so comparisons
 * inside a negation are wrapped in `coalesce`. Elsewhere null excludes a row as false does, and the bare comparison lets
 * Neo4j use its indexes.
 */
export class FilterCompiler {
  /** The sets that compiled counts name. */
  readonly sets: NamedSet[] = [];
  readonly #parameters: QueryParameters;
  readonly #asOf: PartialDate | null;
  #conditions = 0;

  constructor(parameters: QueryParameters, asOf: PartialDate | null) {
    this.#parameters = parameters;
    this.#asOf = asOf;
  }

  /**
   * The condition that an entity `n` fits a filter.
   * @throws {ClientError} LIMIT_EXCEEDED if the filter is too deep or too long, BAD_USER_INPUT if an operator is null.
   */
  compile(definition: FilterDefinition, filter: unknown): Condition {
    return this.#compile(definition, filter, { variable: 'n', depth: 0, negated: false });
  }

  /** The number of relationships of an entity `n` that fit a condition, as an expression. */
  compileCount(relation: RelationDefinition, condition: unknown): string {
    const { type, direction } = relation;
    const { held, edge, onOther } = this.#parts(relation, condition, { variable: 'n', depth: 1, negated: false });
    const { LEFT, RIGHT } = directions[direction];
    const fits = onOther.kind === 'properties' ? `(${onOther.text})` : this.#isIn(labelOf(relation), onOther);
    return `COUNT { MATCH (n)${LEFT}[r:${type}]${RIGHT}(m:Entity) WHERE ${and([held, edge, fits])} }`;
  }

  /** That `m` is one of a set. */
  #isIn(label: string, condition: Condition): string {
    const parameter = this.#parameters.add({});
    this.sets.push({ parameter, label, condition });
    return `${parameter}[m.id] IS NOT NULL`;
  }

  #compile(definition: FilterDefinition, filter: unknown, scope: Scope): Condition {
    if (!isEntries(filter)) return TRUE;
    if (scope.depth > MAXIMUM_DEPTH) {
      throw new ClientError('LIMIT_EXCEEDED', `\`filter\` is nested more than ${MAXIMUM_DEPTH} levels deep.`);
    }
    const inside = { ...scope, depth: scope.depth + 1 };
    return all(given(filter).map(([name, value]) => this.#entry(definition, name, value, inside)));
  }

  #entry(definition: FilterDefinition, name: string, value: ParameterValue, scope: Scope): Condition {
    if (value === null) return TRUE;
    if (name === 'and' || name === 'or') {
      const parts = Array.isArray(value) ? value.map((part) => this.#compile(definition, part, scope)) : [];
      return name === 'and' ? all(parts) : any(parts);
    }
    if (name === 'not') return not(this.#compile(definition, value, { ...scope, negated: true }));
    const relation = definition.relations[name];
    if (relation !== undefined) return this.#relation(relation, value, scope);
    return { kind: 'properties', text: this.#field(definition.fields, name, value, scope) };
  }

  #relation(relation: RelationDefinition, value: ParameterValue, scope: Scope): Condition {
    const quantified = given(isEntries(value) ? value : {}).map(([quantifier, condition]) => {
      if (condition === null) return TRUE;
      if (quantifier === 'every') return not(this.#violated(relation, condition, scope));
      const { held, edge, onOther } = this.#parts(relation, condition, { ...scope, negated: false });
      const some = related(relation, and([held, edge]), onOther);
      return quantifier === 'some' ? some : not(some);
    });
    return all(quantified);
  }

  /** That there is a relationship which does not fit: it, or the entity at its other end. */
  #violated(relation: RelationDefinition, condition: unknown, scope: Scope): Condition {
    const { held, edge, onOther } = this.#parts(relation, condition, { ...scope, negated: true });
    return any([
      related(relation, edge === 'true' ? 'false' : and([held, `NOT (${edge})`]), TRUE),
      related(relation, held, not(onOther)),
    ]);
  }

  /** The conditions on a relationship `r` of an entity `n`, by the time and by the filter, and on its other end `m`. */
  #parts({ type, direction, node }: RelationDefinition, condition: unknown, { depth, negated }: Scope) {
    const { node: nodeFilter, ...edge } = isEntries(condition) ? condition : {};
    const fields = relationshipFields[type] ?? {};
    const edgeConditions = given(edge).map(([name, value]) =>
      value === null ? 'true' : this.#field(fields, name, value, { variable: 'r', depth, negated }),
    );
    const onOther = this.#compile(filterDefinitionOf(node), nodeFilter, { variable: 'm', depth: depth + 1, negated });
    const [start, end] = direction === 'outgoing' ? ['n', 'm'] : ['m', 'n'];
    const held = `(${heldAt('r', datesOfEnd(type, start, end), this.#asOf, this.#parameters)})`;
    return { held: and([held]), edge: and(edgeConditions), onOther };
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
    if (name === 'id' || name in referenceTypes) checkIds(`filter.${name}.${operator}`, operand);
    const compile = operators[kind][operator];
    if (compile === undefined) throw new TypeError(`The operator ${operator} is not defined for a ${kind}.`);
    const compared = compile(`${variable}.${name}`, operand, this.#parameters);
    return negated ? `coalesce(${compared}, false)` : compared;
  }
}
