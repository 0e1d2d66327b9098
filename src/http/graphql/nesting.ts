import { GraphQLError, Lexer, Source, TokenKind } from 'graphql';
import { operationLimits } from './limits.js';

// graphql-js parses, validates and coerces recursively: nesting thousands deep would exhaust the stack and look like a
// server failure. So nesting is measured first, without unbounded recursion.

const STEPS: Partial<Record<TokenKind, number>> = {
  [TokenKind.BRACE_L]: 1,
  [TokenKind.BRACKET_L]: 1,
  [TokenKind.PAREN_L]: 1,
  [TokenKind.BRACE_R]: -1,
  [TokenKind.BRACKET_R]: -1,
  [TokenKind.PAREN_R]: -1,
};

function deepestNesting(document: string): number {
  const lexer = new Lexer(new Source(document));
  let depth = 0;
  let deepest = 0;
  try {
    for (let token = lexer.advance(); token.kind !== TokenKind.EOF; token = lexer.advance()) {
      depth += STEPS[token.kind] ?? 0;
      deepest = Math.max(deepest, depth);
    }
  } catch (thrown) {
    // The parser meets the same syntax error and reports it.
    if (!(thrown instanceof GraphQLError)) throw thrown;
  }
  return deepest;
}

/** Whether the brackets of a document are nested deeper than the limit. */
export function isDocumentTooDeep(document: string): boolean {
  const limit = operationLimits.documentNesting;
  // Few documents have so many brackets in all; only these need lexing.
  return (document.match(/[{[(]/g) ?? []).length > limit && deepestNesting(document) > limit;
}

/** Whether variables are nested deeper than the limit. */
export function areVariablesTooDeep(variables: unknown, depth: number = operationLimits.variableNesting): boolean {
  if (typeof variables !== 'object' || variables === null) return false;
  return depth === 0 || Object.values(variables).some((value) => areVariablesTooDeep(value, depth - 1));
}
