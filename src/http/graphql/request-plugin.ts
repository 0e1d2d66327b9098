import type { ApolloServerPlugin, GraphQLRequestListener } from '@apollo/server';
import { getVariableValues } from 'graphql';
import type { Logger } from 'pino';
import type { Context } from '../../graphql/context.js';
import { askedFieldsOf } from '../../graphql/execution/asked-fields.js';
import { isLogged } from '../../model/errors.js';
import type { CostlyQuestions } from '../costly-questions.js';
import { boundErrors } from './bounded-errors.js';
import { isMeantForClients } from './format-error.js';
import { checkVariableLists } from './list-limits.js';
import { rememberLiterals } from './literal-places.js';
import { priceOperation } from './price-operation.js';
import type { OutgoingResponse, ResolvedRequest } from './request-stages.js';
import { tellBusy } from './tell-busy.js';
import { warnOfMixedTimes } from './warn-of-mixed-times.js';

function recordOperation({ document, operation, variables, contextValue }: ResolvedRequest): void {
  Object.assign(contextValue.operation, askedFieldsOf(document));
  contextValue.operation.variables = variables;
  contextValue.operation.readsOnly = operation.operation === 'query';
}

function tellExtensions({ result }: OutgoingResponse, { operation: { extensions } }: Context): void {
  if (Object.keys(extensions).length > 0) result.extensions = { ...result.extensions, ...extensions };
}

/** Adds the request id to errors that clients are told nothing else of: the operator finds it in the log. */
function nameRequest({ result }: OutgoingResponse, { requestId }: Context): void {
  for (const { extensions } of result.errors ?? [])
    if (isLogged(extensions?.['code'])) Object.assign(extensions ?? {}, { requestId });
}

/** What is done with every request, in order. One plugin: Apollo awaits each, at each step of each request. */
export function requestPlugin(logger: Logger, costly: CostlyQuestions | undefined): ApolloServerPlugin<Context> {
  const listener: GraphQLRequestListener<Context> = {
    async didResolveSource({ contextValue }) {
      contextValue.operation.hasDocument = true;
    },
    async validationDidStart({ schema, document }) {
      return async (errors) => {
        if (errors !== undefined) rememberLiterals(schema, document);
      };
    },
    async didResolveOperation({ schema, document, operation, request, contextValue }) {
      checkVariableLists(document, request.variables);
      if (operation === undefined) return;
      const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables ?? {});
      const resolved = { schema, document, operation, variables: coerced, contextValue };
      recordOperation(resolved);
      warnOfMixedTimes(resolved);
      await priceOperation(resolved, costly);
    },
    async didEncounterErrors({ errors, contextValue: { requestId } }) {
      for (const error of errors.filter((each) => !isMeantForClients(each))) {
        logger.error({ requestId, err: error.originalError ?? error, path: error.path }, 'request failed');
      }
    },
    async willSendResponse({ response: { body, http }, contextValue }) {
      if (body.kind !== 'single') return;
      const response = { result: body.singleResult, http };
      tellExtensions(response, contextValue);
      tellBusy(response);
      nameRequest(response, contextValue);
      boundErrors(response);
    },
  };
  return {
    async contextCreationDidFail({ error }) {
      if (!isMeantForClients(error)) logger.error({ err: error }, 'the sender of a request cannot be identified');
    },
    async requestDidStart() {
      return listener;
    },
  };
}
