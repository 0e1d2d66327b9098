import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import type { GatewayInterface } from '@apollo/server-gateway-interface';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { Context } from '../context.js';
import { costPlugin } from './cost-plugin.js';
import { Executor } from './executor.js';
import { formatError, isMeantForClients } from './format-error.js';
import { operationLimits, operationLimitsRule } from './limits.js';
import { operationTypesRule } from './operation-types.js';

/** Logs what clients are not told, and gives them the id to ask the operator about. */
function internalErrorsPlugin(logger: Logger): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async didEncounterErrors({ errors, contextValue }) {
          for (const error of errors.filter((each) => !isMeantForClients(each))) {
            const { requestId } = contextValue;
            logger.error({ requestId, err: error.originalError ?? error, path: error.path }, 'request failed');
          }
        },
        async willSendResponse({ response, contextValue }) {
          if (response.body.kind !== 'single') return;
          for (const error of response.body.singleResult.errors ?? []) {
            const code = error.extensions?.['code'];
            if (code !== 'INTERNAL_SERVER_ERROR' && code !== 'UNAVAILABLE') continue;
            Object.assign(error.extensions ?? {}, { requestId: contextValue.requestId });
          }
        },
      };
    },
  };
}

/** Gives Apollo Server the schema together with our own executor, which it takes from what it calls a gateway. */
function schemaWithExecutor(schema: GraphQLSchema): GatewayInterface {
  const executor = new Executor(schema);
  return {
    onSchemaLoadOrUpdate(callback) {
      callback({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => {};
    },
    load: async () => ({
      executor: ({ document, queryHash, request, context }) =>
        executor.execute({
          document,
          queryHash,
          operationName: request.operationName ?? null,
          variables: request.variables ?? {},
          context,
        }),
    }),
    stop: async () => {},
  };
}

/** The GraphQL server, apart from any transport. */
export async function startApollo(schema: GraphQLSchema, logger: Logger): Promise<ApolloServer<Context>> {
  const server = new ApolloServer<Context>({
    gateway: schemaWithExecutor(schema),
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    parseOptions: { maxTokens: operationLimits.tokens },
    validationRules: [operationTypesRule, operationLimitsRule],
    formatError,
    logger: {
      debug: (message) => logger.debug(message),
      info: (message) => logger.info(message),
      warn: (message) => logger.warn(message),
      error: (message) => logger.error(message),
    },
    plugins: [
      costPlugin(),
      internalErrorsPlugin(logger),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginCacheControlDisabled(),
    ],
    stopOnTerminationSignals: false,
  });
  await server.start();
  return server;
}
