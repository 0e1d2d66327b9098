import type { RelationshipType } from '../../../model/relationship-types.js';

/** How a property is compared: which operators it has and what it is compared by. */
export type FieldKind = 'id' | 'text' | 'date' | 'number' | 'word';

/** A field of one of the kinds; of words, the enum they are of and its name in GraphQL. */
export type FieldDefinition =
  | Exclude<FieldKind, 'word'>
  | { readonly words: Readonly<Record<string, string>>; readonly name: string };

export type FieldDefinitions = Readonly<Record<string, FieldDefinition>>;

/** A relation that a filter may look through, named as the field of the entity that lists it. */
export interface RelationDefinition {
  readonly type: RelationshipType;
  readonly direction: 'outgoing' | 'incoming';
  /** Whose filter applies to the entity at the other end; `Node` for one that may be of several types. */
  readonly node: string;
}

export type RelationDefinitions = Readonly<Record<string, RelationDefinition>>;

/** What the entities of a label are filtered by. */
export interface FilterDefinition {
  readonly fields: FieldDefinitions;
  readonly relations: RelationDefinitions;
}

const definitions = new Map<string, FilterDefinition>();

/** Makes the filter of a type known by its name, so that filters of types that lead to each other need not import it. */
export function registerFilter(name: string, definition: FilterDefinition): void {
  definitions.set(name, definition);
}

/** The filter of a type; a mistake in a table of relations shows when the schema is built. */
export function filterDefinitionOf(name: string): FilterDefinition {
  const definition = definitions.get(name);
  if (definition === undefined) throw new TypeError(`No filter is defined for the type ${name}.`);
  return definition;
}

/** The kind of a field. */
export function kindOf(definition: FieldDefinition): FieldKind {
  return typeof definition === 'string' ? definition : 'word';
}

/** A relation along which a type leads to others. */
export function leadsTo(type: RelationshipType, node: string): RelationDefinition {
  return { type, direction: 'outgoing', node };
}

/** A relation along which others lead to a type. */
export function comesFrom(type: RelationshipType, node: string): RelationDefinition {
  return { type, direction: 'incoming', node };
}
