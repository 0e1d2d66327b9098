import { ClientError } from '../../../model/errors.js';
import { fold } from '../../../model/fold.js';
import type { PartialDate } from '../../../model/partial-date.js';

/** A search as folded names are compared with it. */
export interface SearchQuestion {
  /** The words of the text, folded; one at least. */
  readonly words: readonly string[];
  readonly labels: readonly string[] | null;
  readonly asOf: PartialDate | null;
  /** How many entities are to be found at the most. */
  readonly limit: number;
}

const MAXIMUM_TEXT_LENGTH = 200;
const MAXIMUM_WORDS = 12;

/**
 * The words of a text, folded.
 * @throws {ClientError} LIMIT_EXCEEDED for a text that is too long.
 */
export function wordsOf(text: string): string[] {
  if (text.length > MAXIMUM_TEXT_LENGTH) {
    throw new ClientError('LIMIT_EXCEEDED', `\`text\` is longer than ${MAXIMUM_TEXT_LENGTH} characters.`);
  }
  const key = fold(text);
  const words = key === '' ? [] : key.split(' ');
  if (words.length > MAXIMUM_WORDS) {
    throw new ClientError('LIMIT_EXCEEDED', `\`text\` has more than ${MAXIMUM_WORDS} words.`);
  }
  return words;
}
