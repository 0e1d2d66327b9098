import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  GraphQLError,
  type GraphQLSchema,
  type OperationDefinitionNode,
  OperationTypeNode,
} from 'graphql';
import { StoreError } from '../../model/errors.js';
import type { Deadline } from '../../store/deadline.js';
import { CompiledOperations } from './compiled-operations.js';
import type { Variables } from './complete.js';

export interface OperationRequest {
  readonly document: DocumentNode;
  /** Undefined if the document has no operation of that name, or several and none was named. */
  readonly operation: OperationDefinitionNode | undefined;
  readonly operationName: string | undefined;
  /** As they were sent. */
  readonly variables: Variables | undefined;
  /** As the operation takes them; undefined if they do not fit. */
  readonly coerced: Variables | undefined;
  readonly context: object;
  readonly deadline: Deadline;
  /** Whether a mutation is answered by its deadline too, though what becomes of it is not known by then. */
  readonly limitsMutations?: boolean;
}

/** Executes operations of valid documents. Never rejects. */
export type Execute = (request: OperationRequest) => Promise<ExecutionResult>;

/** The context for an executor that knows no deadline: once it is over, no resolver gets anything from it. */
function untilDeadline({ context, deadline }: OperationRequest): object {
  return new Proxy(context, {
    get(target, key) {
      deadline.check();
      return Reflect.get(target, key);
    },
  });
}

function failed(thrown: unknown): ExecutionResult {
  const originalError = thrown instanceof Error ? thrown : new Error(String(thrown));
  return { data: null, errors: [new GraphQLError(originalError.message, { originalError })] };
}

/** The answer to a mutation whose deadline is over. Of what it was to show, it may be just the last that is not read. */
function unconfirmed(thrown: unknown): ExecutionResult {
  const message = 'A mutation was not answered by its deadline (STORE_TIMEOUT): nobody knows whether it was written.';
  return failed(new StoreError('UNCONFIRMED', message, { cause: thrown }));
}

/** Creates an executor that compiles queries and leaves all other operations to graphql-js. */
export function createExecute(schema: GraphQLSchema): Execute {
  const compiledOperations = new CompiledOperations(schema);

  function executeCompiled({ document, operation, coerced, context, deadline }: OperationRequest) {
    if (operation === undefined || coerced === undefined) return undefined;
    return compiledOperations.find(document, operation, coerced)?.(context, coerced, deadline);
  }

  async function executeRequest(request: OperationRequest): Promise<ExecutionResult> {
    const compiled = executeCompiled(request);
    if (compiled !== undefined) return compiled;
    const { document, operation, operationName, variables: variableValues, context } = request;
    const isQuery = operation?.operation === OperationTypeNode.QUERY;
    const contextValue = isQuery ? untilDeadline(request) : context;
    return execute({ schema, document, operationName, variableValues, contextValue });
  }

  return async (request) => {
    const executed = executeRequest(request);
    const { operation, deadline, limitsMutations = false } = request;
    if (operation?.operation === OperationTypeNode.QUERY) return deadline.limit(executed).catch(failed);
    return limitsMutations ? deadline.limit(executed).catch(unconfirmed) : executed;
  };
}
