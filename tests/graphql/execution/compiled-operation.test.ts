import {
  execute,
  type GraphQLField,
  type GraphQLFieldConfigMap,
  GraphQLInt,
  GraphQLInterfaceType,
  GraphQLList,
  GraphQLNonNull,
  type GraphQLNullableType,
  GraphQLObjectType,
  type GraphQLOutputType,
  GraphQLSchema,
  GraphQLString,
  getOperationAST,
  parse,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { compileOperation } from '../../../src/graphql/execution/compile-operation.js';
import { CompiledOperations } from '../../../src/graphql/execution/compiled-operations.js';
import type { DirectResolver } from '../../../src/graphql/execution/direct-resolvers.js';
import { Deadline } from '../../../src/store/deadline.js';
import { expectSameAnswer } from '../../support/graphql/explained-errors.js';
import { SeededRandom, seedOf } from '../../support/seeded-random.js';

/** An object of which each field answers what a resolver may: a value, null, what is wrong, an error, or a promise of it. */
class Thing {
  constructor(readonly seed: number) {}
}
class Other extends Thing {}

const OUTCOMES = ['value', 'value', 'value', 'value', 'value', 'value', 'null', 'throw', 'wrong'] as const;

type Make = (random: SeededRandom) => unknown;

/** The same for the same object and field, in whatever order fields are read. */
function outcome(source: Thing, field: string, make: Make): unknown {
  const letters = [...field].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7);
  const random = new SeededRandom((source.seed * 1_000_003 + letters) | 0);
  const kind = random.pick(OUTCOMES);
  const error = new Error(`${field} failed`);
  const value = kind === 'value' ? make(random) : kind === 'null' ? null : { wrong: true };
  if (random.chance(0.6)) {
    if (kind === 'throw') throw error;
    return value;
  }
  return kind === 'throw' ? Promise.reject(error) : Promise.resolve(value);
}

const thing: Make = (random) => {
  const seed = random.below(1_000_000);
  return random.chance(0.5) ? new Thing(seed) : new Other(seed);
};

const makers: Readonly<Record<string, Make>> = {
  number: (random) => random.below(10),
  text: () => 'text',
  one: thing,
  any: thing,
  many: (random) => [0, 1, 2].map(() => (random.chance(0.2) ? null : thing(random))),
  lists: (random) => [[1, null], random.chance(0.5) ? null : [3], Promise.resolve([2]), [4, 5]],
};

function resolve(field: string, make: Make) {
  return (source: unknown, args: Readonly<Record<string, unknown>>): unknown => {
    const value = outcome(source instanceof Thing ? source : new Thing(0), field, make);
    return typeof value === 'number' ? value + Number(args['add'] ?? 0) : value;
  };
}

const types: Readonly<Record<string, () => GraphQLNullableType & GraphQLOutputType>> = {
  number: () => GraphQLInt,
  text: () => GraphQLString,
  one: () => ThingType,
  any: () => Anything,
  many: () => new GraphQLList(ThingType),
  lists: () => new GraphQLList(new GraphQLList(new GraphQLNonNull(GraphQLInt))),
};

/** Fields of both kinds: `number` may be null, `numberRequired` may not, and so on. */
function fields(): GraphQLFieldConfigMap<unknown, unknown> {
  const args = { add: { type: GraphQLInt } };
  return Object.fromEntries(
    Object.entries(makers).flatMap(([name, make]) => {
      const type = types[name]?.() ?? GraphQLInt;
      const required = `${name}Required`;
      return [
        [name, { type, args, resolve: resolve(name, make) }],
        [required, { type: new GraphQLNonNull(type), args, resolve: resolve(required, make) }],
      ];
    }),
  );
}

const Anything: GraphQLInterfaceType = new GraphQLInterfaceType({
  name: 'Anything',
  fields,
  resolveType: (value: object) => value.constructor.name,
});
const ThingType: GraphQLObjectType = new GraphQLObjectType({ name: 'Thing', interfaces: [Anything], fields });
const OtherType = new GraphQLObjectType({ name: 'Other', interfaces: [Anything], fields });
const query = new GraphQLObjectType({ name: 'Query', fields });
const schema = new GraphQLSchema({ query, types: [OtherType] });

const objectTypes = new Map<unknown, GraphQLObjectType>([
  [Thing, ThingType],
  [Other, OtherType],
]);

const resolvers = new Map<GraphQLField<unknown, unknown>, DirectResolver>();
for (const type of [query, ThingType, OtherType]) {
  for (const field of Object.values(type.getFields())) {
    const make = makers[field.name.replace(/Required$/, '')];
    if (make !== undefined) resolvers.set(field, resolve(field.name, make));
  }
}

/** A selection of random fields, deeper ones seldom, some behind fragments and conditions. */
function selection(random: SeededRandom, depth: number): string {
  const fields = Array.from({ length: 1 + random.below(4) }, () => {
    const name = random.pick(Object.keys(makers));
    const field = random.chance(0.3) ? `${name}Required` : name;
    const alias = random.chance(0.2) ? `${random.pick(['a', 'b'])}_${field}: ` : '';
    const args = name === 'number' && alias !== '' ? '(add: $add)' : '';
    const condition = random.pick(['', '', '', ' @include(if: $yes)', ' @skip(if: $yes)']);
    if (!['one', 'any', 'many'].includes(name)) return `${alias}${field}${args}${condition}`;
    if (depth === 0) return '__typename';
    const below = selection(random, depth - 1);
    const narrowed = name === 'any' ? `{ __typename ... on Other { text } ...Part ${below} }` : `{ ${below} }`;
    return `${alias}${field}${condition} ${narrowed}`;
  });
  return fields.join(' ');
}

/** Each executor words messages about values of the wrong type in its own way. */
const wording = (message: string) => (/ failed$|^Cannot return null/.test(message) ? message : 'wrong');

describe('a compiled operation', () => {
  it('answers what graphql-js answers, with errors and nulls in the same places', async () => {
    const first = seedOf(0);
    let failures = 0;
    for (let seed = first; seed < first + 3000; seed += 1) {
      const text = `query ($add: Int, $yes: Boolean!) { ${selection(new SeededRandom(seed), 3)} } fragment Part on Anything { number }`;
      const document = parse(text);
      const operation = getOperationAST(document);
      const [, fragment] = document.definitions;
      if (!operation || fragment?.kind !== 'FragmentDefinition') throw new Error('The document has no operation.');
      const variables = { add: seed % 5, yes: seed % 2 === 0 };
      const expected = await execute({ schema, document, rootValue: new Thing(0), variableValues: variables });
      const fragments = { Part: fragment };
      const input = { schema, resolvers, objectTypes, fragments, conditions: { yes: variables.yes } };
      const answered = await compileOperation(input, operation)({}, variables, new Deadline());
      const told = `seed ${seed}: ${text}`;
      failures += Number(expectSameAnswer(answered, expected, told, wording));
    }
    expect(failures).toBeGreaterThan(500);
  });

  it('is found for queries, and not for what graphql-js alone knows', () => {
    const operations = new CompiledOperations(schema);
    const find = (text: string) => {
      const document = parse(text);
      const operation = getOperationAST(document);
      if (!operation) throw new Error('The document has no operation.');
      return operations.find(document, operation, {});
    };
    expect(find('{ __typename }')).toBeTypeOf('function');
    expect(find('{ __schema { types { name } } }')).toBeUndefined();
    expect(find('mutation { number }')).toBeUndefined();
  });
});
