import type { LanguageCode } from './language.js';

const codes: ReadonlyMap<string, LanguageCode> = new Map([
  ['en', 'EN'],
  ['vi', 'VI'],
]);

/** The languages that facts are told in, as BCP 47 tags. */
export const languageTags = [...codes.keys()];

export function languageNamed(tag: string): LanguageCode | undefined {
  return codes.get(tag.toLowerCase());
}
