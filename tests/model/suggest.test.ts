import { describe, expect, it } from 'vitest';
import { didYouMean, similarTo } from '../../src/model/suggest.js';

describe('words similar to a mistyped one', () => {
  it.for([
    ['birthdate', ['name', 'birthDate', 'gender'], ['birthDate']],
    ['nam', ['gender', 'name'], ['name']],
    ['x', ['name'], []],
    ['aaaa', ['aaab', 'aaac', 'aaad', 'aaae'], ['aaab', 'aaac', 'aaad']],
    ['', ['name'], []],
    ['a'.repeat(201), ['a'.repeat(202)], []],
  ] as const)('to %j', ([word, words, expected]) => {
    expect(similarTo(word, words)).toEqual(expected);
  });
});

it('a question names up to three of them', () => {
  expect(didYouMean([])).toBe('');
  expect(didYouMean(['a'])).toBe(' Did you mean "a"?');
  expect(didYouMean(['a', 'b'])).toBe(' Did you mean "a" or "b"?');
  expect(didYouMean(['a', 'b', 'c', 'd'])).toBe(' Did you mean "a", "b" or "c"?');
});
