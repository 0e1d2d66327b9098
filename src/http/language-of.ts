import type { IncomingMessage } from 'node:http';
import Negotiator from 'negotiator';
import type { LanguageCode } from '../model/sentences/language.js';
import { languageNamed, languageTags } from '../model/sentences/language-tags.js';
import { RequestError } from './request-body.js';

/**
 * The language that a parameter names; undefined if the parameter is not there.
 * @throws {RequestError} for a language that nothing is told in.
 */
export function languageIn(parameters: URLSearchParams, name: string): LanguageCode | undefined {
  const asked = parameters.get(name);
  if (asked === null) return undefined;
  const language = languageNamed(asked);
  if (language !== undefined) return language;
  throw new RequestError(
    400,
    `Nothing is told in the language ${JSON.stringify(asked)}: ask for ${name}=${languageTags.join(` or ${name}=`)}.`,
  );
}

/** The language that a client prefers, as a tag; English if it asks for none that something is told in. */
export function preferredTag({ headers }: IncomingMessage): string {
  return new Negotiator({ headers }).language([...languageTags]) ?? 'en';
}

/** The language of a page: that of the parameter `language`, else the one the client prefers, else English. */
export function languageOf(request: IncomingMessage, parameters: URLSearchParams): LanguageCode {
  return languageIn(parameters, 'language') ?? languageNamed(preferredTag(request)) ?? 'EN';
}
