// Which characters text may hold. A text is shown to people, compared and stored: what they cannot see, what turns the words
// around it, and what no store or client preserves is no part of it.

/** No control characters but white space, no half characters, nothing that turns the direction of text, no noncharacters. */
export const PLAIN_TEXT =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it refuses
  /^[^\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uD800-\uDFFF\p{NChar}]*$/u;

/** A character that is seen: not white space, not of no width, not the empty pattern of Braille. */
export const VISIBLE_TEXT = /[^\s\p{Cf}\p{DI}\u2800]/u;

/** What a refused character is, by the first rule that fits. */
const KINDS: readonly (readonly [RegExp, string])[] = [
  [/\p{Cc}/u, 'a control character'],
  [/\p{Cs}/u, 'half a character'],
  [/\p{Cf}/u, 'a character that turns the direction of text'],
  [/./u, 'no character'],
];

export function codePointOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Says which character of a text is refused, and where it stands; continues the sentence that begins with the text. */
export function refusedCharacter(text: string): string {
  const characters = [...text];
  const index = characters.findIndex((character) => !PLAIN_TEXT.test(character));
  const character = characters[index] ?? '';
  const kind = KINDS.find(([rule]) => rule.test(character))?.[1];
  return `has ${codePointOf(character)}, ${kind}, as character ${index + 1}: remove it`;
}

/** Says what a text has in place of visible characters; continues the sentence that begins with the text. */
export function nothingVisible(text: string): string {
  const invisible = [...text].find((character) => !/\s/u.test(character));
  if (invisible === undefined) return 'is empty: write something, or leave it out';
  return `has no visible character, only such as ${codePointOf(invisible)}: write something, or leave it out`;
}
