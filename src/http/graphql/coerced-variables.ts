import type { GraphQLRequest } from '@apollo/server';
import { type GraphQLSchema, getVariableValues, type OperationDefinitionNode } from 'graphql';

export type Variables = Readonly<Record<string, unknown>>;

const byRequest = new WeakMap<GraphQLRequest, Variables | undefined>();

/** The variables of a request as its operation takes them; undefined if they do not fit, which the execution reports. */
export function coercedVariables(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  request: GraphQLRequest,
): Variables | undefined {
  if (!byRequest.has(request)) {
    const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables ?? {});
    byRequest.set(request, coerced);
  }
  return byRequest.get(request);
}
