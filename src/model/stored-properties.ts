import type { EntityType, EntityTypeDefinition } from './entity-types.js';
import { entityTypes } from './entity-types.js';
import { fold } from './fold.js';
import { sortKey } from './sort-key.js';

/** The text properties that filters compare ignoring case and diacritics, by a folded key stored beside each. */
const FOLDED_PROPERTIES = ['name', 'nameVi', 'title', 'titleVi', 'number', 'gender', 'place', 'publisher', 'author'];

/** The names of all keys derived from text. */
export const derivedKeyNames: readonly string[] = [
  ...FOLDED_PROPERTIES.map((property) => `${property}Key`),
  'sortKey',
  'searchKey',
];

type Scalar = string | number | boolean;
export type StorableProperties = Readonly<Record<string, Scalar | readonly Scalar[]>>;

/** All names of an entity, the display name first. */
export function namesOf(type: EntityType, properties: Readonly<Record<string, unknown>>): string[] {
  const { names }: EntityTypeDefinition = entityTypes[type];
  return names.flatMap((property) => properties[property] ?? []).filter((name) => typeof name === 'string');
}

/**
 * The key that search compares: all folded names between bars, so that `| word` finds the beginning of a name and `
 * word` the beginning of a word.
 */
function searchKey(names: readonly string[]): string {
  const keys = new Set(names.map(fold).filter((key) => key !== ''));
  return `| ${[...keys].join(' | ')} |`;
}

/** The keys derived from an entity's text, by which lists are sorted, filtered and searched. */
export function derivedKeys(type: EntityType, properties: Readonly<Record<string, unknown>>): StorableProperties {
  const keys: Record<string, string> = {};
  for (const property of FOLDED_PROPERTIES) {
    const value = properties[property];
    if (typeof value === 'string') keys[`${property}Key`] = fold(value);
  }
  const names = namesOf(type, properties);
  const [first] = names;
  return first === undefined ? keys : { ...keys, sortKey: sortKey(first), searchKey: searchKey(names) };
}
