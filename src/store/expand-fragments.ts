import { fragments } from './fragments.js';

/** The start of a call: capitals with an underscore, unlike any function of Cypher, directly before a parenthesis. */
const CALL = /\b([A-Z]+_[A-Z_]+)\(/;

const table = new Map<string, (...words: string[]) => string>(Object.entries(fragments));

/** Splits the text after an opening parenthesis into the words of the call and the text after it. */
function wordsOf(text: string): { readonly words: string[]; readonly rest: string } {
  const words: string[] = [];
  let [depth, start] = [0, 0];
  for (let index = 0; index < text.length; index += 1) {
    const sign = text[index];
    if (sign === '(') depth += 1;
    if (sign === ')' && depth === 0) {
      return { words: [...words, text.slice(start, index).trim()], rest: text.slice(index + 1) };
    }
    if (sign === ')') depth -= 1;
    if (sign === ',' && depth === 0) {
      words.push(text.slice(start, index).trim());
      start = index + 1;
    }
  }
  throw new SyntaxError('a fragment has no closing parenthesis');
}

/**
 * Replaces the calls of fragments by their text.
 * @throws {SyntaxError} if a call names no fragment or has a wrong number of words.
 */
export function expandFragments(text: string): string {
  const call = CALL.exec(text);
  if (call === null) return text;
  const [opening, name = ''] = call;
  const { words, rest } = wordsOf(text.slice(call.index + opening.length));
  const fragment = table.get(name);
  if (fragment === undefined) throw new SyntaxError(`${name} is no fragment: name one of src/store/fragments.ts`);
  if (fragment.length !== words.length) {
    throw new SyntaxError(`${name} takes ${fragment.length} words, not ${words.length}: ${words.join(', ')}`);
  }
  return text.slice(0, call.index) + fragment(...words.map(expandFragments)) + expandFragments(rest);
}
