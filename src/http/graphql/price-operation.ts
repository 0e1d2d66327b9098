import { GraphQLError } from 'graphql';
import type { CostlyQuestions } from '../costly-questions.js';
import { TOUCHED_BUDGET, tooMuchTouched } from '../touched-budget.js';
import { COST_BUDGET, costOf, type OperationCost } from './operation-cost.js';
import type { ResolvedRequest } from './request-stages.js';
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
 * Refuses operations over budget before anything of them is read, and lets costly ones wait for each other; reports the cost in
 * `extensions.cost`.
 * @param costly If not given, only the objects of an answer are counted.
 */
export async function priceOperation(request: ResolvedRequest, costly: CostlyQuestions | undefined): Promise<void> {
  const { schema, document, operation, variables, contextValue } = request;
  if (variables === undefined) return;
  const cost = costOf(schema, document, operation, variables);
  const { extensions } = contextValue.operation;
  const ofAnswer = { total: cost.total, budget: COST_BUDGET };
  contextValue.operation.cost = cost.total;
  extensions['cost'] = ofAnswer;
  if (cost.total > COST_BUDGET) throw overBudget(cost);
  const priced = costly === undefined ? [] : pricedFields(schema, document, operation);
  if (costly === undefined || priced.length === 0) return;
  const { deadline } = contextValue;
  const touched = touchedBy(priced, variables, await deadline.limit(costly.sizes.current()));
  extensions['cost'] = { ...ofAnswer, touched: touched.total, touchedBudget: TOUCHED_BUDGET };
  const tooMuch = tooMuchTouched(touched);
  if (tooMuch !== undefined) throw refusal(tooMuch);
  await costly.enter(deadline, touched);
}
