import {
  type ASTNode,
  type ASTVisitor,
  type DocumentNode,
  GraphQLError,
  Kind,
  type ValidationContext,
  visit,
} from 'graphql';
import { listLimitOf } from '../../graphql/common/list-limits.js';
import { ClientError } from '../../model/errors.js';

function tooLong(path: string, size: number, limit: number, node?: ASTNode): GraphQLError {
  const message = `\`${path}\` has ${size} items; at most ${limit} are allowed.`;
  const originalError = new ClientError('LIMIT_EXCEEDED', message, { argument: path });
  return new GraphQLError(message, {
    ...(node && { nodes: [node] }),
    originalError,
    extensions: { code: 'LIMIT_EXCEEDED', http: { status: 400 } },
  });
}

/** The name of the argument or of the input field that holds a value. */
function holderOf(parent: unknown): string | undefined {
  if (typeof parent !== 'object' || parent === null || !('kind' in parent)) return undefined;
  const { kind } = parent;
  if (kind !== Kind.ARGUMENT && kind !== Kind.OBJECT_FIELD) return undefined;
  return 'name' in parent ? Object(parent.name).value : undefined;
}

/** A validation rule that refuses lists in the document with more items than their arguments take. */
export function listLimitsRule(context: ValidationContext): ASTVisitor {
  return {
    ListValue(node, _, parent) {
      const name = holderOf(parent);
      if (name === undefined || node.values.length <= listLimitOf(name)) return;
      context.reportError(tooLong(name, node.values.length, listLimitOf(name), node));
    },
  };
}

type Limits = ReadonlyMap<string, number>;

const limitsByDocument = new WeakMap<DocumentNode, Limits>();

/** How many items each variable may hold, which its uses say. */
function limitsOfVariables(document: DocumentNode): Limits {
  const known = limitsByDocument.get(document);
  if (known !== undefined) return known;
  const found = new Map<string, number>();
  visit(document, {
    Variable({ name: { value: variable } }, _, parent) {
      const name = holderOf(parent);
      if (name !== undefined) found.set(variable, Math.min(listLimitOf(name), found.get(variable) ?? Infinity));
    },
  });
  limitsByDocument.set(document, found);
  return found;
}

/** @throws {GraphQLError} for a list in a value that has more items than its field takes. */
function checkLists(value: unknown, path: string, limit: number): void {
  if (Array.isArray(value)) {
    if (value.length > limit) throw tooLong(path, value.length, limit);
    for (const [index, item] of value.entries()) checkLists(item, `${path}[${index}]`, limit);
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, field] of Object.entries(value)) checkLists(field, `${path}.${name}`, listLimitOf(name));
  }
}

/**
 * Refuses variables with lists of more items than the document uses them for.
 * @throws {GraphQLError} for the first such list.
 */
export function checkVariableLists(document: DocumentNode, variables: Readonly<Record<string, unknown>> = {}): void {
  const limits = limitsOfVariables(document);
  for (const [name, value] of Object.entries(variables)) {
    const limit = limits.get(name);
    // What nothing uses is read by nobody.
    if (limit !== undefined) checkLists(value, `$${name}`, limit);
  }
}
