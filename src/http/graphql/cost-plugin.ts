import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError } from 'graphql';
import type { Context } from '../../graphql/context.js';
import type { CostlyQuestions } from '../costly-questions.js';
import { TOUCHED_BUDGET, type Touched, tooMuchTouched } from '../touched-budget.js';
import { coercedVariables } from './coerced-variables.js';
import { COST_BUDGET, costOf, type OperationCost } from './operation-cost.js';
import { pricedFields, touchedBy } from './touched.js';

function refusal(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'LIMIT_EXCEEDED', http: { status: 400 } } });
}

function overBudget({ total, costliest }: OperationCost): GraphQLError {
  return refusal(
    `The operation may answer ${total} objects; at most ${COST_BUDGET} are allowed. ` +
      `Most of them are below \`${costliest}\`: ask for smaller pages there.`,
  );
}

/**
 * Refuses operations over budget before anything of them is read, and lets costly ones wait for each other; reports the cost of
 * those that are answered in `extensions.cost`.
 * @param costly If not given, only the objects of an answer are counted.
 */
export function costPlugin(costly: CostlyQuestions | undefined): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      let cost: OperationCost | undefined;
      let touched: Touched | undefined;
      return {
        async didResolveOperation({ schema, document, operation, request, contextValue }) {
          if (operation === undefined) return;
          const variables = coercedVariables(schema, operation, request);
          if (variables === undefined) return;
          cost = costOf(schema, document, operation, variables);
          contextValue.operation.cost = cost.total;
          if (cost.total > COST_BUDGET) throw overBudget(cost);
          const priced = costly === undefined ? [] : pricedFields(schema, document, operation);
          if (costly === undefined || priced.length === 0) return;
          const { deadline } = contextValue;
          touched = touchedBy(priced, variables, await deadline.limit(costly.sizes.current()));
          const tooMuch = tooMuchTouched(touched);
          if (tooMuch !== undefined) throw refusal(tooMuch);
          await costly.enter(deadline, touched);
        },
        async willSendResponse({ response }) {
          if (response.body.kind !== 'single' || cost === undefined) return;
          const { singleResult } = response.body;
          const ofStore = touched === undefined ? {} : { touched: touched.total, touchedBudget: TOUCHED_BUDGET };
          const reported = { total: cost.total, budget: COST_BUDGET, ...ofStore };
          singleResult.extensions = { ...singleResult.extensions, cost: reported };
        },
      };
    },
  };
}
