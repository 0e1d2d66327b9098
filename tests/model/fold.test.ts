import { describe, expect, it } from 'vitest';
import { fold, normalizeText } from '../../src/model/fold.js';
import { tonedVowels, vietnameseWords } from '../support/model/vietnamese-words.js';

/** The same folding, put together from what Unicode says of each letter. */
function foldByDecomposition(text: string): string {
  const letters = text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D');
  return letters.toLowerCase();
}

describe('fold', () => {
  it.each([
    ['Nguyễn Xuân Đường', 'nguyen xuan duong'],
    ['NGUYEN  XUAN\tDUONG', 'nguyen xuan duong'],
    ['34-CT/TW', '34 ct tw'],
    ['15/2003/QH11', '15 2003 qh11'],
    ['42/2010/NĐ-CP', '42 2010 nd cp'],
    ['«Lâm Phương Thanh»', 'lam phuong thanh'],
    ['  People’s Committee ', 'people s committee'],
    ['Đắk Lắk – Đắk Nông', 'dak lak dak nong'],
    ['…', ''],
    ['', ''],
  ])('folds %j to %j, composed and decomposed', (text, key) => {
    expect(fold(text.normalize('NFC'))).toBe(key);
    expect(fold(text.normalize('NFD'))).toBe(key);
  });

  it('folds every vowel with every tone, in either case and form', () => {
    for (const vowel of tonedVowels) {
      const plain = foldByDecomposition(vowel);
      expect(plain).toMatch(/^[aeiouy]$/);
      for (const form of [vowel, vowel.normalize('NFD'), vowel.toUpperCase(), vowel.toUpperCase().normalize('NFD')]) {
        expect(fold(form), vowel).toBe(plain);
      }
    }
  });

  it('folds whole names and words; folded text stays as it is', () => {
    for (const word of vietnameseWords) {
      const key = fold(word);
      expect(key).toBe(foldByDecomposition(word));
      expect(fold(key)).toBe(key);
    }
  });
});

describe('normalizeText', () => {
  it('composes letters and collapses all kinds of white space', () => {
    expect(normalizeText(' Nguyễn \u00a0Xuân\n Đường\u3000'.normalize('NFD'))).toBe('Nguyễn Xuân Đường');
  });
});
