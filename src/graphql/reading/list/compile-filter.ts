import { ClientError } from '../../../model/errors.js';
import type { PartialDate } from '../../../model/partial-date.js';
import type { ParameterValue } from '../../../store/store.js';
import { datesOfEnd } from '../date-of-end.js';
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

/** The parts of an input that were given. */
function given(entries: Entries): [string, ParameterValue][] {
  return Object.entries(entries).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));
}

/** Where a condition stands: what it is about, how deep in the filter, and whether it is denied somewhere above. */
interface Place {
  readonly variable: string;
  readonly depth: number;
  readonly negated: boolean;
}

/**
 * Composes conditions from filters: fragments of this file and names of the model, every value a parameter.
 * A comparison with a missing property is false: where it is denied, it is made so, for Cypher answers null, which stays
 * null when denied. Elsewhere null leaves a row out as false does, and the bare comparison lets Neo4j use its indexes.
 */
export class FilterCompiler {
  readonly #bag: QueryParameters;
  readonly #asOf: PartialDate | null;
  #conditions = 0;
  #variables = 0;

  constructor(bag: QueryParameters, asOf: PartialDate | null) {
    this.#bag = bag;
    this.#asOf = asOf;
  }

  /**
   * The condition that the entities a variable stands for fit a filter; `true` for no filter.
   * @throws {ClientError} LIMIT_EXCEEDED for a filter too deep or too long, BAD_USER_INPUT for an operator set to null.
   */
  compile(definition: FilterDefinition, filter: unknown): string {
    return this.#compile(definition, filter, { variable: 'n', depth: 0, negated: false });
  }

  /** The number of relationships of an entity that fit a condition. */
  compileCount(relation: RelationDefinition, condition: unknown): string {
    return `COUNT { ${this.#related(relation, condition, { variable: 'n', depth: 1, negated: false })} }`;
  }

  #compile(definition: FilterDefinition, filter: unknown, place: Place): string {
    if (!isEntries(filter)) return 'true';
    if (place.depth > MAXIMUM_DEPTH) {
      throw new ClientError('LIMIT_EXCEEDED', `\`filter\` is nested more than ${MAXIMUM_DEPTH} levels deep.`);
    }
    const inside = { ...place, depth: place.depth + 1 };
    const parts = given(filter).map(([name, value]) => this.#entry(definition, name, value, inside));
    return parts.length === 0 ? 'true' : parts.join(' AND ');
  }

  #entry(definition: FilterDefinition, name: string, value: ParameterValue, place: Place): string {
    if (value === null) return 'true';
    if (name === 'and' || name === 'or') return this.#junction(definition, name, value, place);
    if (name === 'not') return `NOT (${this.#compile(definition, value, { ...place, negated: true })})`;
    const relation = definition.relations[name];
    if (relation !== undefined) return this.#relation(relation, value, place);
    return this.#field(definition.fields, name, value, place);
  }

  #junction(definition: FilterDefinition, name: 'and' | 'or', value: ParameterValue, place: Place): string {
    const parts = Array.isArray(value) ? value : [];
    if (parts.length === 0) return name === 'and' ? 'true' : 'false';
    const conditions = parts.map((part) => `(${this.#compile(definition, part, place)})`);
    return `(${conditions.join(name === 'and' ? ' AND ' : ' OR ')})`;
  }

  #relation(relation: RelationDefinition, value: ParameterValue, place: Place): string {
    const parts = given(isEntries(value) ? value : {}).map(([quantifier, condition]) => {
      if (condition === null) return 'true';
      // Whether something exists is never null: a condition within is denied only by its own quantifier.
      const negated = quantifier === 'every';
      const exists = `EXISTS { ${this.#related(relation, condition, { ...place, negated })} }`;
      return quantifier === 'some' ? exists : `NOT ${exists}`;
    });
    return parts.length === 0 ? 'true' : `(${parts.join(' AND ')})`;
  }

  /** The pattern of the relationships of an entity that fit a condition or, negated, do not. */
  #related(
    { type, direction, node }: RelationDefinition,
    condition: unknown,
    { variable, depth, negated }: Place,
  ): string {
    this.#variables += 1;
    const [link, other] = [`r${this.#variables}`, `m${this.#variables}`];
    const [start, end] = direction === 'outgoing' ? [variable, other] : [other, variable];
    const arrow = direction === 'outgoing' ? `-[${link}:${type}]->` : `<-[${link}:${type}]-`;
    const { node: nodeFilter, ...edge } = isEntries(condition) ? condition : {};
    const fields = relationshipFields[type] ?? {};
    const edgeConditions = given(edge).map(([name, value]) =>
      value === null ? 'true' : this.#field(fields, name, value, { variable: link, depth, negated }),
    );
    const onNode = this.#compile(filterDefinitionOf(node), nodeFilter, { variable: other, depth: depth + 1, negated });
    const fits = [...edgeConditions, `(${onNode})`].join(' AND ');
    const held = heldAt(link, datesOfEnd(type, start, end), this.#asOf, this.#bag);
    return `MATCH (${variable})${arrow}(${other}:Entity) WHERE (${held}) AND ${negated ? `NOT (${fits})` : `(${fits})`}`;
  }

  #field(fields: FieldDefinitions, name: string, value: ParameterValue, place: Place): string {
    const definition = fields[name];
    if (definition === undefined) throw new TypeError(`No filter is defined for the field ${name}.`);
    const conditions = given(isEntries(value) ? value : {}).map(([operator, operand]) =>
      this.#condition(definition, name, operator, operand, place),
    );
    return conditions.length === 0 ? 'true' : conditions.join(' AND ');
  }

  #condition(
    definition: FieldDefinition,
    name: string,
    operator: string,
    operand: ParameterValue,
    { variable, negated }: Place,
  ): string {
    if (operand === null) {
      throw new ClientError(
        'BAD_USER_INPUT',
        `\`filter.${name}.${operator}\` is null: leave it out, or use \`isNull: true\` for those without a value.`,
      );
    }
    this.#conditions += 1;
    if (this.#conditions > MAXIMUM_CONDITIONS) {
      throw new ClientError('LIMIT_EXCEEDED', `\`filter\` has more than ${MAXIMUM_CONDITIONS} conditions.`);
    }
    const kind = kindOf(definition);
    const compile = operators[kind][operator];
    if (compile === undefined) throw new TypeError(`The operator ${operator} is not defined for a ${kind}.`);
    const compared = compile(`${variable}.${name}`, operand, this.#bag);
    return negated ? `coalesce(${compared}, false)` : compared;
  }
}
