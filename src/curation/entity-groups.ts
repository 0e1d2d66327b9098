import type { z } from 'zod';
import { entityTypeWord, enumOf } from '../graphql/common/enums.js';
import type { Node } from '../graphql/common/node.type.js';
import { Award } from '../graphql/entities/award/award.type.js';
import { Event } from '../graphql/entities/event/event.type.js';
import { LegalDocument } from '../graphql/entities/legal-document/legal-document.type.js';
import { Official } from '../graphql/entities/official/official.type.js';
import { Organization } from '../graphql/entities/organization/organization.type.js';
import { Position } from '../graphql/entities/position/position.type.js';
import { Province } from '../graphql/entities/province/province.type.js';
import { Source } from '../graphql/entities/source/source.type.js';
import { type EntityType, entityTypes, typesOfLabel } from '../model/entity-types.js';
import type { Input } from './common-input.js';
import type { InputFields } from './input-type.js';

/** Entity types that share their mutations. */
export interface EntityGroup {
  /** The name in those of mutations and their types. */
  readonly name: string;
  /** The noun, with its article, in descriptions. */
  readonly noun: string;
  readonly types: readonly [EntityType, ...EntityType[]];
  readonly properties: z.ZodRawShape;
  readonly node: abstract new () => Node;
  /** The field for the type of a new entity, if the group has several. */
  readonly typeField: InputFields;
  readonly evidenceNeeded: boolean;
}

const documentTypes = typesOfLabel('LegalDocument');

const LegalDocumentType = enumOf(
  'LegalDocumentType',
  'A type of legal document.',
  Object.fromEntries(documentTypes.map((type) => [entityTypeWord(type), `The type ${type}.`])),
);

function group(type: EntityType, noun: string, node: EntityGroup['node']): EntityGroup {
  const { properties } = entityTypes[type];
  return { name: type, noun, types: [type], properties, node, typeField: {}, evidenceNeeded: type !== 'Source' };
}

export const entityGroups: readonly EntityGroup[] = [
  group('Official', 'an official', Official),
  group('Position', 'a position', Position),
  group('Organization', 'an organization', Organization),
  group('Province', 'a province', Province),
  {
    ...group('Directive', 'a legal document', LegalDocument),
    name: 'LegalDocument',
    types: documentTypes,
    typeField: { type: { type: LegalDocumentType, required: true, description: 'Of which type it is.' } },
  },
  group('Event', 'an event', Event),
  group('Award', 'an award', Award),
  group('Source', 'a source', Source),
];

/** The type of the entity that an input adds. */
export function typeOfInput({ types }: EntityGroup, input: Input): EntityType {
  return types.find((type) => entityTypeWord(type) === input['type']) ?? types[0];
}
