import {
  type DocumentNode,
  type GraphQLField,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  visit,
} from 'graphql';
import { type CompiledOperation, compileOperation, NotCompiledError } from './compile-operation.js';
import type { Variables } from './complete.js';
import { type DirectResolver, directResolversOf } from './direct-resolvers.js';
import { fragmentsOf } from './fragments.js';
import { type ObjectTypes, objectTypesOf } from './object-types.js';

/** Each combination of conditions is compiled separately; an operation with more is left to graphql-js. */
const MAXIMUM_VARIANTS = 16;

/** An operation of a document, compiled for each combination of its conditions. */
class Operation {
  readonly #compile: (conditions: Variables) => CompiledOperation;
  readonly #conditions: readonly string[];
  readonly #variants = new Map<string, CompiledOperation | undefined>();

  constructor(conditions: readonly string[], compile: (conditions: Variables) => CompiledOperation) {
    this.#conditions = conditions;
    this.#compile = compile;
  }

  /** The compiled operation for some variables; undefined if it cannot be compiled. */
  find(variables: Variables): CompiledOperation | undefined {
    const values = this.#conditions.map((name) => variables[name]);
    const key = JSON.stringify(values);
    if (this.#variants.has(key)) return this.#variants.get(key);
    if (this.#variants.size >= MAXIMUM_VARIANTS) return undefined;
    const compiled = this.#tryToCompile(
      Object.fromEntries(this.#conditions.map((name, index) => [name, values[index]])),
    );
    this.#variants.set(key, compiled);
    return compiled;
  }

  #tryToCompile(conditions: Variables): CompiledOperation | undefined {
    try {
      return this.#compile(conditions);
    } catch (thrown) {
      if (thrown instanceof NotCompiledError) return undefined;
      throw thrown;
    }
  }
}

/** The names of the variables in directives, which select the fields. */
function conditionsOf(document: DocumentNode): string[] {
  const names = new Set<string>();
  visit(document, {
    Directive: ({ arguments: given }) => {
      for (const { value } of given ?? []) if (value.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return [...names];
}

/** Compiled operations, cached for as long as their documents exist. */
export class CompiledOperations {
  readonly #schema: GraphQLSchema;
  readonly #resolvers: ReadonlyMap<GraphQLField<unknown, unknown>, DirectResolver>;
  readonly #objectTypes: ObjectTypes;
  readonly #operations = new WeakMap<OperationDefinitionNode, Operation>();

  constructor(schema: GraphQLSchema) {
    this.#schema = schema;
    this.#resolvers = directResolversOf(schema);
    this.#objectTypes = objectTypesOf(schema);
  }

  find(
    document: DocumentNode,
    operation: OperationDefinitionNode,
    variables: Variables,
  ): CompiledOperation | undefined {
    let compiled = this.#operations.get(operation);
    if (compiled === undefined) {
      const input = {
        schema: this.#schema,
        resolvers: this.#resolvers,
        objectTypes: this.#objectTypes,
        fragments: fragmentsOf(document),
      };
      compiled = new Operation(conditionsOf(document), (conditions) =>
        compileOperation({ ...input, conditions }, operation),
      );
      this.#operations.set(operation, compiled);
    }
    return compiled.find(variables);
  }
}
