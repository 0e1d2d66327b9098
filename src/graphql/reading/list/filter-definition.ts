import type { RelationshipType } from '../../../model/relationship-types.js';

/** The kind of a property, which decides its operators; `texts` is a list of which one has to fit. */
export type FieldKind = 'id' | 'text' | 'texts' | 'date' | 'number' | 'word';

/** The kind of a field; for the words of a vocabulary, the enum and its GraphQL name. */
export type FieldDefinition =
  | Exclude<FieldKind, 'word'>
  | { readonly words: Readonly<Record<string, string>>; readonly name: string };

export type FieldDefinitions = Readonly<Record<string, FieldDefinition>>;

/** A relation that a filter may traverse, under the name of the field that lists it. */
export interface RelationDefinition {
  readonly type: RelationshipType;
  readonly direction: 'outgoing' | 'incoming';
  /** The type whose filter applies to the other end; `Node` if it may be of several types. */
  readonly node: string;
}

export type RelationDefinitions = Readonly<Record<string, RelationDefinition>>;

/** What the entities of a label may be filtered by. */
export interface FilterDefinition {
  readonly fields: FieldDefinitions;
  readonly relations: RelationDefinitions;
}

const definitions = new Map<string, FilterDefinition>();

/** Registers the filter of a type by name, so that types related to each other need not import one another. */
export function registerFilter(name: string, definition: FilterDefinition): void {
  definitions.set(name, definition);
}

/** All filters, each under the label of what it filters. */
export function filterDefinitions(): ReadonlyMap<string, FilterDefinition> {
  return definitions;
}

/** The filter of a type. An unknown name throws while the schema is built. */
export function filterDefinitionOf(name: string): FilterDefinition {
  const definition = definitions.get(name);
  if (definition === undefined) throw new TypeError(`No filter is defined for the type ${name}.`);
  return definition;
}

/** A filter names `Node` for ends of any type, whose label is `Entity`. */
export function labelOf({ node }: RelationDefinition): string {
  return node === 'Node' ? 'Entity' : node;
}

export function kindOf(definition: FieldDefinition): FieldKind {
  return typeof definition === 'string' ? definition : 'word';
}

/** A relation of relationships that lead from a type. */
export function leadsTo(type: RelationshipType, node: string): RelationDefinition {
  return { type, direction: 'outgoing', node };
}

/** A relation of relationships that lead to a type. */
export function comesFrom(type: RelationshipType, node: string): RelationDefinition {
  return { type, direction: 'incoming', node };
}
