import {
  type ASTVisitor,
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLIncludeDirective,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getDirectiveValues,
  Kind,
  type OperationDefinitionNode,
  TypeInfo,
  type ValueNode,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { Variables } from '../../graphql/execution/complete.js';
import { fragmentsOf } from '../../graphql/execution/fragments.js';

/** A field that takes a time, as it stands in the document. */
interface TimedField {
  /** Its response names from the root, or from its fragment. */
  readonly path: string;
  readonly asOf: ValueNode | undefined;
  readonly current: ValueNode | undefined;
  /** The directives that decide whether it is answered at all. */
  readonly conditions: readonly DirectiveNode[];
}

/** The fields of an operation that were given a time, and those that take one and were given none. */
export interface MixedTimes {
  readonly dated: readonly string[];
  readonly undated: readonly string[];
}

function argumentOf(field: FieldNode, name: string): ValueNode | undefined {
  return field.arguments?.find((argument) => argument.name.value === name)?.value;
}

/** The operation and the fragments that it spreads, however deep. */
function definitionsOf(document: DocumentNode, operation: OperationDefinitionNode) {
  const fragments = fragmentsOf(document);
  const found = new Set<OperationDefinitionNode | FragmentDefinitionNode>([operation]);
  for (const definition of found) {
    visit(definition, {
      FragmentSpread: ({ name }) => {
        const fragment = fragments[name.value];
        if (fragment !== undefined) found.add(fragment);
      },
    });
  }
  return [...found];
}

/** Each field is visited once however often its fragment is spread, so that the work grows with the document only. */
function timedFieldsOf(schema: GraphQLSchema, definition: OperationDefinitionNode | FragmentDefinitionNode) {
  const fields: TimedField[] = [];
  const path = definition.kind === Kind.FRAGMENT_DEFINITION ? [`...${definition.name.value}`] : [];
  const conditions: (readonly DirectiveNode[])[] = [];
  const types = new TypeInfo(schema);
  const visitor: ASTVisitor = {
    Field: {
      enter(field) {
        path.push(field.alias?.value ?? field.name.value);
        conditions.push(field.directives ?? []);
        if (!types.getFieldDef()?.args.some(({ name }) => name === 'asOf')) return;
        const [asOf, current] = [argumentOf(field, 'asOf'), argumentOf(field, 'current')];
        fields.push({ path: path.join('.'), asOf, current, conditions: conditions.flat() });
      },
      leave() {
        path.pop();
        conditions.pop();
      },
    },
    InlineFragment: {
      enter({ directives }) {
        conditions.push(directives ?? []);
      },
      leave() {
        conditions.pop();
      },
    },
  };
  visit(definition, visitWithTypeInfo(types, visitor));
  return fields;
}

const byOperation = new WeakMap<OperationDefinitionNode, readonly TimedField[]>();

/** The timed fields of an operation; none if no variables can make some dated and others not. */
function mixableFieldsOf(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode) {
  let fields = byOperation.get(operation);
  if (fields === undefined) {
    const all = definitionsOf(document, operation).flatMap((definition) => timedFieldsOf(schema, definition));
    const mayBeDated = ({ asOf, current }: TimedField) => asOf !== undefined || current !== undefined;
    const mayBeUndated = ({ asOf }: TimedField) => asOf === undefined || asOf.kind === Kind.VARIABLE;
    fields = all.some(mayBeDated) && all.some(mayBeUndated) ? all : [];
    byOperation.set(operation, fields);
  }
  return fields;
}

function isAnswered({ conditions }: TimedField, variables: Variables): boolean {
  return conditions.every((directive) => {
    const node = { directives: [directive] };
    const skip = getDirectiveValues(GraphQLSkipDirective, node, variables);
    const include = getDirectiveValues(GraphQLIncludeDirective, node, variables);
    return skip?.['if'] !== true && include?.['if'] !== false;
  });
}

/** Undefined for no value: a variable that is left out counts as no argument, null as one. */
function readValue(node: ValueNode | undefined, variables: Variables): unknown {
  if (node?.kind === Kind.VARIABLE) return variables[node.name.value];
  if (node?.kind === Kind.NULL) return null;
  return node?.kind === Kind.BOOLEAN ? node.value : node;
}

/** Null says that all times are meant, so it is neither of the two. */
function timeOf({ asOf, current }: TimedField, variables: Variables): keyof MixedTimes | 'every' {
  const time = readValue(asOf, variables);
  if (readValue(current, variables) === true || (time !== undefined && time !== null)) return 'dated';
  return time === null ? 'every' : 'undated';
}

/** What an operation mixes if some of its fields were given a time and others were left without; else undefined. */
export function mixedTimesOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
): MixedTimes | undefined {
  const fields = mixableFieldsOf(schema, document, operation);
  if (fields.length === 0) return undefined;
  const answered = fields.filter((field) => isAnswered(field, variables));
  const pathsOf = (time: keyof MixedTimes) =>
    answered.flatMap((field) => (timeOf(field, variables) === time ? [field.path] : []));
  const mixed = { dated: pathsOf('dated'), undated: pathsOf('undated') };
  return mixed.dated.length > 0 && mixed.undated.length > 0 ? mixed : undefined;
}
