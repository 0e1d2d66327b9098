import { useParams } from 'react-router';
import { isLanguage, type Language } from '../language.js';
import { english } from './english.js';
import { vietnamese } from './vietnamese.js';

/** What a language must have words for: what English has. */
export type Words = typeof english;

export const words: Readonly<Record<Language, Words>> = { en: english, vi: vietnamese };

/** The language of the page, which its address begins with. */
export function useLanguage(): Language {
  const { language } = useParams();
  return isLanguage(language) ? language : 'en';
}

export function useWords(): Words {
  return words[useLanguage()];
}

/** The word for one of the service's own terms; the term where there is none, as for a name. */
export function wordIn(table: Readonly<Record<string, string>>, term: string): string {
  return Object.hasOwn(table, term) ? (table[term] ?? term) : term;
}
