import { type EntityType, entityTypes } from '../model/entity-types.js';
import { fold } from '../model/fold.js';
import { namesOf } from '../model/stored-properties.js';

const LONGEST_NAME = 120;

/** The readable part of an id that is made of words. */
function slug(words: string): string {
  return fold(words).replaceAll(' ', '-').slice(0, LONGEST_NAME).replace(/-$/, '');
}

/** Numbers of documents are issued again: the year tells them apart. */
function numberAndYear({ number, issuedOn }: Readonly<Record<string, unknown>>): string | undefined {
  if (typeof number !== 'string') return undefined;
  const year = typeof issuedOn === 'string' ? issuedOn.slice(0, 4) : '';
  return number.includes(year) ? number : `${number} ${year}`;
}

/** The id an entity gets if it is given none: its type and its name in ASCII, or the number and year of a document. */
export function newEntityId(type: EntityType, properties: Readonly<Record<string, unknown>>): string {
  const words = numberAndYear(properties) ?? namesOf(type, properties)[0] ?? '';
  return `${entityTypes[type].prefix}:${slug(words)}`;
}
