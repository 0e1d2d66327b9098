import type { Fact } from '../../facts/fact.js';
import { entityTypeNames, entityTypes } from '../../model/entity-types.js';
import { relationshipTypeNames, relationshipTypes } from '../../model/relationship-types.js';

/** The names of all properties of entities, without duplicates. */
export const entityColumns: readonly string[] = [
  ...new Set(entityTypeNames.flatMap((type) => Object.keys(entityTypes[type].properties))),
];

/** The names of all properties of relationships, without duplicates. */
export const relationshipColumns: readonly string[] = [
  ...new Set(relationshipTypeNames.flatMap((type) => Object.keys(relationshipTypes[type].properties))),
];

const SEPARATOR = '; ';

function cellOf(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.map(cellOf).join(SEPARATOR);
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** A property as text, with list items separated by semicolons; empty if the fact lacks it. */
export function cell({ properties }: Fact, name: string): string {
  return cellOf(properties[name]);
}

/** The evidence of a fact as text. */
export function evidenceCell({ evidence }: Fact): string {
  return evidence.join(SEPARATOR);
}
