import type { Language } from './language.js';

/** Where a view is: what its address holds besides the language. */
export interface View {
  /** The path after the language, with its slash: `/`, `/e/official:an`. */
  readonly path: string;
  readonly parameters?: Readonly<Record<string, string | readonly string[] | null | undefined>>;
}

/** The parameter of the day that a page answers for. */
export const DATE = 'date';
/** The parameter of an entity that is chosen; it may stand several times. */
export const ID = 'id';
/** The parameter of the page that begins after a cursor. */
export const AFTER = 'after';
/** The parameter that asks for paths through hubs. */
export const HUBS = 'hubs';
/** The parameter of the text that is looked for. */
export const TEXT = 'q';

export function addressOf(language: Language, { path, parameters = {} }: View): string {
  const given = Object.entries(parameters).flatMap(([name, value]) => [value ?? []].flat().map((one) => [name, one]));
  const search = new URLSearchParams(given.filter(([, one]) => one !== '')).toString();
  return `/${language}${path === '/' ? '' : path}${search === '' ? '' : `?${search}`}`;
}

/** Ids keep their colons and slashes: they are what people cite. */
export function entityView(id: string, date?: string | null): View {
  return { path: `/e/${encodeURI(id)}`, parameters: { [DATE]: date } };
}

/** The parameter of the one paragraph of a source that is shown. */
export const PARAGRAPH = 'paragraph';

/** The parameters of the kind of facts that are listed, and of the number of their sources. */
export const FACT_TYPE = 'type';
export const SOURCE_COUNT = 'sources';

/** What was read in one paragraph of a source. */
export function paragraphView(source: string, paragraph: number): View {
  return { ...entityView(source), parameters: { [PARAGRAPH]: String(paragraph) } };
}

/** The view of how several entities are connected. */
export function connectView(ids: readonly string[], date?: string | null): View {
  return { path: '/connect', parameters: { [ID]: ids, [DATE]: date } };
}

/** The drawing of some entities and what is around them. */
export function graphView(ids: readonly string[], date?: string | null): View {
  return { path: '/graph', parameters: { [ID]: ids, [DATE]: date } };
}

/** The dated facts of some entities in order of time. */
export function timelineView(ids: readonly string[], date?: string | null): View {
  return { path: '/timeline', parameters: { [ID]: ids, [DATE]: date } };
}

/** The changes of the graph, or of one entity and its facts. */
export function changesView(id?: string): View {
  return { path: '/changes', parameters: { [ID]: id } };
}

/** The same view in another language. */
export function inLanguage(language: Language, { pathname, search }: { pathname: string; search: string }): string {
  return `/${language}${pathname.replace(/^\/[^/]+/, '')}${search}`;
}
