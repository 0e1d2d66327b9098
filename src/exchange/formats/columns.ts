import type { Fact } from '../../facts/fact.js';
import { entityTypeNames, entityTypes } from '../../model/entity-types.js';
import { relationshipTypeNames, relationshipTypes } from '../../model/relationship-types.js';

/** The names of all properties that entities may have, each once. */
export const entityColumns: readonly string[] = [
  ...new Set(entityTypeNames.flatMap((type) => Object.keys(entityTypes[type].properties))),
];

/** The names of all properties that relationships may have, each once. */
export const relationshipColumns: readonly string[] = [
  ...new Set(relationshipTypeNames.flatMap((type) => Object.keys(relationshipTypes[type].properties))),
];

const SEPARATOR = '; ';

function cellOf(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.map(cellOf).join(SEPARATOR);
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** A property as one text, items of a list parted by semicolons; empty if the fact has none. */
export function cell({ properties }: Fact, name: string): string {
  return cellOf(properties[name]);
}

/** Where a fact was read, as one text. */
export function evidenceCell({ evidence }: Fact): string {
  return evidence.join(SEPARATOR);
}
