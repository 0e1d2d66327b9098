import { describe, expect, it } from 'vitest';
import { evidenceReference, text, webAddress } from '../../src/model/properties.js';

const at = (code: number) => String.fromCodePoint(code);
const problemOf = (value: string) => text.safeParse(value).error?.issues.map(({ message }) => message);

describe('text', () => {
  it.each([
    [0x0000, 'U+0000, a control character'],
    [0x001b, 'U+001B, a control character'],
    [0x0085, 'U+0085, a control character'],
    ...[0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069].map((code): [number, string] => [
      code,
      `U+${code.toString(16).toUpperCase()}, a character that turns the direction of text`,
    ]),
    [0xd83d, 'U+D83D, half a character'],
    [0xdc00, 'U+DC00, half a character'],
    [0xfdd0, 'U+FDD0, no character'],
    [0xfffe, 'U+FFFE, no character'],
    [0xffff, 'U+FFFF, no character'],
    [0x1ffff, 'U+1FFFF, no character'],
    [0x10fffe, 'U+10FFFE, no character'],
  ])('has no %#, and says where', (code, said) => {
    expect(problemOf(`\u{1F600}A${at(code)}n`)).toEqual([`has ${said}, as character 3: remove it`]);
    expect(webAddress.safeParse(`https://example.org/${at(code)}`).success).toBe(false);
    expect(evidenceReference.safeParse(`source:a#1#${at(code)}`).success).toBe(false);
  });

  it.each([
    ['of no width', '\u200B', 'U+200B'],
    ['that joins nothing', ' \u200D\u2060 ', 'U+200D'],
    ['that marks the order of bytes', '\u2060\uFEFF', 'U+2060'],
    ['of soft hyphens', '\u00AD\u00AD', 'U+00AD'],
    ['of fillers', '\u3164', 'U+3164'],
    ['of empty Braille', '\u2800', 'U+2800'],
    ['that selects a variant of nothing', '\uFE0F', 'U+FE0F'],
  ])('has something that is seen, not only what is %s', (_, value, first) => {
    expect(problemOf(value)).toEqual([
      `has no visible character, only such as ${first}: write something, or leave it out`,
    ]);
  });

  it.each([
    ['white space at its ends and between words', ' \u3000An\t\n Bình\u2028 ', 'An Bình'],
    ['tone marks apart from their letters', 'Nguye\u0302\u0303n', 'Nguyễn'],
    ['joiners, which some scripts need', 'می\u200Cخواهم', 'می\u200Cخواهم'],
    ['names that read from the right', 'محمود عباس', 'محمود عباس'],
    ['characters of two halves', '\u{1F600}', '\u{1F600}'],
  ])('is normalized, and keeps what it says: %s', (_, written, stored) => {
    expect(text.parse(written)).toBe(stored);
  });

  it.each([
    ['shorter', 'e\u0302\u0303'.repeat(500), 'e\u0302\u0303'.repeat(501)],
    ['longer', '\uFB2C'.repeat(166), '\uFB2C'.repeat(167)],
    ['shorter by its white space', `${' '.repeat(1000)}${'a'.repeat(500)}`, 'a '.repeat(251)],
  ])('is as long as it is once normalized, which makes it %s', (_, longest, tooLong) => {
    expect(problemOf(longest)).toBeUndefined();
    expect(problemOf(tooLong)).toEqual(['is longer than 500 characters']);
  });
});
