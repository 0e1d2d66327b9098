import { type EntityTypeDefinition, entityTypeNames, entityTypes } from './entity-types.js';
import { type RelationshipTypeDefinition, relationshipTypeNames, relationshipTypes } from './relationship-types.js';

/**
 * The properties that answers need beside those that are always read, in alphabetical order with spaces between: a
 * text, so that the same wish is the same key.
 */
export type WantedProperties = string;

/** What the program itself needs: to name, date and sort, whatever an answer shows. */
const ALWAYS_READ = ['id', 'kind', 'year', 'on', 'since', 'until', 'status', 'rank', 'role'];

/** The properties that an answer's field is made of, where it bears another name than they do. */
const MADE_OF: Readonly<Record<string, readonly string[]>> = { certainty: ['attestedOn'] };

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
  ]
    .filter((name) => !ALWAYS_READ.includes(name))
    .sort(),
);

/** Every property, for who looks at entities and relationships whole. */
export const ALL_PROPERTIES: WantedProperties = [...optional].join(' ');

/** The properties that fields of these names show, whatever they are fields of. */
export function wantedBy(fieldNames: ReadonlySet<string>): WantedProperties {
  const made = Object.entries(MADE_OF).flatMap(([field, properties]) => (fieldNames.has(field) ? properties : []));
  return [...optional].filter((name) => fieldNames.has(name) || made.includes(name)).join(' ');
}

/** The properties among these that are read for a wish. */
export function readFor(wanted: WantedProperties, names: readonly string[]): string[] {
  const wishes = new Set(wanted.split(' '));
  return names.filter((name) => !optional.has(name) || wishes.has(name));
}
