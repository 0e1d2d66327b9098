import type { z } from 'zod';
import { type EntityType, type EntityTypeDefinition, entityTypes } from '../../model/entity-types.js';
import { entityTypesOf, reconciledTypes } from './types.js';

/** A property as the reconciliation API names it. */
export interface ReconciledProperty {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  /** Set where its values are entities. */
  readonly type?: string;
}

/** What entities are told from their namesakes by: the properties whose values are entities, of the types that have them. */
const linkedProperties = [
  {
    id: 'position',
    name: 'Position',
    description: 'A position held at any time.',
    type: 'Position',
    of: ['Official'],
  },
  {
    id: 'organization',
    name: 'Organization',
    description: 'The organization of a position or membership, or one it is part of.',
    type: 'Organization',
    of: ['Official', 'Position', 'Organization', 'Province'],
  },
  {
    id: 'province',
    name: 'Province',
    description: 'The province of a position, or the one it governs.',
    type: 'Province',
    of: ['Official', 'Position', 'Organization'],
  },
] as const;

export type LinkedProperty = (typeof linkedProperties)[number]['id'];

export function isLinkedProperty(id: string): id is LinkedProperty {
  return linkedProperties.some((property) => property.id === id);
}

/** `birthDate` is «Birth date». */
function inWords(id: string): string {
  const words = id.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Topics are no text: each has its kind and its evidence. */
const NOT_TEXT = 'topics';

function ownProperties(type: EntityType): ReconciledProperty[] {
  const { properties }: EntityTypeDefinition = entityTypes[type];
  const shape: [string, z.core.$ZodType][] = Object.entries(properties);
  return shape
    .filter(([id]) => id !== NOT_TEXT)
    .map(([id, schema]) => ({ id, name: inWords(id), description: descriptionOf(schema) }));
}

function descriptionOf(schema: z.core.$ZodType): string {
  const { description } = 'description' in schema ? schema : { description: '' };
  return typeof description === 'string' ? description : '';
}

function linkedOf(type: EntityType): ReconciledProperty[] {
  return linkedProperties
    .filter(({ of }) => of.some((each) => each === type))
    .map(({ id, name, description, type: valueType }) => ({ id, name, description, type: valueType }));
}

/** The properties of a type, each once; of every type for an id that names none. */
export function propertiesOf(typeId: string | undefined): ReconciledProperty[] {
  const types = typeId === undefined ? reconciledTypes.flatMap(({ id }) => entityTypesOf(id)) : entityTypesOf(typeId);
  const all = types.flatMap((type) => [...linkedOf(type), ...ownProperties(type)]);
  return [...new Map(all.map((property) => [property.id, property])).values()];
}

/** Every property by its id. */
export const propertyById: ReadonlyMap<string, ReconciledProperty> = new Map(
  propertiesOf(undefined).map((property) => [property.id, property]),
);
