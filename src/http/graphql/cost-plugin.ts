import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError } from 'graphql';
import type { Context } from '../../graphql/context.js';
import { coercedVariables } from './coerced-variables.js';
import { COST_BUDGET, costOf, type OperationCost } from './operation-cost.js';

function overBudget({ total, costliest }: OperationCost): GraphQLError {
  const message =
    `The operation may answer ${total} objects; at most ${COST_BUDGET} are allowed. ` +
    `Most of them are below \`${costliest}\`: ask for smaller pages there.`;
  return new GraphQLError(message, { extensions: { code: 'LIMIT_EXCEEDED', http: { status: 400 } } });
}

/** Refuses operations over budget before anything is read; reports the cost of others in `extensions.cost`. */
export function costPlugin(): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      let cost: OperationCost | undefined;
      return {
        async didResolveOperation({ schema, document, operation, request, contextValue }) {
          if (operation === undefined) return;
          const variables = coercedVariables(schema, operation, request);
          if (variables === undefined) return;
          cost = costOf(schema, document, operation, variables);
          if (cost.total > COST_BUDGET) throw overBudget(cost);
          contextValue.operation.cost = cost.total;
        },
        async willSendResponse({ response }) {
          if (response.body.kind !== 'single' || cost === undefined) return;
          const { singleResult } = response.body;
          singleResult.extensions = { ...singleResult.extensions, cost: { total: cost.total, budget: COST_BUDGET } };
        },
      };
    },
  };
}
