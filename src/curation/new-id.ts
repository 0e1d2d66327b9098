import { type EntityType, entityTypes } from '../model/entity-types.js';
import { namesOf } from '../model/stored-properties.js';
import { slugOf } from '../model/wrong-id.js';

const LONGEST_NAME = 120;

/** Turns a name into the readable part of an id. */
function slug(words: string): string {
  return slugOf(words).slice(0, LONGEST_NAME).replace(/-$/, '');
}

/** The number of a document with its year, as numbers are reused each year. */
function numberAndYear({ number, issuedOn }: Readonly<Record<string, unknown>>): string | undefined {
  if (typeof number !== 'string') return undefined;
  const year = typeof issuedOn === 'string' ? issuedOn.slice(0, 4) : '';
  return number.includes(year) ? number : `${number} ${year}`;
}

/** The default id of an entity: its type and its name in ASCII or, for a document, its number and year. */
export function newEntityId(type: EntityType, properties: Readonly<Record<string, unknown>>): string {
  const words = numberAndYear(properties) ?? namesOf(type, properties)[0] ?? '';
  return `${entityTypes[type].prefix}:${slug(words)}`;
}
