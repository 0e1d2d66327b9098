import { useParams } from 'react-router';
import { isLanguage, type Language } from '../language.js';
import type { english } from './english.js';

/** What a language must have words for: what English has. */
export type Words = typeof english;

const loaders: Readonly<Record<Language, () => Promise<Words>>> = {
  en: async () => (await import('./english.js')).english,
  vi: async () => (await import('./vietnamese.js')).vietnamese,
};

const loaded = new Map<Language, Words>();

/** Makes the words of a language ready, of which a browser needs no other. */
export async function loadWords(language: Language): Promise<void> {
  if (!loaded.has(language)) loaded.set(language, await loaders[language]());
}

export function wordsOf(language: Language): Words {
  const words = loaded.get(language);
  if (words === undefined) throw new Error(`The words of the language «${language}» are not loaded.`);
  return words;
}

/** The language of a page by the first part of its address; where that is none, the first of all. */
export function languageOf({ language }: Readonly<Record<string, string | undefined>>): Language {
  return isLanguage(language) ? language : 'en';
}

/** The language of the page, which its address begins with. */
export function useLanguage(): Language {
  return languageOf(useParams());
}

export function useWords(): Words {
  return wordsOf(useLanguage());
}

/** The word for one of the service's own terms; the term where there is none, as for a name. */
export function wordIn(table: Readonly<Record<string, string>>, term: string): string {
  return Object.hasOwn(table, term) ? (table[term] ?? term) : term;
}
