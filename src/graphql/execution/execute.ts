import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  type GraphQLSchema,
  getVariableValues,
  type OperationDefinitionNode,
} from 'graphql';
import { CompiledOperations } from './compiled-operations.js';

export interface OperationRequest {
  readonly document: DocumentNode;
  /** Undefined if the document has no operation of that name, or several and none was named. */
  readonly operation: OperationDefinitionNode | undefined;
  readonly operationName: string | undefined;
  readonly variables: { readonly [name: string]: unknown } | undefined;
  readonly context: object;
}

/** Executes operations of valid documents. Never rejects. */
export type Execute = (request: OperationRequest) => Promise<ExecutionResult>;

/** Creates an executor that compiles queries and leaves all other operations to graphql-js. */
export function createExecute(schema: GraphQLSchema): Execute {
  const compiledOperations = new CompiledOperations(schema);

  function executeCompiled({ document, operation, variables, context }: OperationRequest) {
    if (operation === undefined) return undefined;
    const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables ?? {});
    return coerced && compiledOperations.find(document, operation, coerced)?.(context, coerced);
  }

  return async (request) => {
    const { document, operationName, variables: variableValues, context: contextValue } = request;
    const executed = executeCompiled(request);
    return executed ?? execute({ schema, document, operationName, variableValues, contextValue });
  };
}
