import type { z } from 'zod';
import { type EntityType, type EntityTypeDefinition, entityTypes } from '../../model/entity-types.js';
import { entityTypesOf, reconciledTypes } from './types.js';

/** A property as the reconciliation API describes it. */
export interface ReconciledProperty {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  /** The type of its values, if they are entities. */
  readonly type?: string;
}

/** The properties whose values are entities and help to tell namesakes apart, with the types that have them. */
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

/** «Birth date» for `birthDate`. */
function inWords(id: string): string {
  const words = id.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Topics are objects with a kind and evidence, not text. */
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

/** The distinct properties of a type, or of all types if none is given. */
export function propertiesOf(typeId: string | undefined): ReconciledProperty[] {
  const types = typeId === undefined ? reconciledTypes.flatMap(({ id }) => entityTypesOf(id)) : entityTypesOf(typeId);
  const all = types.flatMap((type) => [...linkedOf(type), ...ownProperties(type)]);
  return [...new Map(all.map((property) => [property.id, property])).values()];
}

export const propertyById: ReadonlyMap<string, ReconciledProperty> = new Map(
  propertiesOf(undefined).map((property) => [property.id, property]),
);
