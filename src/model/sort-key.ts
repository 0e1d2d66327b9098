import anyAscii from 'any-ascii';

/** The seven letters that Vietnamese adds, each sorted just after its base letter. */
const LETTERS: Readonly<Record<string, string>> = {
  ă: 'a1',
  â: 'a2',
  đ: 'd1',
  ê: 'e1',
  ô: 'o1',
  ơ: 'o2',
  ư: 'u1',
};

/** Combining tone marks in dictionary order: none, huyền, hỏi, ngã, sắc, nặng. */
const TONES: Readonly<Record<string, string>> = {
  '\u0300': '1',
  '\u0309': '2',
  '\u0303': '3',
  '\u0301': '4',
  '\u0323': '5',
};

const TONE_MARKS = /[\u0300\u0309\u0303\u0301\u0323]/u;

/** Splits a letter into its base without a tone mark, and the rank of the mark. */
function splitTone(letter: string): { base: string; tone: string } {
  const decomposed = letter.normalize('NFD');
  const mark = TONE_MARKS.exec(decomposed)?.[0];
  if (mark === undefined) return { base: letter, tone: '0' };
  return { base: decomposed.replace(mark, '').normalize('NFC'), tone: TONES[mark] ?? '0' };
}

function letterKey(base: string): string {
  const own = LETTERS[base];
  if (own !== undefined) return own;
  const ascii = anyAscii(base)
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
  return ascii.replace(/[a-z0-9]/g, (character) => `${character}0`);
}

/**
 * An ASCII key whose byte order is that of a Vietnamese dictionary: letters first (a, ă, â, b, …, d, đ, …), tone marks
 * only between words with the same letters. Neither store has collation, so both compare this key. A space ends the
 * letters: it sorts before `!`, which separates words, so that a name precedes longer names that begin with it.
 */
export function sortKey(text: string): string {
  let letters = '';
  let tones = '';
  let between = '';
  for (const character of text.normalize('NFC').toLowerCase()) {
    const { base, tone } = splitTone(character);
    const key = letterKey(base);
    if (key === '') {
      between = letters === '' ? '' : '!';
    } else {
      letters += between + key;
      tones += tone;
      between = '';
    }
  }
  return `${letters} ${tones.replace(/0+$/, '')}`;
}
