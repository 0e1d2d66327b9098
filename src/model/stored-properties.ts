import type { EntityType, EntityTypeDefinition } from './entity-types.js';
import { entityTypes } from './entity-types.js';
import { fold } from './fold.js';
import { sortKey } from './sort-key.js';

/** The text properties that filters compare ignoring case and diacritics, by a folded key stored beside each. */
const FOLDED_PROPERTIES = [
  'name',
  'nameVi',
  'title',
  'titleEn',
  'titleVi',
  'number',
  'gender',
  'place',
  'publisher',
  'authors',
];

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
 * The key of several texts, by which search and filters compare them: all folded between bars, so that `| word` finds the
 * beginning of a text and ` word` the beginning of a word.
 */
function keyOfTexts(texts: readonly string[]): string {
  const keys = new Set(texts.map(fold).filter((key) => key !== ''));
  return `| ${[...keys].join(' | ')} |`;
}

function keyOf(value: unknown): string | undefined {
  if (typeof value === 'string') return fold(value);
  return Array.isArray(value) && value.length > 0 ? keyOfTexts(value.map(String)) : undefined;
}

/** The keys derived from an entity's text, by which lists are sorted, filtered and searched. */
export function derivedKeys(type: EntityType, properties: Readonly<Record<string, unknown>>): StorableProperties {
  const keys: Record<string, string> = {};
  for (const property of FOLDED_PROPERTIES) {
    const key = keyOf(properties[property]);
    if (key !== undefined) keys[`${property}Key`] = key;
  }
  const names = namesOf(type, properties);
  const [first] = names;
  return first === undefined ? keys : { ...keys, sortKey: sortKey(first), searchKey: keyOfTexts(names) };
}
