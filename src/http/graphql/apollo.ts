import { ApolloServer, type ApolloServerOptionsWithGateway } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { Context } from '../../graphql/context.js';
import { createExecute } from '../../graphql/execution/execute.js';
import type { CostlyQuestions } from '../costly-questions.js';
import { formatError } from './format-error.js';
import { operationLimits, operationLimitsRule } from './limits.js';
import { listLimitsRule } from './list-limits.js';
import { operationTypesRule } from './operation-types.js';
import { requestPlugin } from './request-plugin.js';

/** Apollo Server accepts another executor than that of graphql-js only from a gateway. */
function executorGateway(schema: GraphQLSchema): ApolloServerOptionsWithGateway<Context>['gateway'] {
  const execute = createExecute(schema);
  return {
    onSchemaLoadOrUpdate(callback) {
      callback({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => {};
    },
    load: async () => ({
      executor: ({ document, operation, request: { operationName, variables }, context }) => {
        const { deadline, store } = context;
        const { variables: coerced } = context.operation;
        // A graph file is written by this process alone: what becomes of a mutation is told, however long it takes.
        const limitsMutations = store.file === undefined;
        return execute({ document, operation, operationName, variables, coerced, context, deadline, limitsMutations });
      },
    }),
    stop: async () => {},
  };
}

/**
 * The GraphQL server, independent of any transport.
 * @param costly Prices and admits what the graph must touch; if not given, that has no limit.
 */
export async function startApollo(
  schema: GraphQLSchema,
  logger: Logger,
  costly?: CostlyQuestions,
): Promise<ApolloServer<Context>> {
  const server = new ApolloServer<Context>({
    gateway: executorGateway(schema),
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    parseOptions: { maxTokens: operationLimits.tokens },
    validationRules: [operationTypesRule, operationLimitsRule, listLimitsRule],
    formatError,
    logger: {
      debug: (message) => logger.debug(message),
      info: (message) => logger.info(message),
      warn: (message) => logger.warn(message),
      error: (message) => logger.error(message),
    },
    plugins: [
      requestPlugin(logger, costly),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginCacheControlDisabled(),
    ],
    stopOnTerminationSignals: false,
  });
  await server.start();
  return server;
}
