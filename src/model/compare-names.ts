import { fold, normalizeText } from './fold.js';

/** In what way two names are alike. */
export type NameLikeness =
  | 'SAME'
  | 'WRITTEN_WITHOUT_MARKS'
  | 'OTHER_MARKS'
  | 'OTHER_ORDER'
  | 'ONE_PART_LEFT_OUT'
  | 'PARTS_LEFT_OUT'
  | 'WORDS_SHARED';

const TONE_MARKS = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/** A word with its tone mark at the end: `Hoà` and `Hòa` are spellings of the same word. */
function markedWord(word: string): string {
  const decomposed = word.normalize('NFD');
  const tones = decomposed.match(TONE_MARKS)?.sort().join('') ?? '';
  return decomposed.replace(TONE_MARKS, '').normalize('NFC') + tones;
}

function markedForm(name: string): string {
  const words =
    normalizeText(name)
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words.map(markedWord).join(' ');
}

/** Compares the marks of two names that fold to the same words. A name written without marks contradicts none. */
function compareMarks(left: string, right: string): NameLikeness {
  const [leftForm, rightForm] = [markedForm(left), markedForm(right)];
  if (leftForm === rightForm) return 'SAME';
  const plain = fold(left);
  return leftForm === plain || rightForm === plain ? 'WRITTEN_WITHOUT_MARKS' : 'OTHER_MARKS';
}

/** Other orders of the words: with the family name last, or with only the given name moved to the front. */
function otherOrders([family = '', ...rest]: readonly string[]): string[] {
  const given = rest.at(-1) ?? '';
  const middle = rest.slice(0, -1);
  return [
    [...rest, family],
    [given, ...middle, family],
    [given, ...middle.toReversed(), family],
    [given, family, ...middle],
  ].map((words) => words.join(' '));
}

/** True if all words of the shorter occur in the longer in the same order. */
function isSubsequence(shorter: readonly string[], longer: readonly string[]): boolean {
  let next = 0;
  for (const word of longer) if (word === shorter[next]) next += 1;
  return next === shorter.length;
}

/** A press form keeps the family name and the last given name, and drops parts in between. */
function comparePressForm(left: readonly string[], right: readonly string[]): NameLikeness | undefined {
  const [shorter, longer] = left.length < right.length ? [left, right] : [right, left];
  const sameEnds = shorter[0] === longer[0] && shorter.at(-1) === longer.at(-1);
  if (shorter.length < 2 || !sameEnds || !isSubsequence(shorter, longer)) return undefined;
  return longer.length - shorter.length === 1 ? 'ONE_PART_LEFT_OUT' : 'PARTS_LEFT_OUT';
}

/** How two personal names are alike, the family name first as in Vietnam; undefined if they are not. */
export function comparePersonNames(left: string, right: string): NameLikeness | undefined {
  const [leftKey, rightKey] = [fold(left), fold(right)];
  if (leftKey === rightKey) return compareMarks(left, right);
  const [leftWords, rightWords] = [leftKey.split(' '), rightKey.split(' ')];
  if (leftWords.length > 1 && otherOrders(leftWords).includes(rightKey)) return 'OTHER_ORDER';
  if (rightWords.length > 1 && otherOrders(rightWords).includes(leftKey)) return 'OTHER_ORDER';
  return comparePressForm(leftWords, rightWords);
}

/** How two titles or names of things are alike; undefined if they are not. */
export function compareTitles(left: string, right: string): NameLikeness | undefined {
  const [leftKey, rightKey] = [fold(left), fold(right)];
  if (leftKey === rightKey) return compareMarks(left, right);
  const [shorter, longer] = leftKey.length < rightKey.length ? [leftKey, rightKey] : [rightKey, leftKey];
  return ` ${longer} `.includes(` ${shorter} `) ? 'WORDS_SHARED' : undefined;
}
