import { execute, type GraphQLField, type GraphQLSchema, getOperationAST, parse } from 'graphql';
import { describe, expect } from 'vitest';
import { ANONYMOUS } from '../../../src/access/viewer.js';
import { CompiledOperations } from '../../../src/graphql/execution/compiled-operations.js';
import { createContext, createReaders } from '../../../src/service/context.js';
import { createSchema } from '../../../src/service/schema.js';
import { Deadline } from '../../../src/store/deadline.js';
import { derivedStore } from '../../../src/store/derived-store.js';
import type { Query } from '../../../src/store/query.js';
import type { GraphStore, Parameters } from '../../../src/store/store.js';
import { testOnSharedGraph } from '../../support/fixtures.js';
import { expectSameAnswer } from '../../support/graphql/explained-errors.js';
import { RandomDocuments } from '../../support/graphql/random-document.js';
import { questionsForStore } from '../../support/graphql/starting-questions.js';
import { SeededRandom, seedOf } from '../../support/seeded-random.js';
import { openStartingGraph, patiently } from '../../support/store/test-store.js';

const SEED = seedOf(1);
const ROUNDS = 4;

// A server plans each query anew, of which the last may wait for long.
const it = testOnSharedGraph(() => patiently(openStartingGraph));

const variables = { few: 2, day: '2017-03-10', yes: true, no: false };
const HEAD = 'query ($few: Int, $day: PartialDate, $yes: Boolean!, $no: Boolean!)';

/** What these arguments are given; the last value of each is refused. */
const givenTo: Readonly<Record<string, readonly string[]>> = {
  first: ['3', '$few', '-1'],
  asOf: ['"2016"', '$day', '"2016-13"'],
};
const CONDITIONS = ['@include(if: $yes)', '@skip(if: $no)', '@include(if: $no)'];

/** Random arguments and conditions, as far as a field takes them. */
function suffixes(random: SeededRandom) {
  return ({ args }: GraphQLField<unknown, unknown>) => {
    const given = args.flatMap(({ name }) => {
      const values = givenTo[name];
      return values !== undefined && random.chance(0.3) ? [`${name}: ${random.pick(values)}`] : [];
    });
    const condition = random.chance(0.1) ? ` ${random.pick(CONDITIONS)}` : '';
    return `${given.length === 0 ? '' : `(${given.join(', ')})`}${condition}`;
  };
}

/** A store in which, by chance, some queries always fail. */
function failingStore(store: GraphStore, seed: number): GraphStore {
  const isFailing = (name: string) => {
    const letters = [...name].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) | 0, seed);
    return new SeededRandom(letters).chance(0.15);
  };
  return derivedStore(store, {
    async read<P extends Parameters, R>(query: Query<P, R>, parameters: P) {
      if (isFailing(query.name)) throw new Error(`${query.name} failed`);
      return store.read(query, parameters);
    },
  });
}

/** Answers a document by functions that it was compiled to, and by graphql-js with the resolvers of TypeGraphQL. */
function executorsOf(schema: GraphQLSchema) {
  const compiled = new CompiledOperations(schema);
  // Nothing is cached, so that the one reads what the other read.
  const contextOf = (store: GraphStore) => createContext(createReaders(store, false), 'test', ANONYMOUS);
  return async (store: GraphStore, text: string) => {
    const document = parse(text);
    const operation = getOperationAST(document);
    const answer = operation && compiled.find(document, operation, variables);
    if (!answer) throw new Error(`This is not compiled: ${text}`);
    const answered = await answer(contextOf(store), variables, new Deadline());
    return {
      answered,
      expected: await execute({ schema, document, contextValue: contextOf(store), variableValues: variables }),
    };
  };
}

describe('the compiled operations of the service', () => {
  it(`answer what graphql-js answers, errors and nulls included (seed ${SEED})`, { timeout: 300_000 }, async ({
    graph,
  }) => {
    const schema = await createSchema();
    const bothAnswers = executorsOf(schema);
    let [failures, characters] = [0, 0];
    for (let seed = SEED; seed < SEED + ROUNDS; seed += 1) {
      const random = new SeededRandom(seed);
      const documents = new RandomDocuments(random, schema, suffixes(random));
      // In every other round, the graph answers all queries.
      const store = seed % 2 === 0 ? graph.store : failingStore(graph.store, seed);
      for (const [field, given] of questionsForStore()) {
        const text = `${HEAD} ${documents.of(field, given)}`;
        const { answered, expected } = await bothAnswers(store, text);
        failures += Number(expectSameAnswer(answered, expected, `seed ${seed}: ${text}`));
        characters += JSON.stringify(answered.data).length;
      }
    }
    expect(failures).toBeGreaterThan(ROUNDS);
    expect(characters).toBeGreaterThan(10_000);
  });
});
