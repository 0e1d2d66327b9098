import {
  type ExecutionResult,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLAbstractType,
  GraphQLError,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type OperationDefinitionNode,
} from 'graphql';
import { collectFields, collectSubfields } from 'graphql/execution/collectFields.js';
import { getArgumentValues } from 'graphql/execution/values.js';
import type { Deadline } from '../../store/deadline.js';
import { classOf } from '../common/node.type.js';
import {
  type Complete,
  completeLeaf,
  completeList,
  completeObject,
  completeRequired,
  type FieldPlan,
  isMissing,
  type Run,
  type Variables,
} from './complete.js';
import type { DirectResolver } from './direct-resolvers.js';
import type { ObjectTypes } from './object-types.js';

/** The schema and document for which an operation is compiled. */
export interface CompilerInput {
  readonly schema: GraphQLSchema;
  readonly resolvers: ReadonlyMap<GraphQLField<unknown, unknown>, DirectResolver>;
  readonly objectTypes: ObjectTypes;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  /** The variables of `@skip` and `@include`, which select the fields. */
  readonly conditions: Variables;
}

/** Executes an operation with coerced variables. Never rejects. */
export type CompiledOperation = (context: object, variables: Variables, deadline: Deadline) => Promise<ExecutionResult>;

/** Thrown for an operation that only the executor of graphql-js can execute. */
export class NotCompiledError extends Error {}

const TYPE_NAME = '__typename';

/** Compiles the selections of an operation, each when an object of its type first occurs. */
class Compiler {
  readonly #input: CompilerInput;
  #argumentsWithVariables = 0;

  constructor(input: CompilerInput) {
    this.#input = input;
  }

  compile(type: GraphQLObjectType, operation: OperationDefinitionNode): CompiledOperation {
    const { schema, fragments, conditions } = this.#input;
    const nodes = collectFields(schema, { ...fragments }, conditions, type, operation.selectionSet);
    const fields = this.#fields(type, nodes);
    return (context, variables, deadline) => answer(fields, { context, variables, deadline, args: [], errors: [] });
  }

  #fields(type: GraphQLObjectType, nodesByName: ReadonlyMap<string, readonly FieldNode[]>): FieldPlan[] {
    return [...nodesByName].map(([responseName, nodes]) => this.#field(type, responseName, nodes));
  }

  #field(type: GraphQLObjectType, responseName: string, nodes: readonly FieldNode[]): FieldPlan {
    const [node] = nodes;
    if (node?.name.value === TYPE_NAME) {
      return { responseName, nodes, isNullable: false, read: () => type.name, complete: (value) => value };
    }
    const definition = node && type.getFields()[node.name.value];
    // Introspection is too rare to be worth compiling.
    if (node === undefined || definition === undefined) throw new NotCompiledError(`${responseName} is introspection.`);
    const isNullable = !isNonNullType(definition.type);
    const complete = this.#value(definition.type, `${type.name}.${definition.name}`, nodes);
    return { responseName, nodes, isNullable, read: this.#read(definition, node), complete };
  }

  #read(definition: GraphQLField<unknown, unknown>, node: FieldNode): FieldPlan['read'] {
    const resolver = this.#input.resolvers.get(definition);
    const { name } = definition;
    if (resolver !== undefined) {
      const args = this.#args(definition, node);
      return (source, run) => resolver(source, args(run), run.context);
    }
    if (definition.args.length > 0) throw new NotCompiledError(`${name} has arguments and no resolver of its own.`);
    return (source) => {
      const value: unknown = Reflect.get(source, name);
      return typeof value === 'function' ? Reflect.apply(value, source, []) : value;
    };
  }

  #args(definition: GraphQLField<unknown, unknown>, node: FieldNode): (run: Run) => Variables {
    if (!hasVariables(node)) {
      let fixed: Variables | undefined;
      return () => {
        fixed ??= getArgumentValues(definition, node);
        return fixed;
      };
    }
    const index = this.#argumentsWithVariables;
    this.#argumentsWithVariables += 1;
    return ({ args, variables }) => {
      args[index] ??= getArgumentValues(definition, node, { ...variables });
      return args[index];
    };
  }

  #value(type: GraphQLOutputType, name: string, nodes: readonly FieldNode[]): Complete {
    if (isNonNullType(type)) return completeRequired(this.#value(type.ofType, name, nodes), name);
    if (isListType(type)) {
      return completeList(this.#value(type.ofType, name, nodes), !isNonNullType(type.ofType), name, nodes);
    }
    if (isLeafType(type)) return completeLeaf(type);
    return isObjectType(type) ? this.#object(type, nodes) : this.#abstract(type, nodes);
  }

  #object(type: GraphQLObjectType, nodes: readonly FieldNode[]): Complete {
    const { schema, fragments, conditions } = this.#input;
    let fields: FieldPlan[] | undefined;
    return (value, run, parent, key) => {
      if (isMissing(value)) return null;
      fields ??= this.#fields(type, collectSubfields(schema, { ...fragments }, conditions, type, nodes));
      return completeObject(fields, Object(value), run, { parent, key });
    };
  }

  #abstract(type: GraphQLAbstractType, nodes: readonly FieldNode[]): Complete {
    const { schema, objectTypes } = this.#input;
    const completeByClass = new Map<object, Complete>();
    return (value, run, parent, key) => {
      if (isMissing(value)) return null;
      const valueClass = classOf(Object(value));
      let complete = completeByClass.get(valueClass);
      if (complete === undefined) {
        const possible = objectTypes.get(valueClass);
        if (possible === undefined || !schema.isSubType(type, possible)) {
          throw new Error(`An instance of ${valueClass.name} is no ${type.name}.`);
        }
        complete = this.#object(possible, nodes);
        completeByClass.set(valueClass, complete);
      }
      return complete(value, run, parent, key);
    };
  }
}

function hasVariables(node: FieldNode): boolean {
  return JSON.stringify(node.arguments, ['kind', 'value', 'values', 'fields']).includes('"Variable"');
}

async function answer(fields: readonly FieldPlan[], run: Run): Promise<ExecutionResult> {
  const { errors } = run;
  try {
    const data = await completeObject(fields, {}, run, undefined);
    return errors.length === 0 ? { data } : { data, errors };
  } catch (thrown) {
    const error = thrown instanceof GraphQLError ? thrown : new GraphQLError(String(thrown));
    return { data: null, errors: [...errors, error] };
  }
}

/**
 * Compiles a query to functions that return what graphql-js would, at a fraction of its cost: decisions that depend only
 * on the document and the schema are made once, not for each object of each response. Errors and nulls follow section
 * 6.4.4 of the GraphQL specification, «Handling Execution Errors».
 * @throws {NotCompiledError} for mutations, introspection and anything else that is left to graphql-js.
 */
export function compileOperation(input: CompilerInput, operation: OperationDefinitionNode): CompiledOperation {
  const query = input.schema.getQueryType();
  if (operation.operation !== 'query' || !query) throw new NotCompiledError('Only queries are compiled.');
  return new Compiler(input).compile(query, operation);
}
