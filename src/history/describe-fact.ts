import type { EntityRecord } from '../facts/entity-record.js';
import { type Fact, isRelationshipFact } from '../facts/fact.js';
import { entityTypeOf } from '../model/entity-types.js';
import type { LanguageCode } from '../model/sentences/language.js';
import { tellName, tellRelationship } from '../model/sentences/tell.js';

/** A fact in one line of each language. */
export type Sentences = Readonly<Record<LanguageCode, string>>;

/** Of what must not be told. */
export const NO_SENTENCES: Sentences = { EN: '', VI: '' };

export function inEachLanguage(tell: (language: LanguageCode) => string): Sentences {
  return { EN: tell('EN'), VI: tell('VI') };
}

/** A fact in words: the name of an entity, or the sentence of a relationship. */
export function describeFact(fact: Fact, entities: ReadonlyMap<string, EntityRecord>): Sentences {
  if (!isRelationshipFact(fact)) return inEachLanguage((language) => tellName(fact, { language }));
  const named = (id: string) => entities.get(id) ?? { id, type: entityTypeOf(id) ?? 'Official', properties: {} };
  const { type, fromId, toId, properties } = fact;
  const stated = { type, from: named(fromId), to: named(toId), properties };
  return inEachLanguage((language) => tellRelationship(stated, { language, entities }));
}
