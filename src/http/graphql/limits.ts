import {
  type ASTVisitor,
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';
import { ClientError } from '../../model/errors.js';

/** The limits of a single operation. */
export const operationLimits = {
  /** The nesting of fields; GraphiQL's introspection query needs 15. */
  depth: 20,
  aliases: 50,
  /** Directives in the document. */
  directives: 50,
  rootFields: 30,
  /** Lexical tokens in the document. */
  tokens: 5000,
  /** The nesting of brackets in the document; fields at the greatest depth with arguments need 70. */
  documentNesting: 200,
  /** The nesting of variables; a filter of the greatest depth needs 25. */
  variableNesting: 50,
} as const;

interface Size {
  readonly depth: number;
  readonly aliases: number;
}

const NOTHING: Size = { depth: 0, aliases: 0 };

/** Measures selections; each fragment is measured once, however often it is spread. */
class SelectionMeasure {
  readonly #context: ValidationContext;
  readonly #fragments = new Map<string, Size>();

  constructor(context: ValidationContext) {
    this.#context = context;
  }

  measure({ selections }: SelectionSetNode): Size {
    const sizes = selections.map((selection) => this.#measureSelection(selection));
    return {
      depth: Math.max(0, ...sizes.map(({ depth }) => depth)),
      aliases: sizes.reduce((sum, { aliases }) => sum + aliases, 0),
    };
  }

  #measureSelection(selection: SelectionNode): Size {
    switch (selection.kind) {
      case Kind.FIELD: {
        const below = selection.selectionSet ? this.measure(selection.selectionSet) : NOTHING;
        return { depth: below.depth + 1, aliases: below.aliases + (selection.alias ? 1 : 0) };
      }
      case Kind.INLINE_FRAGMENT:
        return this.measure(selection.selectionSet);
      case Kind.FRAGMENT_SPREAD:
        return this.#measureFragment(this.#context.getFragment(selection.name.value));
    }
  }

  #measureFragment(fragment: FragmentDefinitionNode | null | undefined): Size {
    if (!fragment) return NOTHING;
    const name = fragment.name.value;
    const measured = this.#fragments.get(name);
    if (measured !== undefined) return measured;
    // Another rule refuses a fragment that spreads itself; this entry ends the recursion until then.
    this.#fragments.set(name, NOTHING);
    const size = this.measure(fragment.selectionSet);
    this.#fragments.set(name, size);
    return size;
  }
}

/** How many fields a selection has on its own type, fragments included. */
function countFields(context: ValidationContext, { selections }: SelectionSetNode, seen: Set<string>): number {
  let count = 0;
  for (const selection of selections) {
    if (selection.kind === Kind.FIELD) count += 1;
    else if (selection.kind === Kind.INLINE_FRAGMENT) count += countFields(context, selection.selectionSet, seen);
    else if (!seen.has(selection.name.value)) {
      seen.add(selection.name.value);
      const fragment = context.getFragment(selection.name.value);
      if (fragment) count += countFields(context, fragment.selectionSet, seen);
    }
  }
  return count;
}

function exceeded(
  node: OperationDefinitionNode | DocumentNode,
  what: string,
  size: number,
  limit: number,
): GraphQLError {
  const error = new ClientError(
    'LIMIT_EXCEEDED',
    `The ${node.kind === Kind.DOCUMENT ? 'document' : 'operation'} has ${size} ${what}; at most ${limit} are allowed.`,
  );
  // Apollo sets its own code on errors of validation rules; the original error keeps this one.
  return new GraphQLError(error.message, { nodes: [node], originalError: error });
}

/** A validation rule that refuses operations that are too deep or too wide, and documents with too many directives. */
export function operationLimitsRule(context: ValidationContext): ASTVisitor {
  const measure = new SelectionMeasure(context);
  let directives = 0;
  return {
    Directive() {
      directives += 1;
    },
    Document: {
      leave(node) {
        if (directives <= operationLimits.directives) return;
        context.reportError(exceeded(node, 'directives', directives, operationLimits.directives));
      },
    },
    OperationDefinition(node) {
      const { depth, aliases } = measure.measure(node.selectionSet);
      const rootFields = countFields(context, node.selectionSet, new Set());
      if (depth > operationLimits.depth) {
        context.reportError(exceeded(node, 'levels of fields', depth, operationLimits.depth));
      }
      if (aliases > operationLimits.aliases) {
        context.reportError(exceeded(node, 'aliases', aliases, operationLimits.aliases));
      }
      if (rootFields > operationLimits.rootFields) {
        context.reportError(exceeded(node, 'fields of the root', rootFields, operationLimits.rootFields));
      }
    },
  };
}
