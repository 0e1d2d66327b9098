import type { Language } from './language.js';

/** Where a view is: what its address holds besides the language. */
export interface View {
  /** The path after the language, with its slash: `/`, `/e/official:an`. */
  readonly path: string;
  readonly parameters?: Readonly<Record<string, string | null | undefined>>;
}

/** The parameter of the day that a page answers for. */
export const DATE = 'date';
/** The parameter of the text that is looked for. */
export const TEXT = 'q';

export function addressOf(language: Language, { path, parameters = {} }: View): string {
  const given = Object.entries(parameters).filter((entry): entry is [string, string] => Boolean(entry[1]));
  const search = new URLSearchParams(given).toString();
  return `/${language}${path === '/' ? '' : path}${search === '' ? '' : `?${search}`}`;
}

/** Ids keep their colons and slashes: they are what people cite. */
export function entityView(id: string, date?: string | null): View {
  return { path: `/e/${encodeURI(id)}`, parameters: { [DATE]: date } };
}

/** The same view in another language. */
export function inLanguage(language: Language, { pathname, search }: { pathname: string; search: string }): string {
  return `/${language}${pathname.replace(/^\/[^/]+/, '')}${search}`;
}
