import {
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  execute,
  type GraphQLSchema,
  getOperationAST,
  OperationTypeNode,
} from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';

/** An operation to execute, parsed and validated. */
export interface Operation {
  readonly document: DocumentNode;
  /** Names the document: two documents of the same text have the same hash. */
  readonly queryHash: string;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly context: unknown;
}

type Compiled = CompiledQuery | 'interpret';

const MAXIMUM_COMPILED = 500;

/**
 * Executes operations: a document seen for the first time by interpreting it, one that comes again by a function compiled
 * for it, which takes half the time. Compiling costs milliseconds: a stream of documents that never come again pays
 * nothing for it. An answer with errors is made anew by interpreting, for compiled functions make errors of another
 * class with other messages; so only queries, which may run twice, are compiled.
 */
export class Executor {
  readonly #schema: GraphQLSchema;
  readonly #seen = new Set<string>();
  readonly #compiled = new Map<string, Compiled>();

  constructor(schema: GraphQLSchema) {
    this.#schema = schema;
  }

  async execute(operation: Operation): Promise<ExecutionResult> {
    const compiled = this.#compiledFor(operation);
    if (compiled !== undefined && compiled !== 'interpret') {
      const result = await compiled.query(undefined, operation.context, operation.variables);
      if (result.errors === undefined) return result;
    }
    return this.#interpret(operation);
  }

  #interpret(operation: Operation): ExecutionResult | Promise<ExecutionResult> {
    const args: ExecutionArgs = {
      schema: this.#schema,
      document: operation.document,
      contextValue: operation.context,
      variableValues: operation.variables,
      operationName: operation.operationName,
    };
    return execute(args);
  }

  #compiledFor({ document, queryHash, operationName }: Operation): Compiled | undefined {
    if (getOperationAST(document, operationName)?.operation !== OperationTypeNode.QUERY) return 'interpret';
    const key = `${queryHash} ${operationName ?? ''}`;
    const known = this.#compiled.get(key);
    if (known !== undefined) return known;
    if (!this.#seen.has(key)) {
      if (this.#seen.size >= MAXIMUM_COMPILED) this.#seen.clear();
      this.#seen.add(key);
      return undefined;
    }
    if (this.#compiled.size >= MAXIMUM_COMPILED) this.#compiled.clear();
    const result = compileQuery(this.#schema, document, operationName ?? undefined);
    const compiled = isCompiledQuery(result) ? result : 'interpret';
    this.#compiled.set(key, compiled);
    return compiled;
  }
}
