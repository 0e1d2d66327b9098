import { fragments } from './fragments.js';

/** A word in capitals with an underscore, which no function of Cypher has, and a parenthesis right behind it. */
const CALL = /\b([A-Z]+_[A-Z_]+)\(/;

const table = new Map<string, (...words: string[]) => string>(Object.entries(fragments));

/** The words of a call, which end at the parenthesis that closes it, and the text behind that. */
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
 * The text with each fragment that it calls written out.
 * @throws {SyntaxError} for a call that no fragment of the table answers.
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
