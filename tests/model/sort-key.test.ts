import { describe, expect, it } from 'vitest';
import { sortKey } from '../../src/model/sort-key.js';
import { vietnameseNames, vietnameseWords } from '../support/model/vietnamese-words.js';

function compareKeys(left: string, right: string): number {
  const [leftKey, rightKey] = [sortKey(left), sortKey(right)];
  if (leftKey === rightKey) return 0;
  return leftKey < rightKey ? -1 : 1;
}

/** The pairs of words that the keys and a Vietnamese dictionary sort differently. */
function sortedDifferently(words: readonly string[], dictionary: Intl.Collator): string[] {
  return words.flatMap((left) =>
    words
      .filter((right) => Math.sign(compareKeys(left, right)) !== Math.sign(dictionary.compare(left, right)))
      .map((right) => `${left} and ${right}`),
  );
}

describe('sortKey', () => {
  it('sorts any two names as a Vietnamese dictionary does', () => {
    expect(sortedDifferently(vietnameseNames, new Intl.Collator('vi'))).toEqual([]);
  });

  it('sorts any two of several hundred words so, ignoring case', () => {
    expect(vietnameseWords.length).toBeGreaterThan(400);
    expect(sortedDifferently(vietnameseWords, new Intl.Collator('vi', { sensitivity: 'accent' }))).toEqual([]);
  });

  it('is the same for composed and decomposed text, in either case', () => {
    for (const word of vietnameseWords) {
      expect(sortKey(word.normalize('NFD'))).toBe(sortKey(word));
      expect(sortKey(word.toUpperCase())).toBe(sortKey(word));
    }
  });

  it.each([
    ['nothing but punctuation', '…!?'],
    ['another alphabet', 'Дмитрий 中村 Ⅷ'],
    ['an emoji', '🎉'],
  ])('of %s contains only characters that sort before the mark of a missing value', (_, text) => {
    expect(sortKey(text)).toMatch(/^[ !0-9a-z]+$/);
  });

  it('sorts numbers in names by their digits, before letters', () => {
    const names = ['Cluster 10', 'Cluster 2', 'Cluster', 'Cluster A'];
    expect(names.sort(compareKeys)).toEqual(['Cluster', 'Cluster 10', 'Cluster 2', 'Cluster A']);
  });
});
