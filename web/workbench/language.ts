/** The languages of the pages, the first being that of readers whose browser names none of them. */
export const languages = ['en', 'vi'] as const;

/** What each language calls itself. */
export const languageNames = { en: 'English', vi: 'Tiếng Việt' } as const;

export type Language = (typeof languages)[number];

export function isLanguage(text: string | undefined): text is Language {
  return languages.some((language) => language === text);
}

/** The names by which GraphQL knows the languages. */
const LANGUAGE_ARGUMENTS = { en: 'EN', vi: 'VI' } as const satisfies Record<Language, string>;

/** The language of a page, for the fields that tell something in words. */
export function languageArgumentOf({ language }: Readonly<Record<string, string | undefined>>) {
  return LANGUAGE_ARGUMENTS[isLanguage(language) ? language : 'en'];
}
