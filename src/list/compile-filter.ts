import { ClientError } from '../errors.js';
import type { ParameterValue } from '../graph/store.js';
import { fold } from '../model/fold.js';
import { dayAfter, latestDay } from '../model/partial-date.js';

/** How a property is compared: which operators it has and what it is compared by. */
export type FieldKind = 'id' | 'text' | 'date' | 'number' | 'word';

/** The properties a filter may put a condition on. */
export type FilterFields = Readonly<Record<string, FieldKind>>;

/** The operators of one field, as a client gave them. */
type Operators = Readonly<Record<string, unknown>>;

/** The values of a query, collected while its text is composed: the text names them and holds none. */
export class ValueBag {
  readonly values: Record<string, ParameterValue> = {};
  #count = 0;

  /** Adds a value; answers how the text names it. */
  add(value: ParameterValue): string {
    const name = `p${this.#count}`;
    this.#count += 1;
    this.values[name] = value;
    return `$values.${name}`;
  }
}

const MAXIMUM_DEPTH = 10;
const MAXIMUM_CONDITIONS = 100;

/** The shortest text of a date that begins on the same day: `2017-01-01` begins where `2017` does. */
function shortestBeginning(date: string): string {
  return date.replace(/-01-01$|(?<=^\d{4}-\d{2})-01$|(?<=^\d{4})-01$/, '');
}

function within(left: string, list: readonly string[] | readonly number[], bag: ValueBag): string {
  return `${left} IN ${bag.add([...list])}`;
}

type Compiler = (property: string, value: never, bag: ValueBag) => string;

const isNull: Compiler = (property, value: boolean) => `${property} IS ${value ? '' : 'NOT '}NULL`;
const sameValue = {
  eq: (property: string, value: string | number, bag: ValueBag) => `${property} = ${bag.add(value)}`,
  in: within,
};

// What each operator of each kind of field becomes; `property` names the property in the text.
const compilers: Readonly<Record<FieldKind, Readonly<Record<string, Compiler>>>> = {
  id: sameValue,
  word: sameValue,
  text: {
    eq: (property, value: string, bag) => `${property}Key = ${bag.add(fold(value))}`,
    in: (property, value: string[], bag) => within(`${property}Key`, value.map(fold), bag),
    contains: (property, value: string, bag) => `${property}Key CONTAINS ${bag.add(fold(value))}`,
    startsWith: (property, value: string, bag) => `${property}Key STARTS WITH ${bag.add(fold(value))}`,
    isNull,
  },
  date: {
    ...sameValue,
    gte: (property, value: string, bag) => `${property} >= ${bag.add(shortestBeginning(value))}`,
    lte: (property, value: string, bag) => {
      const next = bag.add(dayAfter(latestDay(value)));
      return `(${property} < ${next} AND NOT ${next} STARTS WITH ${property})`;
    },
    isNull,
  },
  number: {
    ...sameValue,
    gte: (property, value: number, bag) => `${property} >= ${bag.add(value)}`,
    lte: (property, value: number, bag) => `${property} <= ${bag.add(value)}`,
    isNull,
  },
};

function isObject(value: unknown): value is Operators {
  return typeof value === 'object' && value !== null;
}

/** Composes the condition of one filter. It has two values: a comparison with a missing property is false. */
export class FilterCompiler {
  readonly #fields: FilterFields;
  readonly #bag: ValueBag;
  #conditions = 0;

  constructor(fields: FilterFields, bag: ValueBag) {
    this.#fields = fields;
    this.#bag = bag;
  }

  /**
   * The condition that entities `n` fit the filter; `true` for no filter.
   * @throws {ClientError} LIMIT_EXCEEDED for a filter too deep or too long, BAD_USER_INPUT for an operator set to null.
   */
  compile(filter: object | null | undefined, depth = 0): string {
    if (!filter) return 'true';
    if (depth > MAXIMUM_DEPTH) {
      throw new ClientError('LIMIT_EXCEEDED', `\`filter\` is nested more than ${MAXIMUM_DEPTH} levels deep.`);
    }
    const conditions = Object.entries(filter).flatMap(([name, value]) => this.#entry(name, value, depth));
    return conditions.length === 0 ? 'true' : conditions.join(' AND ');
  }

  #entry(name: string, value: unknown, depth: number): string[] {
    if (value === undefined || value === null) return [];
    if (name === 'and' || name === 'or') return [this.#junction(name, value, depth)];
    if (name === 'not') return isObject(value) ? [`NOT (${this.compile(value, depth + 1)})`] : [];
    const kind = this.#fields[name];
    if (kind === undefined || !isObject(value)) throw new TypeError(`No filter is defined for the field ${name}.`);
    return this.#operators(name, kind, value);
  }

  #junction(name: 'and' | 'or', value: unknown, depth: number): string {
    const parts = Array.isArray(value) ? value.map((part: object) => `(${this.compile(part, depth + 1)})`) : [];
    if (parts.length === 0) return name === 'and' ? 'true' : 'false';
    return `(${parts.join(name === 'and' ? ' AND ' : ' OR ')})`;
  }

  #operators(field: string, kind: FieldKind, operators: Operators): string[] {
    return Object.entries(operators)
      .filter(([, value]) => value !== undefined)
      .map(([operator, value]) => this.#condition(field, kind, operator, value));
  }

  #condition(field: string, kind: FieldKind, operator: string, value: unknown): string {
    if (value === null) {
      throw new ClientError(
        'BAD_USER_INPUT',
        `\`filter.${field}.${operator}\` is null: leave it out, or use \`isNull: true\` for entities without a value.`,
      );
    }
    this.#conditions += 1;
    if (this.#conditions > MAXIMUM_CONDITIONS) {
      throw new ClientError('LIMIT_EXCEEDED', `\`filter\` has more than ${MAXIMUM_CONDITIONS} conditions.`);
    }
    const compile = compilers[kind][operator];
    if (compile === undefined) throw new TypeError(`The operator ${operator} is not defined for a ${kind}.`);
    return `coalesce(${compile(`n.${field}`, value as never, this.#bag)}, false)`;
  }
}
