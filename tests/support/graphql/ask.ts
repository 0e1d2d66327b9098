import type { ApolloServer } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import { pino } from 'pino';
import { ANONYMOUS, type Viewer } from '../../../src/access/viewer.js';
import type { Context } from '../../../src/graphql/context.js';
import { startApollo } from '../../../src/http/graphql/apollo.js';
import { createContext, createReaders } from '../../../src/service/context.js';
import { createSchema } from '../../../src/service/schema.js';
import type { GraphStore } from '../../../src/store/store.js';

export interface Answer {
  // biome-ignore lint/suspicious/noExplicitAny: a test reads the answer of a query it has written itself
  readonly data: any;
  readonly errors: readonly GraphQLFormattedError[] | undefined;
  readonly extensions: Record<string, unknown> | undefined;
}

export type Ask = (query: string, variables?: Record<string, unknown>) => Promise<Answer>;

let server: Promise<ApolloServer<Context>> | undefined;

/** Asks a store in GraphQL, through the server that users ask: its limits, its errors, one context a request. */
export function askerOf(store: GraphStore, viewer: Viewer = ANONYMOUS, readers = createReaders(store)): Ask {
  server ??= createSchema().then((schema) => startApollo(schema, pino({ level: 'silent' })));
  return async (query, variables) => {
    const apollo = await server;
    const { body } = (await apollo?.executeOperation(
      { query, ...(variables && { variables }) },
      { contextValue: createContext(readers, 'test-request', viewer) },
    )) ?? { body: undefined };
    if (body?.kind !== 'single') throw new Error('The answer is not a single result.');
    const { data, errors, extensions } = body.singleResult;
    return { data, errors, extensions };
  };
}

/** The data of a question that must be answered without errors. */
export async function answerTo(ask: Ask, query: string, variables?: Record<string, unknown>): Promise<Answer['data']> {
  const { data, errors } = await ask(query, variables);
  if (errors) throw new Error(`Not answered: ${JSON.stringify(errors, null, 2)}`);
  return data;
}
