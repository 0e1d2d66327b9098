import {
  type GraphQLField,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import type { SeededRandom } from '../model/seeded-random.js';

const DEEPEST = 7;
/** Asked for often enough that most connections are followed to what they hold. */
const WAYS = ['edges', 'node'];

/** Composes queries of the service's own schema by chance, each about one entity and what it is related to. */
export class RandomDocuments {
  readonly #random: SeededRandom;
  readonly #schema: GraphQLSchema;

  constructor(random: SeededRandom, schema: GraphQLSchema) {
    this.#random = random;
    this.#schema = schema;
  }

  /** A query about the entity of an id, seen at a time or at none. */
  about(id: string): string {
    const random = this.#random;
    const asOf = random.chance(0.5) ? `, asOf: "${random.pick(['2016', '2017-03-10', '2025-08'])}"` : '';
    const node = this.#schema.getType('Node');
    if (!isAbstractType(node)) throw new TypeError('The schema has no interface Node.');
    return `{ node(id: "${id}"${asOf})${this.#selection(node, 1)} }`;
  }

  #selection(type: GraphQLOutputType, depth: number): string {
    const named = getNamedType(type);
    if (isLeafType(named)) return '';
    const fragments = isAbstractType(named)
      ? this.#schema.getPossibleTypes(named).map((each) => `... on ${each.name}${this.#selection(each, depth)}`)
      : [];
    const fields = isObjectType(named) ? Object.values(named.getFields()) : [];
    const chosen = fields.filter((field) => this.#isChosen(field, depth));
    const texts = chosen.map((field) => `${field.name}${this.#selection(field.type, depth + 1)}`);
    return ` { __typename ${[...fragments, ...texts].join(' ')} }`;
  }

  #isChosen({ name, args, type }: GraphQLField<unknown, unknown>, depth: number): boolean {
    if (args.some(isRequiredArgument)) return false;
    if (isLeafType(getNamedType(type))) return this.#random.chance(0.35);
    if (depth >= DEEPEST) return false;
    return this.#random.chance(WAYS.includes(name) ? 0.9 : 0.5 / depth);
  }
}
