import { Arg } from 'type-graphql';
import { languages } from '../../model/sentences/language.js';
import { enumOf } from './enums.js';

export const Language = enumOf('Language', 'A language that facts are told in.', languages);

/** The argument of a field that tells facts in words. */
export function InLanguage() {
  return Arg('language', () => Language, { defaultValue: Language.EN, description: 'The language it is told in.' });
}
