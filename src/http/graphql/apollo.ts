import { ApolloServer, type ApolloServerOptionsWithGateway, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { Context } from '../../graphql/context.js';
import { askedFieldsOf } from '../../graphql/execution/asked-fields.js';
import { createExecute } from '../../graphql/execution/execute.js';
import { isLogged } from '../../model/errors.js';
import type { CostlyQuestions } from '../costly-questions.js';
import { boundedErrorsPlugin } from './bounded-errors.js';
import { busyPlugin } from './busy-plugin.js';
import { costPlugin } from './cost-plugin.js';
import { formatError, isMeantForClients } from './format-error.js';
import { operationLimits, operationLimitsRule } from './limits.js';
import { listLimitsPlugin, listLimitsRule } from './list-limits.js';
import { literalPlacesPlugin } from './literal-places.js';
import { operationTypesRule } from './operation-types.js';
import { warningsPlugin } from './warnings-plugin.js';

/** Logs errors that clients must not see, and adds the request id, which the operator can find in the log. */
function internalErrorsPlugin(logger: Logger): ApolloServerPlugin<Context> {
  return {
    async contextCreationDidFail({ error }) {
      if (!isMeantForClients(error)) logger.error({ err: error }, 'the sender of a request cannot be identified');
    },
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
            if (!isLogged(error.extensions?.['code'])) continue;
            Object.assign(error.extensions ?? {}, { requestId: contextValue.requestId });
          }
        },
      };
    },
  };
}

/** Records in the context what the operation asks for. */
function operationPlugin(): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async didResolveSource({ contextValue }) {
          contextValue.operation.hasDocument = true;
        },
        async didResolveOperation({ document, operation, contextValue }) {
          Object.assign(contextValue.operation, askedFieldsOf(document));
          contextValue.operation.readsOnly = operation?.operation === 'query';
        },
      };
    },
  };
}

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
        // A graph file is written by this process alone: what becomes of a mutation is told, however long it takes.
        const limitsMutations = store.file === undefined;
        return execute({ document, operation, operationName, variables, context, deadline, limitsMutations });
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
      operationPlugin(),
      listLimitsPlugin(),
      costPlugin(costly),
      warningsPlugin(),
      literalPlacesPlugin(),
      busyPlugin(),
      internalErrorsPlugin(logger),
      boundedErrorsPlugin(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginCacheControlDisabled(),
    ],
    stopOnTerminationSignals: false,
  });
  await server.start();
  return server;
}
