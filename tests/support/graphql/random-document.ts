import {
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import type { SeededRandom } from '../seeded-random.js';
import { type Field, takesTime } from './schema-fields.js';

const DEEPEST = 7;
/** Several entities of any type are asked for less each: a server plans anew what is read of each type. */
const DEPTH_OF_SEVERAL = 4;
/** Asked for often enough that most connections are followed to what they hold. */
const WAYS = ['edges', 'node', 'nodes', 'relationship', 'relationships'];

/** What stands after the name of a field: its arguments and directives. */
type Suffix = (field: Field) => string;

/** Composes queries of the service's own schema by chance, each of one root field and what is below it. */
export class RandomDocuments {
  readonly #random: SeededRandom;
  readonly #schema: GraphQLSchema;
  readonly #suffix: Suffix;

  constructor(random: SeededRandom, schema: GraphQLSchema, suffix: Suffix = () => '') {
    this.#random = random;
    this.#schema = schema;
    this.#suffix = suffix;
  }

  /** A query of a root field with the given arguments, seen at a time or at none. */
  of(field: string, given: string): string {
    const definition = this.#schema.getQueryType()?.getFields()[field];
    if (definition === undefined) throw new TypeError(`The schema has no root field ${field}.`);
    const depth = field === 'node' ? 2 : DEPTH_OF_SEVERAL;
    return `{ ${field}(${given}${takesTime(definition) ? this.#asOf() : ''})${this.#selection(definition.type, depth)} }`;
  }

  #asOf(): string {
    const random = this.#random;
    return random.chance(0.5) ? `, asOf: "${random.pick(['2016', '2017-03-10', '2025-08'])}"` : '';
  }

  #selection(type: GraphQLOutputType, depth: number): string {
    const named = getNamedType(type);
    if (isLeafType(named)) return '';
    const fragments = isAbstractType(named)
      ? this.#schema.getPossibleTypes(named).map((each) => `... on ${each.name}${this.#selection(each, depth)}`)
      : [];
    const fields = isObjectType(named) ? Object.values(named.getFields()) : [];
    const chosen = fields.filter((field) => this.#isChosen(field, depth));
    const texts = chosen.map((field) => `${field.name}${this.#suffix(field)}${this.#selection(field.type, depth + 1)}`);
    return ` { __typename ${[...fragments, ...texts].join(' ')} }`;
  }

  #isChosen({ name, args, type }: Field, depth: number): boolean {
    if (args.some(isRequiredArgument)) return false;
    if (isLeafType(getNamedType(type))) return this.#random.chance(0.35);
    if (depth >= DEEPEST) return false;
    return this.#random.chance(WAYS.includes(name) ? 0.9 : 0.5 / depth);
  }
}
