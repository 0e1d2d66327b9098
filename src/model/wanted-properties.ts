import { type EntityTypeDefinition, entityTypeNames, entityTypes } from './entity-types.js';
import { BOUNDED_DAYS } from './exclusion.js';
import type { RelationshipTypeDefinition } from './relationship-type.js';
import { relationshipTypeNames, relationshipTypes } from './relationship-types.js';

/**
 * The optional properties that an operation needs, sorted and separated by spaces: a string, so that it can be a cache
 * key.
 */
export type WantedProperties = string;

/** What the program itself needs to name, date and sort, whatever the client asks for. */
const ALWAYS_READ = ['id', 'kind', 'year', 'on', 'since', 'until', 'status', 'rank', 'role'];

/** What sentences tell: all of a relationship with what rules out that it holds, the names of entities, and what tells these from others. */
const TOLD = [
  ...relationshipTypeNames.flatMap((type) => Object.keys(relationshipTypes[type].properties)),
  ...entityTypeNames.flatMap((type) => entityTypes[type].names),
  ...['nameVi', 'titleVi', 'number', 'endsOn', 'property', 'value', 'bounds'],
];

/** The properties behind fields with other names. */
const MADE_OF: Readonly<Record<string, readonly string[]>> = {
  certainty: ['attestedOn', 'bounds'],
  certaintyReason: ['attestedOn', 'bounds'],
  ruledOut: BOUNDED_DAYS,
  sentence: TOLD,
  sourceCount: ['evidence'],
};

function optionalOf({ properties, names, lifetime }: EntityTypeDefinition): string[] {
  const [shownName] = names;
  if (shownName === undefined) return [];
  return ['evidence', ...Object.keys(properties)].filter((name) => name !== shownName && !lifetime.includes(name));
}

const optional: ReadonlySet<string> = new Set(
  [
    ...entityTypeNames.flatMap((type) => optionalOf(entityTypes[type])),
    ...relationshipTypeNames.flatMap((type) => {
      const definition: RelationshipTypeDefinition = relationshipTypes[type];
      return Object.keys(definition.properties);
    }),
    ...['bounds', ...BOUNDED_DAYS],
  ]
    .filter((name) => !ALWAYS_READ.includes(name))
    .sort(),
);

/** For readers that need all properties. */
export const ALL_PROPERTIES: WantedProperties = [...optional].join(' ');

/** The properties that fields with these names show, on whatever type. */
export function wantedBy(fieldNames: ReadonlySet<string>): WantedProperties {
  const made = Object.entries(MADE_OF).flatMap(([field, properties]) => (fieldNames.has(field) ? properties : []));
  return [...optional].filter((name) => fieldNames.has(name) || made.includes(name)).join(' ');
}

/** Those of the named properties that must be read. */
export function readFor(wanted: WantedProperties, names: readonly string[]): string[] {
  const wishes = new Set(wanted.split(' '));
  return names.filter((name) => !optional.has(name) || wishes.has(name));
}
