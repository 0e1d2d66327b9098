import {
  type ASTNode,
  type ASTVisitor,
  type GraphQLError,
  Kind,
  type ValidationContext,
  type ValueNode,
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
function ownerOf(context: ValidationContext): string {
  const directive = context.getDirective();
  if (directive) return `@${directive.name}`;
  return `${context.getParentType()?.name}.${context.getFieldDef()?.name}`;
}

/**
 * A validation rule that refuses nothing: it remembers for which argument each value in the document was given. The
 * errors of graphql-js about a value in a document do not say that, as those about the value of a variable do.
 */
export function literalPlacesRule(context: ValidationContext): ASTVisitor {
  return {
    Argument({ name, value }) {
      remember({ value, of: `Argument "${name.value}" of "${ownerOf(context)}"`, path: name.value });
    },
    VariableDefinition({ variable, defaultValue }) {
      const name = variable.name.value;
      if (defaultValue) remember({ value: defaultValue, of: `The default of variable "$${name}"`, path: `$${name}` });
    },
  };
}

/** The value in the document that an error of the validation is about; undefined if it is about something else. */
export function literalOf({ nodes }: GraphQLError): Literal | undefined {
  const [node] = nodes ?? [];
  return node && literals.get(node);
}
