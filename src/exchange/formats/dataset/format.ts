import { z } from 'zod';
import {
  type EntityType,
  type EntityTypeDefinition,
  entityTypeNames,
  entityTypes,
} from '../../../model/entity-types.js';
import { entityId, evidence, text } from '../../../model/properties.js';
import type { RelationshipTypeDefinition } from '../../../model/relationship-type.js';
import { type RelationshipType, relationshipTypeNames, relationshipTypes } from '../../../model/relationship-types.js';

/** The types with a section of their own; claims are listed with the entity that they are about. */
export type ListedType = Exclude<EntityType, 'Claim'>;
const listedTypes = entityTypeNames.filter((type): type is ListedType => type !== 'Claim');

/** The key of the section for a type, such as `officials`. */
function sectionOf(type: ListedType): string {
  return `${entityTypes[type].prefix}s`;
}

/** The key under which an entity lists its relationships of a type, such as `participatedIn`. */
function relationshipKeyOf(type: RelationshipType): string {
  return type.toLowerCase().replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** The types by the keys of their sections. */
export const typeBySection: ReadonlyMap<string, ListedType> = new Map(
  listedTypes.map((type) => [sectionOf(type), type]),
);

/** The relationship types by their keys. */
export const relationshipTypeByKey: ReadonlyMap<string, RelationshipType> = new Map(
  relationshipTypeNames.filter((type) => type !== 'ABOUT').map((type) => [relationshipKeyOf(type), type]),
);

const claimFormat = z
  .strictObject({
    property: text.describe('The property sources disagree on, as birthDate.'),
    value: z
      .union([z.string(), z.number()], 'must be text or a number')
      .transform(String)
      .describe('The value this claim gives it.'),
    preferred: z.boolean().describe('Whether the entity itself carries this value.'),
    evidence,
  })
  .describe('What a source says of a property on which sources disagree.');

function relationshipFormat(type: RelationshipType) {
  const definition: RelationshipTypeDefinition = relationshipTypes[type];
  return z
    .strictObject({
      to: entityId.describe(`The id of the other end: ${definition.to.join(', ')}.`),
      key: z
        .string()
        .regex(/^[a-z0-9-]+$/, 'must be of lower-case letters, digits and hyphens')
        .optional()
        .describe('A word that tells it apart from others of its type between the same two entities.'),
      ...definition.properties,
      evidence,
    })
    .describe(`${definition.meaning.replace('{from}', 'This entity').replace('{to}', '`to`')}.`);
}

function entityFormat(type: ListedType) {
  const definition: EntityTypeDefinition = entityTypes[type];
  const relationships = [...relationshipTypeByKey].filter(([, relationship]) => {
    const { from }: RelationshipTypeDefinition = relationshipTypes[relationship];
    return from.includes(type);
  });
  const format = z.strictObject({
    id: entityId
      .regex(new RegExp(`^${definition.prefix}:`), `must begin with ${definition.prefix}:`)
      .describe(`Its id, ${definition.prefix}: and a readable name; never changed once published.`),
    ...definition.properties,
    evidence: type === 'Source' ? evidence.optional() : evidence,
    claims: z.array(claimFormat).optional().describe('Values on which sources disagree.'),
    ...Object.fromEntries(relationships.map(([key, name]) => [key, z.array(relationshipFormat(name)).optional()])),
  });
  return format.describe(`An entity of type ${type}, with the relationships that lead from it.`);
}

const omittedFormat = z
  .strictObject({
    fact: text.describe('The fact, restated.'),
    why: text.describe('Why it is left out.'),
    evidence,
  })
  .describe('A fact of a source that the model has no place for.');

/** The schema of a dataset file. */
export const datasetFormat = z
  .strictObject({
    ...Object.fromEntries(listedTypes.map((type) => [sectionOf(type), z.array(entityFormat(type)).optional()])),
    omitted: z.array(omittedFormat).optional(),
  })
  .describe('A file of facts with their evidence, as a curator writes it.');

/** Strict validators want a type beside patterns. */
function withType({ jsonSchema }: { jsonSchema: z.core.JSONSchema.BaseSchema }): void {
  if (jsonSchema.allOf !== undefined) jsonSchema.type = 'string';
}

/** The JSON Schema of a dataset file, by which editors validate and complete. */
export function datasetJsonSchema(): object {
  const options = { io: 'input', reused: 'ref', override: withType } as const;
  return { ...z.toJSONSchema(datasetFormat, options), title: 'officials-graph dataset' };
}
