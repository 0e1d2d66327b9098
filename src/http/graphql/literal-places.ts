import {
  type ASTNode,
  type ASTVisitor,
  type DocumentNode,
  type GraphQLError,
  type GraphQLSchema,
  Kind,
  TypeInfo,
  type ValueNode,
  visit,
  visitWithTypeInfo,
} from 'graphql';

/** A value in a document, and what it was given for. */
export interface Literal {
  readonly value: ValueNode;
  /** Such as `Argument "asOf" of "Official.roles"`. */
  readonly of: string;
  /** The name of the argument or variable, and the path in its value: `filter.name.in[0]`. */
  readonly path: string;
}

/** By the node of the value, and by that of the field which holds it in an object. */
const literals = new WeakMap<ASTNode, Literal>();

function remember(literal: Literal): void {
  const { value, of, path } = literal;
  // A variable is not at fault for its place.
  if (value.kind === Kind.VARIABLE) return;
  literals.set(value, literal);
  if (value.kind === Kind.LIST) {
    for (const [index, item] of value.values.entries()) remember({ value: item, of, path: `${path}[${index}]` });
  } else if (value.kind === Kind.OBJECT) {
    for (const field of value.fields) {
      const inside = { value: field.value, of, path: `${path}.${field.name.value}` };
      literals.set(field, inside);
      remember(inside);
    }
  }
}

/** What takes the argument that is being visited: a field or a directive. */
function ownerOf(types: TypeInfo): string {
  const directive = types.getDirective();
  if (directive) return `@${directive.name}`;
  return `${types.getParentType()?.name}.${types.getFieldDef()?.name}`;
}

/**
 * Remembers for which argument each value in a document that does not fit the schema was given. The errors of graphql-js
 * about a value in a document do not say that, as those about the value of a variable do.
 */
export function rememberLiterals(schema: GraphQLSchema, document: DocumentNode): void {
  const types = new TypeInfo(schema);
  const visitor: ASTVisitor = {
    Argument({ name, value }) {
      remember({ value, of: `Argument "${name.value}" of "${ownerOf(types)}"`, path: name.value });
    },
    VariableDefinition({ variable, defaultValue }) {
      const name = variable.name.value;
      if (defaultValue) remember({ value: defaultValue, of: `The default of variable "$${name}"`, path: `$${name}` });
    },
  };
  visit(document, visitWithTypeInfo(types, visitor));
}

/** The value in the document that an error of the validation is about; undefined if it is about something else. */
export function literalOf({ nodes }: GraphQLError): Literal | undefined {
  const [node] = nodes ?? [];
  return node && literals.get(node);
}
